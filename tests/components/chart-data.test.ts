import { describe, expect, it } from 'vitest';
import { chartData } from '../../components/comparison/chart-data';
import { spreadApart } from '../../components/comparison/chart-draw';
import { comparisonTables } from '../../lib/compare/table';
import { casualty, figure } from '../wording/claims';
import { article, coverage, incidentOf } from './saved';

describe('chart data', () => {
  it('has a line for each speaker, open bounds drawn at the printed number', () => {
    const [soldiers] = comparisonTables(coverage());
    const data = soldiers && chartData(soldiers);
    expect(
      data?.lines.map(({ name, figure: last, points }) => [name, last, ...points.map(({ y, open }) => [y, open])]),
    ).toEqual([
      ['Home Minister', '12', [12, null]],
      ['AIW', '9', [7, null], [9, null]],
      ['DLF', 'more than 100', [100, 'up']],
    ]);
    expect(data?.logarithmic).toBe(true);
  });

  it('draws a printed range with both ends and leaves vague words out', () => {
    const [table] = comparisonTables(
      incidentOf([
        article('one', 'The Ledger', '2022-02-03T09:00:00Z', [
          casualty('c1', { figure: figure('four to six', 4, 6, { precision: 'range' }) }),
        ]),
        article('two', 'Night Desk', '2022-02-04T09:00:00Z', [casualty('d1', { figure: figure('9', 9) })]),
        article('three', 'Klaxon', '2022-02-05T09:00:00Z', [
          casualty('e1', {
            figure: figure('dozens', 12, null, { precision: 'vague' }),
            speaker: null,
            attribution: 'own_voice',
          }),
        ]),
      ]),
    );
    const data = table && chartData(table);
    expect(data?.lines[0]?.points[0]).toMatchObject({ y: 5, from: 4, to: 6 });
    expect(data?.left).toEqual([{ speaker: 'Klaxon', words: 'dozens' }]);
    expect(data?.logarithmic).toBe(false);
  });

  it('draws nothing where all figures fall on one time or none is known', () => {
    const one = comparisonTables(
      incidentOf([
        article('one', 'The Ledger', '2022-02-03T09:00:00Z', [
          casualty('c1'),
          casualty('c2', { figure: figure('9', 9) }),
        ]),
      ]),
    );
    const none = comparisonTables(
      incidentOf([
        article('one', 'The Ledger', null, [casualty('c1')]),
        article('two', 'Klaxon', null, [casualty('d1')]),
      ]),
    );
    expect([...one, ...none].map(chartData)).toEqual([null, null]);
  });
});

describe('labels at the lines’ ends', () => {
  it('are moved apart, in order and inside the chart', () => {
    const places = spreadApart([100, 101, 30, 99], 15, 10, 110);
    const sorted = [...places].sort((a, b) => a - b);
    expect(sorted.every((y, i) => i === 0 || y - (sorted[i - 1] ?? 0) >= 15)).toBe(true);
    expect(Math.max(...places)).toBeLessThanOrEqual(110);
    expect(places[2]).toBe(30);
  });
});
