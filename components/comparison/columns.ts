import type { Table, TableFigure, TableRow } from '../../lib/model/table';

/** Cells of a row as they are drawn: a column's figures, or a run of columns without any. */
export type Cell = { at: number; figures: TableFigure[] } | { at: number; empty: number };

/** A row's cells; columns without a figure are told one by one, or by runs where there are very many. */
export function cellsOf({ cells }: TableRow, inRuns: boolean): Cell[] {
  const drawn: Cell[] = [];
  cells.forEach((figures, at) => {
    const last = drawn.at(-1);
    if (figures.length > 0) drawn.push({ at, figures });
    else if (inRuns && last && 'empty' in last) last.empty += 1;
    else drawn.push({ at, empty: 1 });
  });
  return drawn;
}

/**
 * A wide table as several of at most `most` columns, for paper, which does not scroll: each with the speakers who have a
 * figure in it.
 */
export function splitByColumns(table: Table, most: number): Table[] {
  const pieces: Table[] = [];
  for (let from = 0; from < table.columns.length; from += most) {
    const columns = table.columns.slice(from, from + most);
    const sections = table.sections
      .map(({ scope, rows }) => ({
        scope,
        rows: rows
          .map((row) => ({ ...row, cells: row.cells.slice(from, from + most) }))
          .filter(({ cells }) => cells.some((figures) => figures.length > 0)),
      }))
      .filter(({ rows }) => rows.length > 0);
    pieces.push({ ...table, columns, sections });
  }
  return pieces;
}
