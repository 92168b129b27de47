import { describe, expect, it } from 'vitest';
import { findResponsibility } from '../../../lib/detect/responsibility/responsibility';
import { docOf } from './doc';

const LIMIT_MS = 2_000;
const FLOODS: [string, string][] = [
  ['claims without end', 'the group claimed responsibility for the attack and '.repeat(3_000)],
  ['pronouns and commas', 'Nine were killed, it said, they denied, '.repeat(4_000)],
  ['capitals', `Killed: ${'North Valley '.repeat(8_000)}claimed responsibility`],
  ['quotes', `killed ${'"“”" '.repeat(20_000)}claimed responsibility`],
  ['short forms', 'The Army (ABC) killed '.repeat(5_000)],
];

describe('hostile text', () => {
  it.each(FLOODS)('stays quick on %s', (_, text) => {
    const doc = docOf(text);
    const start = performance.now();
    findResponsibility(doc);
    expect(performance.now() - start).toBeLessThan(LIMIT_MS);
  });

  it('finds nothing in no words', () => {
    expect(findResponsibility(docOf(''))).toEqual([]);
    expect(findResponsibility(docOf())).toEqual([]);
  });
});
