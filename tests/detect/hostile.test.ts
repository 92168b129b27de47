import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detect } from '../../lib/detect/detect';
import { articleOf } from './casualty/claims-of';

const WORDS = [
  'killed',
  'were',
  '12',
  'soldiers',
  'and',
  ',',
  'two',
  'of',
  'them',
  '“',
  '”',
  'said',
  'at least',
  'police',
  '.',
  'injured',
  'the',
  'dead',
  'toll',
  'rose to',
  '\u00ad',
  '\u00a0',
  'no',
  'claimed',
  'responsibility',
  'for',
  'Army',
  'X',
  '١٢',
  '🚑',
  '\n',
  '(',
  ')',
  ';',
  '—',
  'who',
  'died',
];

describe('any text', () => {
  it('never throws, and every span slices to its words inside its block', () => {
    const text = fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((w) => w.join(' '));
    fc.assert(
      fc.property(
        fc.array(fc.oneof(text, fc.string({ unit: 'grapheme', maxLength: 80 })), { maxLength: 4 }),
        (paragraphs) => {
          const article = articleOf(paragraphs);
          for (const claim of detect(article).claims) {
            const block = article.blocks.find((b) => b.id === claim.block);
            const span = claim.kind === 'casualty' ? claim.figure : claim.cue;
            expect(block?.text.slice(span.start, span.end)).toBe(span.text);
            expect(claim.sentence.start).toBeLessThanOrEqual(span.start);
            expect(claim.sentence.end).toBeGreaterThanOrEqual(span.end);
          }
        },
      ),
      { numRuns: 3000 },
    );
  });

  it('gives the same claims for the same text', () => {
    const article = articleOf(['Twelve soldiers were killed and five injured, the army said.']);
    expect(detect(article)).toEqual(detect(article));
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
  ])('%s', { timeout: 20_000 }, (_, text) => {
    const begun = performance.now();
    detect(articleOf([`Six people were killed. ${text}`]));
    // Not a benchmark: a pattern that backtracks takes minutes on these.
    expect(performance.now() - begun).toBeLessThan(15_000);
  });
});
