import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { Row } from './row';

const TSX = join('node_modules', '.bin', 'tsx');

/** Milliseconds of one reading of a text of so many words; the least of three processes, taken in turn by the caller. */
function measure(way: 'one' | 'three' | 'detect', words: number, runs: number): number {
  const args = ['scripts/bench/analyse.ts', way, String(words), String(runs)];
  const { stdout, stderr, status } = spawnSync(TSX, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`measuring ${way} failed: ${stderr}`);
  return Number(stdout);
}

/** Cost of detection against the tokeniser it stands on, against a full analysis, and by length of text. */
export function detectionRows(): Row[] {
  const best = { one: Infinity, three: Infinity, detect: Infinity };
  for (let round = 0; round < 3; round++) {
    for (const way of ['one', 'detect', 'three'] as const) best[way] = Math.min(best[way], measure(way, 1_000, 15));
  }
  const at10 = measure('detect', 10_000, 5) / 10;
  const at100 = measure('detect', 100_000, 2) / 100;
  return [
    { name: 'detection, 1,000 words', unit: 'ms', value: best.detect, budget: 25 },
    { name: 'detection to tokenising with compromise/one', unit: 'ratio', value: best.detect / best.one, budget: 2.5 },
    {
      name: 'detection to analysing with compromise/three',
      unit: 'ratio',
      value: best.detect / best.three,
      budget: 0.2,
    },
    { name: 'detection per word, 100,000 words to 10,000', unit: 'ratio', value: at100 / at10, budget: 1.5 },
  ];
}
