import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runParts } from '../scripts/bench/parts';
import { markdownOf, type Run, readRun, reportOf } from '../scripts/bench/report';

const run: Run = {
  at: '2026-02-03T12:00:00.000Z',
  machine: 'Some processor, 2 cores, Node v20',
  rows: [
    { name: 'gate', unit: 'bytes', value: 9_000, budget: 8_000 },
    { name: 'quiet page', unit: 'ms', value: 4.24, budget: 3 },
  ],
  failed: [],
};

test('the table says what is broken, and what it was in the run that it is set against', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const file = join(folder, 'last.json');
  writeFileSync(file, JSON.stringify({ ...run, rows: [{ ...run.rows[0], value: 7_000 }] }));
  const report = reportOf(run, readRun(file));
  rmSync(folder, { recursive: true });
  expect(report).toMatch(/gate\s+9,000 B\s+of\s+8,000 B\s+BROKEN\s+was 7,000 B/);
  expect(report).toMatch(/quiet page\s+4\.2 ms\s+of\s+3\.0 ms\s+over\n/);
  expect(report).toContain('1 of 2 broken');
});

test('the README’s table has day, machine and a line for each row', () => {
  const lines = markdownOf(run).split('\n');
  expect(lines[0]).toBe('2026-02-03, Some processor, 2 cores, Node v20:');
  expect(lines).toContain('| quiet page | 4.2 ms | 3.0 ms | over |');
});

test('a file that is no run is refused', () => {
  expect(() => readRun('package.json')).toThrow('is no run of the bench');
});

test('a part that fails takes no other part with it, and both tables say that it is missing', async () => {
  const parts = {
    sizes: async () => run.rows,
    page: () => Promise.reject(new Error('no browser')),
    store: async () => run.rows.slice(1),
  };
  const said: string[] = [];
  const { rows, failed } = await runParts(
    parts,
    async () => '',
    (text) => said.push(text),
  );
  expect(rows).toHaveLength(3);
  expect(said).toEqual([
    expect.stringMatching(/^sizes [\s\S]*BROKEN/),
    expect.stringMatching(/^page FAILED/),
    expect.stringMatching(/^store [\s\S]*quiet page/),
  ]);
  expect(reportOf({ ...run, failed }, null)).toContain('NOT MEASURED: page: Error: no browser');
  expect(markdownOf({ ...run, failed })).toContain('| page | not measured | | |');
});
