import { direction, sameNumber } from '../../lib/compare/interval';
import type { TableFigure, TableRow } from '../../lib/model/table';
import { cellWords, orderMark, rowName, rowNotes } from '../../lib/wording/compare';
import { partsLines } from '../../lib/wording/parts';
import { cellsOf } from './columns';
import { FigureButton } from './FigureButton';
import type { TableActions } from './table-actions';

interface SpeakerRowProps extends TableActions {
  row: TableRow;
  /** Runs of columns without a figure are one cell. */
  wide: boolean;
  hasNotes: boolean;
}

/** A speaker's figures in order of time. */
export function SpeakerRow({ row, wide, hasNotes, ...actions }: SpeakerRowProps) {
  const { name, kind } = rowName(row);
  const marks = marksOf(row);
  return (
    <tr>
      <th scope="row">
        <bdi>{name}</bdi>
        {kind && <span class="kind">{` (${kind})`}</span>}
        {row.people.length > 0 && <span class="people">{row.people.join('; ')}</span>}
      </th>
      {cellsOf(row, wide).map((cell) =>
        'empty' in cell ? (
          <td key={cell.at} class="none" colSpan={cell.empty} />
        ) : (
          <td key={cell.at}>
            {cell.figures.map((figure) => (
              <FigureButton
                key={figure.ref.claim}
                words={cellWords(figure.claim)}
                mark={marks.get(figure) ?? null}
                sentence={() => actions.sentenceOf(figure.ref)}
                expanded={actions.open?.claim === figure.ref.claim && actions.open.article === figure.ref.article}
                onToggle={(open) => actions.onOpen(open ? figure.ref : null)}
              />
            ))}
          </td>
        ),
      )}
      {hasNotes && (
        <td class="notes">
          {rowNotes(row).map((note) => (
            <span key={note}>{note}</span>
          ))}
        </td>
      )}
    </tr>
  );
}

/**
 * What stands beside a figure that follows another one of its speaker: "newer, lower". It is told against the column
 * before, of the figure that the article gives first: of two in one article neither follows the other, and the same
 * number again is no news.
 */
function marksOf({ cells }: TableRow): Map<TableFigure, string | null> {
  const marks = new Map<TableFigure, string | null>();
  let last: TableFigure | null = null;
  for (const cell of cells) {
    const before: TableFigure | null = last;
    const first = cell.find(({ claim }) => !claim.earlier);
    if (!first) continue;
    const again = before !== null && sameNumber(before.claim.figure, first.claim.figure);
    const moved = before && direction(before.claim.figure, first.claim.figure);
    marks.set(first, again ? null : orderMark(first.order, moved));
    for (const other of cell) {
      if (other !== first && other.order === 'not_known') marks.set(other, orderMark(other.order, null));
    }
    last = first;
  }
  return marks;
}

/** Under a row, indented: the parts of its totals ("5 in Noshki + 7 in Panjgur: adds up"), and its notes in a wide table. */
export function RowBelow({ row, width, hasNotes }: { row: TableRow; width: number; hasNotes: boolean }) {
  const totals = row.cells.flat().filter(({ parts }) => parts.length > 0);
  const parts = totals.flatMap((figure) => {
    const claims = figure.parts.map(({ claim }) => claim);
    const of = totals.length > 1 ? `${cellWords(figure.claim)}: ` : '';
    return partsLines(figure.claim, claims).map(({ words }) => of + words);
  });
  const lines = [...new Set(parts), ...(hasNotes ? rowNotes(row) : [])];
  if (lines.length === 0) return null;
  return (
    <tr class="below">
      <td colSpan={width}>
        <span>{`↳ ${lines.join(' · ')}`}</span>
      </td>
    </tr>
  );
}
