import { describe, expect, it } from 'vitest';
import { numberAt } from '../../lib/text/numerals';

describe('numbers in words and digits', () => {
  it.each([
    ['twelve', 12, 1],
    ['twenty-five people', 25, 1],
    ['1,400 people', 1400, 1],
    ['1,00,000 people', 100_000, 1],
    ['2 lakh people', 200_000, 2],
    ['2 lakh 50 thousand', 250_000, 4],
    ['1.5 million', 1_500_000, 2],
    ['two hundred and fifty', 250, 4],
    ['a hundred men', 100, 2],
    ['one thousand two hundred', 1200, 4],
    ['zero', 0, 1],
  ])('%s', (words, value, length) => {
    expect(numberAt(words.split(' '), 0)).toEqual({ value, length });
  });

  it.each(['a dozen', 'people', '3.5 points', 'and five'])('none at the start of "%s"', (words) => {
    expect(numberAt(words.split(' '), 0)).toBeNull();
  });
});
