import { describe, expect, it } from 'vitest';
import { findResponsibility } from '../../../lib/detect/responsibility/responsibility';
import { docOf } from './doc';

const FLOODS: [string, string][] = [
  ['claims without end', 'the group claimed responsibility for the attack and '.repeat(10_000)],
  ['pronouns and commas', 'Nine were killed, it said, they denied, '.repeat(15_000)],
  ['capitals', `Killed: ${'North Valley '.repeat(30_000)}claimed responsibility`],
  ['quotes', `killed ${'"“”" '.repeat(80_000)}claimed responsibility`],
  ['short forms', 'The Army (ABC) killed '.repeat(20_000)],
];

describe('hostile text', () => {
  it.each(FLOODS)('is passed through before the test runs out of time: %s', (_, text) => {
    const doc = docOf(text);
    expect(Array.isArray(findResponsibility(doc))).toBe(true);
  });

  it('finds nothing in no words', () => {
    expect(findResponsibility(docOf(''))).toEqual([]);
    expect(findResponsibility(docOf())).toEqual([]);
  });
});
