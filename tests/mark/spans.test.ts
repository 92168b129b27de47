import { expect, test } from 'vitest';
import { spansOf } from '../../lib/mark/spans';
import { casualty, responsibility } from './claims';

const words = (text: string, spans: { start: number; end: number }[]) =>
  spans.map(({ start, end }) => text.slice(start, end));

test('figure with its group, and the nearest harm word', () => {
  const text = 'Killed on the road, seven young soldiers were killed, the army said.';
  const claim = casualty(text, { figure: 'seven', victims: 'soldiers', effect: 'killed' });
  expect(words(text, spansOf(claim, text))).toEqual(['seven young soldiers', 'killed']);
});

test('touching words are one span', () => {
  const text = 'Seven dead, the army said.';
  expect(words(text, spansOf(casualty(text, { figure: 'Seven', effect: 'dead' }), text))).toEqual(['Seven dead']);
});

test('a group that stands elsewhere is not painted with the figure', () => {
  const text = 'Seven were killed, the army said, and it spoke of how its other soldiers had held the post.';
  const claim = casualty(text, { figure: 'Seven', victims: 'soldiers', effect: 'killed' });
  expect(words(text, spansOf(claim, text))).toEqual(['Seven', 'killed']);
});

test('the cue of a responsibility claim', () => {
  const text = 'The Valley Front claimed responsibility for it.';
  expect(words(text, spansOf(responsibility(text, 'claimed responsibility'), text))).toEqual([
    'claimed responsibility',
  ]);
});

test('nothing where the text no longer reads so', () => {
  const text = 'Seven soldiers were killed.';
  const claim = casualty(text, { figure: 'Seven', victims: 'soldiers', effect: 'killed' });
  expect(spansOf(claim, 'Nine soldiers were killed.')).toEqual([]);
});
