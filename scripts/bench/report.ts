import { readFileSync } from 'node:fs';
import type { Failed } from './parts';
import { breaks, type Row, shown, tableOf } from './row';

/** One run of the bench, as `--json` prints it. */
export interface Run {
  at: string;
  machine: string;
  rows: Row[];
  /** Parts whose rows are missing. */
  failed: Failed[];
}

/** An earlier run, from the file that its `--json` was written to. Throws where it is none. */
export function readRun(file: string): Run {
  const run: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (typeof run !== 'object' || run === null || !('rows' in run) || !Array.isArray(run.rows)) {
    throw new Error(`${file} is no run of the bench: make one with --json`);
  }
  return run as Run;
}

/** The table for a terminal; beside an earlier run, each line says what it was then. */
export function reportOf({ machine, rows, failed }: Run, before: Run | null): string {
  const broken = rows.filter(breaks).length;
  const missing = failed.map(({ part, why }) => `\nNOT MEASURED: ${part}: ${why}`);
  return `\n${machine}\n\n${tableOf(rows, before?.rows ?? null)}\n\n${broken} of ${rows.length} broken${missing.join('')}`;
}

/** The table as the README shows it, with the day and the kind of machine. */
export function markdownOf({ at, machine, rows, failed }: Run): string {
  const lines = rows.map((row) => {
    const kept = row.value <= row.budget ? 'kept' : 'over';
    return `| ${row.name} | ${shown(row, row.value)} | ${shown(row, row.budget)} | ${kept} |`;
  });
  return [
    `${at.slice(0, 10)}, ${machine}:`,
    '',
    '| measured | value | budget | |',
    '| --- | --- | --- | --- |',
    ...lines,
    ...failed.map(({ part }) => `| ${part} | not measured | | |`),
  ].join('\n');
}
