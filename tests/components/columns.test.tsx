// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { cellsOf, splitByColumns } from '../../components/comparison/columns';
import { FigureTable } from '../../components/comparison/FigureTable';
import { comparisonTables } from '../../lib/compare/table';
import { ARMY, casualty, figure } from '../wording/claims';
import { doing, show } from './render';
import { article, incidentOf } from './saved';

/** Forty articles: the minister moves in each, the army speaks in the first and the last. */
const MANY = incidentOf(
  Array.from({ length: 40 }, (_, i) =>
    article(`a${i}`, `Outlet ${i}`, new Date(Date.UTC(2022, 1, 3, 0, i)).toISOString(), [
      casualty(`m${i}`, { figure: figure(String(20 + i), 20 + i) }),
      ...(i % 39 === 0 ? [casualty(`r${i}`, { figure: figure(String(7 + i), 7 + i), speaker: ARMY })] : []),
    ]),
  ),
);
const [table] = comparisonTables(MANY);
if (!table) throw new Error('a table was expected');
const actions = { open: null, onOpen: () => {}, sentenceOf: () => '' };

describe('a table of very many articles', () => {
  it('has every figure, and one cell for a run of columns without any', () => {
    const army = table.sections[0]?.rows.find(({ speaker }) => speaker === 'AIW');
    if (!army) throw new Error('the army was expected');
    expect(cellsOf(army, true).map((cell) => ('empty' in cell ? cell.empty : 'figure'))).toEqual([
      'figure',
      38,
      'figure',
    ]);
    expect(cellsOf(army, false)).toHaveLength(40);
    const app = show(<FigureTable table={table} {...actions} />);
    expect(app.querySelectorAll('.figure button')).toHaveLength(42);
    expect(app.querySelectorAll('thead th')).toHaveLength(41);
    for (const row of app.querySelectorAll('tbody tr')) {
      const width = [...row.children].reduce((sum, cell) => sum + (cell as HTMLTableCellElement).colSpan, 0);
      expect(width).toBe(41);
    }
  });

  it('is cut for paper into pieces that hold all of it', () => {
    const pieces = splitByColumns(table, 6);
    expect(pieces.map(({ columns }) => columns.length)).toEqual([6, 6, 6, 6, 6, 6, 4]);
    expect(pieces.map(({ sections }) => sections[0]?.rows.length)).toEqual([2, 1, 1, 1, 1, 1, 2]);
    const app = show(<FigureTable table={table} {...actions} />);
    doing(() => dispatchEvent(new Event('beforeprint')));
    expect(app.querySelectorAll('table')).toHaveLength(7);
    expect(app.querySelectorAll('.figure button')).toHaveLength(42);
    expect(app.querySelector('caption')?.textContent).toBe('Soldiers killed, articles 1 to 6 of 40');
    doing(() => dispatchEvent(new Event('afterprint')));
    expect(app.querySelectorAll('table')).toHaveLength(1);
  });
});
