import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detect } from '../../lib/detect/detect';
import type { Detection } from '../../lib/model/article';
import type { Claim } from '../../lib/model/claim';
import type { Block, Quoted, Span } from '../../lib/model/text';
import { paragraph } from './any-text';
import { articleOf } from './casualty/claims-of';

/** Fixed, so that a run can be compared with the last; a failure prints it with the path to the example. */
const RUNS = { numRuns: 10_000, seed: 20_261_125 };

const paragraphs = fc.array(paragraph, { minLength: 1, maxLength: 3 });

function inside(block: Block | undefined, { start, end }: Span): void {
  expect(start).toBeGreaterThanOrEqual(0);
  expect(end).toBeGreaterThan(start);
  expect(end).toBeLessThanOrEqual(block?.text.length ?? -1);
}

function slices(block: Block | undefined, quoted: Quoted): void {
  inside(block, quoted);
  expect(block?.text.slice(quoted.start, quoted.end)).toBe(quoted.text);
}

/** Every offset of a claim lies in its block, and every printed word stands where the claim says. */
function holds(claim: Claim, blocks: Block[], { claims, incidents }: Detection): void {
  const block = blocks.find(({ id }) => id === claim.block);
  const main = claim.kind === 'casualty' ? claim.figure : claim.cue;
  slices(block, main);
  inside(block, claim.sentence);
  expect(claim.sentence.start).toBeLessThanOrEqual(main.start);
  expect(claim.sentence.end).toBeGreaterThanOrEqual(main.end);
  const { exact, prefix, suffix } = claim.quote;
  expect(block?.text).toContain(prefix + exact + suffix);
  for (const { block: at, evidence } of claim.checking)
    slices(
      blocks.find(({ id }) => id === at),
      evidence,
    );
  if (claim.incident !== null) expect(incidents.map(({ id }) => id)).toContain(claim.incident);
  if (claim.kind === 'responsibility') return;
  expect(block?.text).toContain(claim.effectText);
  const { low, high } = claim.figure;
  if (low !== null && high !== null) expect(low).toBeLessThanOrEqual(high);
  if (claim.subsetOf !== null) expect(claims.map(({ id }) => id)).toContain(claim.subsetOf);
}

describe('any text', () => {
  it('never throws; every span slices to its words inside its block; ids are unique', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(paragraphs, (texts) => {
        const { blocks } = articleOf(texts);
        const found = detect(articleOf(texts));
        for (const claim of found.claims) holds(claim, blocks, found);
        expect(new Set(found.claims.map(({ id }) => id)).size).toBe(found.claims.length);
      }),
      RUNS,
    );
  });

  it('gives the same for the same text, and leaves the article as it was', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(paragraphs, (texts) => {
        const article = articleOf(texts);
        const before = JSON.stringify(article);
        expect(detect(article)).toEqual(detect(articleOf(texts)));
        expect(JSON.stringify(article)).toBe(before);
      }),
      RUNS,
    );
  });
});

describe('floods', () => {
  it.each([
    ['white space', ' '.repeat(100_000)],
    ['digits', '1'.repeat(50_000)],
    ['numbers', '12 '.repeat(30_000)],
    ['quotes', '“'.repeat(50_000)],
    ['commas', 'killed, '.repeat(20_000)],
    ['one long sentence', `${'the soldiers of the army who went '.repeat(6_000)} were killed`],
  ])('%s', { timeout: 60_000 }, (_, text) => {
    // A pattern that backtracks takes minutes on these: the test runs out of time.
    expect(detect(articleOf([`Six people were killed. ${text}`])).claims).not.toEqual([]);
  });
});
