import { describe, expect, it } from 'vitest';
import { comparisonTables } from '../../lib/compare/table';
import { stanceRows } from '../../lib/compare/table-stances';
import type { Table } from '../../lib/model/table';
import { article, coverage, incidentOf } from '../components/saved';
import { ARMY, casualty, figure, responsibility } from '../wording/claims';

/** A table as a grid of printed figures: speaker, then one text a column. */
function grid(table: Table, scope = ''): string[][] {
  const section = table.sections.find((s) => s.scope === scope);
  return (section?.rows ?? []).map((row) => [
    row.speaker ?? row.voice,
    ...row.cells.map((cell) => cell.map(({ claim }) => claim.figure.text).join(' ')),
  ]);
}

describe('the tables of an incident', () => {
  const [soldiers, attackers] = comparisonTables(coverage());
  if (!soldiers || !attackers) throw new Error('two tables were expected');

  it('has a row for each speaker and a column for each article that brings a figure', () => {
    expect(soldiers.columns.map(({ article: { id } }) => id)).toEqual(['one', 'two', 'three']);
    expect(grid(soldiers)).toEqual([
      ['Home Minister', 'Twelve', '', ''],
      ['AIW', '7', '', '9'],
      ['DLF', '', '100', ''],
    ]);
    expect(soldiers).toMatchObject({ group: 'soldiers', effect: 'killed', speakers: 3, articles: 3, differs: true });
    expect([soldiers.lowest.text, soldiers.highest.text]).toEqual(['7', '100']);
  });

  it('folds a repeated statement into the first and marks the newer one', () => {
    const army = soldiers.sections[0]?.rows[1];
    const [seven, nine] = army?.cells.flat() ?? [];
    expect(seven?.repeats.map(({ ref }) => ref.article)).toEqual(['two']);
    expect(seven?.order).toBe('replaced');
    expect(nine?.order).toBe('later');
    expect(army?.differsFrom).toContain('Home Minister');
  });

  it('keeps parts under their total and sums them', () => {
    const total = soldiers.sections[0]?.rows[0]?.cells.flat()[0];
    expect(total?.parts.map(({ claim }) => claim.id)).toEqual(['c2', 'c3']);
    expect(total?.adds).toBe(true);
    expect(soldiers.sections.map(({ scope }) => scope)).toEqual(['']);
  });

  it('shows no difference where figures can both hold', () => {
    expect(grid(attackers)).toEqual([
      ['Home Minister', '13', ''],
      ['AIW', '', '20'],
    ]);
    expect(attackers.differs).toBe(false);
  });

  it('gives an article that only repeats no column', () => {
    const [table] = comparisonTables(
      incidentOf([
        article('one', 'The Ledger', '2022-02-03T09:00:00Z', [casualty('c1', { speaker: ARMY })]),
        article('two', 'Night Desk', '2022-02-04T09:00:00Z', [casualty('d1', { speaker: ARMY })]),
      ]),
    );
    expect(table?.columns).toHaveLength(1);
    expect(table?.articles).toBe(2);
  });

  it('keeps narrower places apart, and the outlets’ own voice by outlet', () => {
    const own = { speaker: null, attribution: 'own_voice' as const };
    const [table] = comparisonTables(
      incidentOf([
        article('one', 'The Ledger', '2022-02-03T09:00:00Z', [
          casualty('c1', { scope: 'Northgate', figure: figure('5', 5) }),
          casualty('c2', { scope: 'Southgate', figure: figure('7', 7) }),
          casualty('c3', own),
        ]),
        article('two', 'Night Desk', '2022-02-04T09:00:00Z', [casualty('d1', own)]),
      ]),
    );
    expect(table?.sections.map(({ scope }) => scope)).toEqual(['', 'northgate', 'southgate']);
    expect(table && grid(table)).toEqual([
      ['The Ledger', '12', ''],
      ['Night Desk', '', '12'],
    ]);
  });
});

describe('the responsibility table', () => {
  it('has a line for each stance of each party, repeats folded, rivals named', () => {
    const rows = stanceRows(
      incidentOf([
        article('one', 'The Ledger', '2022-02-03T09:00:00Z', [
          responsibility('r1'),
          responsibility('r0', { stance: 'general' }),
        ]),
        article('two', 'Night Desk', '2022-02-04T09:00:00Z', [
          responsibility('r2'),
          responsibility('r3', { actor: 'Dusk Front' }),
        ]),
        article('three', 'Klaxon', '2022-02-05T09:00:00Z', [
          responsibility('r4', { stance: 'rejected', actor: 'the army', accuser: 'DLF' }),
        ]),
      ]),
    );
    expect(rows.map(({ claim }) => [claim.actor, claim.stance])).toEqual([
      ['DLF', 'claimed'],
      ['Dusk Front', 'claimed'],
      ['the army', 'rejected'],
    ]);
    expect(rows[0]).toMatchObject({ rivals: ['Dusk Front'], repeats: [{ article: 'two', claim: 'r2' }] });
  });
});
