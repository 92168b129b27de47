import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { mightHoldClaims } from '../../lib/detect/prefilter';
import { HARM_ACTS, HARM_COUNTS, HARM_STATES, HARM_VERBS } from '../../lib/lexicon/harm';
import { LOOSE_STEMS, PLAIN_STEMS } from '../../lib/lexicon/stems';

interface Labelled {
  id: string;
  text: string;
  claims: unknown[];
}

const GOLD = ['tests/corpus/gold.jsonl', '../shared/gold/seed/seed.jsonl', '../shared/gold/dev/articles.jsonl'];

describe('the gate’s filter', () => {
  it('has a stem for every word of the tables', () => {
    const stems = new RegExp(`${PLAIN_STEMS}|${LOOSE_STEMS}`, 'i');
    const words = [
      ...HARM_VERBS.flatMap((v) => v.forms),
      ...HARM_STATES.keys(),
      ...HARM_COUNTS.keys(),
      ...HARM_ACTS.keys(),
    ];
    expect([...new Set(words)].filter((word) => !stems.test(word))).toEqual([]);
  });

  it.each(GOLD.filter((file) => existsSync(file)))('lets every labelled article of %s pass', (file) => {
    const articles = readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line.trim())
      .map((line) => JSON.parse(line) as Labelled);
    expect(articles.length).toBeGreaterThan(0);
    expect(articles.filter((a) => a.claims.length && !mightHoldClaims(a.text)).map((a) => a.id)).toEqual([]);
  });

  it.each([
    'Fold the flour into the eggs and bake for 25 minutes; the cake will have lost some of its shine.',
    'The striker scored two goals and the match was as good as dead by half-time.',
    'Shares fell 12 % and the fund lost 3 million after the deadline passed.',
  ])('stops %s', (text) => {
    expect(mightHoldClaims(text)).toBe(false);
  });
});
