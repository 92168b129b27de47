import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { describeQuote, locateQuote } from '../../lib/anchor/quote';

const TEXT =
  'The army said seven soldiers were killed. A shopkeeper said seven soldiers were killed. Later 17 people were killed, not 7 people.';

const spanOf = (words: string, from = 0) => {
  const start = TEXT.indexOf(words, from);
  return { start, end: start + words.length };
};

test('a quote is found where it was described', () => {
  const first = spanOf('seven soldiers');
  const second = spanOf('seven soldiers', first.end);
  expect(locateQuote(TEXT, describeQuote(TEXT, first))).toEqual(first);
  expect(locateQuote(TEXT, describeQuote(TEXT, second))).toEqual(second);
});

test('kinds of quotation mark, hyphen and space make no difference, and offsets are those of the page', () => {
  const page = 'He said “twenty\u2011two people” were\u00a0\u00a0kil\u00adled on the road.';
  const quote = { exact: '"twenty-two people" were killed', prefix: 'He said ', suffix: ' on the road.' };
  const span = locateQuote(page, quote);
  expect(span && page.slice(span.start, span.end)).toBe('“twenty\u2011two people” were\u00a0\u00a0kil\u00adled');
});

describe('is lost', () => {
  test.each([
    ['when a digit differs', '24 people were killed', { exact: '34 people were killed', prefix: '', suffix: '' }],
    [
      'when it stands inside a longer number',
      'Later 17 people died',
      { exact: '7 people', prefix: 'Later ', suffix: ' died' },
    ],
    ['when it stands before the rest of a number', 'up to 1,000 people', { exact: '1', prefix: 'up to ', suffix: '' }],
    [
      'when neither side of its context is there',
      'Nobody knows. Seven men died in a fire.',
      { exact: 'Seven men', prefix: 'On the road ', suffix: ' were shot' },
    ],
    ['when a word was added inside', 'seven young soldiers', { exact: 'seven soldiers', prefix: '', suffix: '' }],
    ['when it is empty', 'anything', { exact: ' ', prefix: '', suffix: '' }],
  ])('%s', (_, text, quote) => {
    expect(locateQuote(text, quote)).toBeNull();
  });

  test('when two places fit equally and neither fits whole', () => {
    const quote = { exact: 'seven men', prefix: 'army said ', suffix: ' of the third company' };
    expect(locateQuote('The army said seven men died. The army said seven men fled.', quote)).toBeNull();
  });
});

test('an edit on one side of it leaves it found', () => {
  const quote = describeQuote(TEXT, spanOf('17 people'));
  const edited = TEXT.replace('were killed, not 7', 'were killed on the road, not 7');
  const span = locateQuote(edited, quote);
  expect(span && edited.slice(span.start, span.end)).toBe('17 people');
});

test('any span of any text is found again with its own words', () => {
  const word = fc.constantFrom('seven', 'men', '“killed”', '12', '1,000', 'the', 'army', 'said.', '\u00a0');
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 30 }), fc.nat(), fc.nat(), (list, a, b) => {
      const text = list.join(' ');
      const words = [...text.matchAll(/[^\s]+/g)];
      const first = words[a % Math.max(1, words.length)];
      const last = words[Math.min(words.length - 1, words.indexOf(first as RegExpExecArray) + (b % 3))];
      if (!first || !last) return;
      const span = { start: first.index, end: last.index + last[0].length };
      const found = locateQuote(text, describeQuote(text, span));
      expect(found && text.slice(found.start, found.end).replace(/\s+/g, ' ')).toBe(
        text.slice(span.start, span.end).replace(/\s+/g, ' '),
      );
    }),
    { numRuns: 10_000 },
  );
});

test('a flood of the same word is searched before the test runs out of time', () => {
  const text = 'seven '.repeat(300_000);
  expect(locateQuote(text, { exact: 'seven', prefix: 'x', suffix: 'y' })).toBeNull();
});
