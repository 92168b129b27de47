import { Fragment } from 'preact';
import type { Table } from '../../lib/model/table';
import { COMPARE, columnsWords, sectionTitle, tableTitle } from '../../lib/wording/compare';
import { dayAndTime } from '../../lib/wording/date';
import { useMedia } from '../shared/use-media';
import { usePrinting } from '../shared/use-printing';
import { splitByColumns } from './columns';
import { RowBelow, SpeakerRow } from './SpeakerRow';
import type { TableActions } from './table-actions';
import './figure-table.css';

/** Columns beside which the notes still have room of their own. */
const NARROW = 5;
/** In a window as small as this they have none. */
const SMALL = '(max-width: 640px)';
/** From here on columns have one width, and runs without a figure are one cell. */
const WIDE = 12;
/** From here on the head stays in view while the rows are scrolled. */
const TALL = 16;
/** Columns that fit on paper. */
const PAPER = 6;

/** One table of the comparison: speakers down, articles across, parts under their totals. On paper a wide one is cut into several. */
export function FigureTable({ table, ...actions }: { table: Table } & TableActions) {
  const small = useMedia(SMALL);
  const pieces = usePrinting() ? splitByColumns(table, PAPER) : [table];
  const rows = table.sections.reduce((sum, section) => sum + section.rows.length, 0);
  const title = tableTitle(table);
  let first = 1;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard.
    <section class={rows > TALL ? 'table-scroll tall' : 'table-scroll'} aria-label={title} tabIndex={0}>
      {pieces.map((piece) => {
        const from = first;
        first += piece.columns.length;
        const caption = pieces.length > 1 ? `${title}, ${columnsWords(from, first - 1, table.columns.length)}` : title;
        return <Piece key={from} table={piece} caption={caption} cut={pieces.length > 1} small={small} {...actions} />;
      })}
    </section>
  );
}

interface PieceProps extends TableActions {
  table: Table;
  caption: string;
  /** One of several: its caption is shown. */
  cut: boolean;
  /** Notes stand under their rows. */
  small: boolean;
}

function Piece({ table, caption, cut, small, ...actions }: PieceProps) {
  const { columns } = table;
  const wide = columns.length > WIDE;
  const notesBelow = small || columns.length > NARROW;
  const width = columns.length + (notesBelow ? 1 : 2);
  return (
    <table class={wide ? 'figure-table wide' : 'figure-table'}>
      <caption class={cut ? 'note' : 'spoken'}>{caption}</caption>
      {wide && (
        <colgroup>
          <col class="speaker" />
          <col class="article" span={columns.length} />
        </colgroup>
      )}
      <thead>
        <tr>
          <th scope="col">{COMPARE.speaker}</th>
          {columns.map(({ article, at }) => (
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
                <span>{sectionTitle(section.scope)}</span>
              </th>
            </tr>
          )}
          {section.rows.map((row) => (
            <Fragment key={`${row.voice} ${row.speaker}`}>
              <SpeakerRow row={row} wide={wide} hasNotes={!notesBelow} {...actions} />
              <RowBelow row={row} width={width} hasNotes={notesBelow} />
            </Fragment>
          ))}
        </tbody>
      ))}
    </table>
  );
}
