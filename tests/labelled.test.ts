import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

/**
 * Detection, linking and statuses scored on labelled articles that stand beside the project and belong to their
 * publishers. Where they are absent nothing can be scored, and the run says so; the project's own corpus is tested apart.
 */
const GOLD = '../shared/gold';
const present = existsSync(GOLD);

interface Score {
  casualty: { precision: number; recall: number; f1: number };
  responsibility: { f1: number };
  slots: Record<string, { share: number }>;
  negatives: { hit: number };
}

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'labelled-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function node(args: string[]): string {
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1e9 });
  if (status !== 0) throw new Error(`${args.join(' ')}: ${stderr}`);
  return stdout;
}

/** Runs one of the project's commands over a gold file; gives the file that holds its output. */
function command(name: 'claims' | 'compare', set: string): string {
  const options = name === 'claims' ? ['--jsonl'] : [];
  const output = node(['--import', 'tsx', `scripts/${name}.ts`, ...options, `${GOLD}/${set}.jsonl`]);
  const file = join(folder, `${name}-${set.replace('/', '-')}.json`);
  writeFileSync(file, output);
  return file;
}

function score(set: string): Score {
  return JSON.parse(node([`${GOLD}/score.mjs`, `${GOLD}/${set}.jsonl`, command('claims', set), '--json'])) as Score;
}

if (!present) {
  test('labelled articles are not here, so nothing was scored on them', () => {
    console.log(`No ${GOLD}: detection was not scored on the labelled articles.`);
    expect(present).toBe(false);
  });
} else {
  test('the seed article: everything required, no hard negative', () => {
    const { casualty, responsibility, slots, negatives } = score('seed/seed');
    expect(casualty.f1).toBe(1);
    expect(responsibility.f1).toBe(1);
    for (const slot of ['victimClass', 'speaker', 'attribution', 'background', 'subset', 'checking']) {
      expect(slots[slot]?.share, slot).toBeGreaterThanOrEqual(0.95);
    }
    expect(negatives.hit).toBe(0);
  });

  test('the seed article: no error that would cost a reader’s trust at once, all statuses right', () => {
    const [claims, compared] = [command('claims', 'seed/seed'), command('compare', 'seed/seed')];
    node([`${GOLD}/seed/critical.mjs`, claims, compared]);
    const files = [`${GOLD}/seed/seed.jsonl`, `${GOLD}/seed/comparisons.json`, compared];
    const { right, of } = JSON.parse(node([`${GOLD}/score-statuses.mjs`, ...files, '--json']));
    expect(of).toBeGreaterThan(0);
    expect(right).toBe(of);
  });

  test('articles labelled by hand', () => {
    const { casualty, responsibility, slots } = score('dev/articles');
    expect(casualty.precision).toBeGreaterThanOrEqual(0.95);
    expect(casualty.recall).toBeGreaterThanOrEqual(0.9);
    expect(responsibility.f1).toBeGreaterThanOrEqual(0.88);
    for (const slot of ['victimClass', 'speaker', 'attribution', 'background', 'subset']) {
      expect(slots[slot]?.share, slot).toBeGreaterThanOrEqual(0.93);
    }
    expect(slots.checking?.share).toBeGreaterThanOrEqual(0.9);
  }, 120_000);

  test('comparisons between articles on one incident', () => {
    const files = [`${GOLD}/dev/articles.jsonl`, `${GOLD}/dev/comparisons.json`, command('compare', 'dev/articles')];
    const { share, unmatched } = JSON.parse(node([`${GOLD}/score-statuses.mjs`, ...files, '--json']));
    expect(share).toBeGreaterThanOrEqual(0.9);
    expect(unmatched).toBeLessThanOrEqual(3);
  }, 120_000);

  test('articles on one incident are linked, others are not', () => {
    const files = [`${GOLD}/dev/articles.jsonl`, command('compare', 'dev/articles')];
    const { precision, recall } = JSON.parse(node([`${GOLD}/score-links.mjs`, ...files, '--json']));
    expect(precision).toBeGreaterThanOrEqual(0.97);
    expect(recall).toBeGreaterThanOrEqual(0.85);
  }, 120_000);
}
