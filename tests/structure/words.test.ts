import { expect, test } from 'vitest';
import { spelledWords } from './words';

const TIME = { timeout: 120_000 };

test('no rule spells out a word: vocabulary stands in the tables of the lexicon alone', TIME, () => {
  expect(spelledWords('lib/detect').map(({ at, text }) => `${at} ${text}`)).toEqual([]);
});

test(
  'a word in a comparison, a list, a search or a pattern is seen; grammar, endings and names of ours are not',
  TIME,
  () => {
    const found = spelledWords('tests/structure/sample').map(({ text }) => text);
    expect(found).toEqual(['ambush', 'soldier', 'army', 'shell', 'bomb', 'raid siege']);
  },
);
