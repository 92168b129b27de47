import { Fragment } from 'preact';
import { direction } from '../../lib/compare/interval';
import type { ClaimRef } from '../../lib/model/status';
import type { Table, TableFigure, TableRow } from '../../lib/model/table';
import { COMPARE, cellWords, orderMark, rowName, rowNotes, sectionTitle, tableTitle } from '../../lib/wording/compare';
import { dayAndTime } from '../../lib/wording/date';
import { partsLines } from '../../lib/wording/parts';
import { FigureButton } from './FigureButton';
import './figure-table.css';

/** Columns beside which the notes still have room of their own. */
const NARROW = 5;

export interface TableActions {
  /** The claim whose details are open. */
  open: ClaimRef | null;
  onOpen: (ref: ClaimRef | null) => void;
  /** Saved sentence of a claim. */
  sentenceOf: (ref: ClaimRef) => string;
}

/** One table of the comparison: speakers down, articles across, parts under their totals. */
export function FigureTable({ table, ...actions }: { table: Table } & TableActions) {
  const notesBelow = table.columns.length > NARROW;
  const width = table.columns.length + (notesBelow ? 1 : 2);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard.
    <section class="table-scroll" aria-label={tableTitle(table)} tabIndex={0}>
      <table class="figure-table">
        <caption class="spoken">{tableTitle(table)}</caption>
        <thead>
          <tr>
            <th scope="col">{COMPARE.speaker}</th>
            {table.columns.map(({ article, at }) => (
              <th scope="col" key={article.id}>
                <span class="time">{dayAndTime(at) ?? '–'}</span>
                <span class="outlet">{article.outlet}</span>
              </th>
            ))}
            {!notesBelow && (
              <th scope="col" class="notes">
                {COMPARE.compared}
              </th>
            )}
          </tr>
        </thead>
        {table.sections.map((section) => (
          <tbody key={section.scope}>
            {section.scope !== '' && (
              <tr class="scope">
                <th scope="colgroup" colSpan={width}>
                  {sectionTitle(section.scope)}
                </th>
              </tr>
            )}
            {section.rows.map((row) => (
              <Fragment key={`${row.voice} ${row.speaker}`}>
                <SpeakerRow row={row} hasNotes={!notesBelow} {...actions} />
                <RowBelow row={row} width={width} hasNotes={notesBelow} />
              </Fragment>
            ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}

function SpeakerRow({ row, hasNotes, ...actions }: { row: TableRow; hasNotes: boolean } & TableActions) {
  const { name, kind } = rowName(row);
  const before: TableFigure[] = [];
  return (
    <tr>
      <th scope="row">
        <bdi>{name}</bdi>
        {kind && <span class="kind">{` (${kind})`}</span>}
        {row.people.length > 0 && <span class="people">{row.people.join('; ')}</span>}
      </th>
      {row.cells.map((cell, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its column.
        <td key={i}>
          {cell.length === 0 && (
            <span class="none" aria-hidden={true}>
              ·
            </span>
          )}
          {cell.map((figure) => {
            const last = before.at(-1);
            before.push(figure);
            const moved = last ? direction(last.claim.figure, figure.claim.figure) : null;
            return (
              <FigureButton
                key={figure.ref.claim}
                words={cellWords(figure.claim)}
                mark={orderMark(figure.order, moved)}
                sentence={actions.sentenceOf(figure.ref)}
                expanded={actions.open?.claim === figure.ref.claim && actions.open.article === figure.ref.article}
                onToggle={(open) => actions.onOpen(open ? figure.ref : null)}
              />
            );
          })}
        </td>
      ))}
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

/** Under a row, indented: the parts of its totals ("5 in Noshki + 7 in Panjgur: adds up"), and its notes in a wide table. */
function RowBelow({ row, width, hasNotes }: { row: TableRow; width: number; hasNotes: boolean }) {
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
