import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { median, type Row } from './row';

/** Rounds in which the ways of reading take turns: load on the machine meets all of them. */
const ROUNDS = 5;
/** Articles of a process that count, behind those that warm it up. */
const RUNS = 45;

type Way = 'one' | 'three' | 'detect';

/** Milliseconds of one reading of a text of so many words, in a process of its own. */
function measure(script: string, way: Way, words: number, runs: number): number {
  const { stdout, stderr, status } = spawnSync(process.execPath, [script, way, String(words), String(runs)], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`measuring ${way} failed: ${stderr}`);
  return Number(stdout);
}

/**
 * Bundles the measuring script, as what we ship is bundled: a loader of TypeScript names every function anew each time
 * it is made, which falls on our code alone.
 */
function bundled(folder: string): string {
  const outfile = join(folder, 'analyse.mjs');
  buildSync({
    entryPoints: ['scripts/bench/analyse.ts'],
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile,
    logLevel: 'error',
  });
  return outfile;
}

/** Cost of detection against the tokeniser it stands on, against a full analysis, and by length of text. */
export function detectionRows(): Row[] {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    return rowsOf(bundled(folder));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function rowsOf(script: string): Row[] {
  const times: Record<Way, number[]> = { one: [], three: [], detect: [] };
  for (let round = 0; round < ROUNDS; round++)
    for (const way of ['one', 'detect', 'three'] as const) times[way].push(measure(script, way, 1_000, RUNS));
  const [one, detect, three] = [median(times.one), median(times.detect), median(times.three)];
  const at10 = measure(script, 'detect', 10_000, 5) / 10;
  const at100 = measure(script, 'detect', 100_000, 2) / 100;
  return [
    { name: 'detection, 1,000 words', unit: 'ms', value: detect, budget: 25 },
    { name: 'detection to tokenising with compromise/one', unit: 'ratio', value: detect / one, budget: 2.5 },
    {
      name: 'detection to analysing with compromise/three',
      unit: 'ratio',
      value: detect / three,
      budget: 0.2,
    },
    { name: 'detection per word, 100,000 words to 10,000', unit: 'ratio', value: at100 / at10, budget: 1.5 },
  ];
}
