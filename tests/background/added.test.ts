import { expect, test } from 'vitest';
import { settleAdded } from '../../lib/background/added';
import { ADDED_BLOCK } from '../../lib/model/correction';
import type { Block } from '../../lib/model/text';
import { casualty, figure, responsibility } from '../wording/claims';

const BLOCKS: Block[] = [
  { id: 'b0', kind: 'paragraph', text: 'A bus fell. At least 14 people were hurt, the driver said.' },
  { id: 'b1', kind: 'paragraph', text: 'Nobody was killed, the police said.' },
];
const QUOTE = 'At least 14 people were hurt';

const added = casualty('u1', {
  block: ADDED_BLOCK,
  quote: { exact: QUOTE, prefix: '', suffix: '' },
  sentence: { start: 0, end: QUOTE.length },
  figure: { ...figure('14', 14, null), start: 9, end: 11 },
});
const detected = casualty('c1', { block: 'b1', figure: figure('Nobody', 0) });

test('an added claim is put where its words stand, in reading order', () => {
  const [first, second] = settleAdded([detected, added], BLOCKS);
  expect([first?.id, second?.id]).toEqual(['u1', 'c1']);
  if (first?.kind !== 'casualty') throw new Error('a casualty was expected');
  expect(first.block).toBe('b0');
  expect(BLOCKS[0]?.text.slice(first.figure.start, first.figure.end)).toBe('14');
  expect(BLOCKS[0]?.text.slice(first.sentence.start, first.sentence.end)).toBe(QUOTE);
});

test('the cue of an added responsibility claim moves with it', () => {
  const exact = 'the police said';
  const stance = responsibility('u2', {
    block: ADDED_BLOCK,
    quote: { exact, prefix: '', suffix: '' },
    sentence: { start: 0, end: exact.length },
    cue: { text: exact, start: 0, end: exact.length },
  });
  const [moved] = settleAdded([stance], BLOCKS);
  if (moved?.kind !== 'responsibility') throw new Error('a stance was expected');
  expect(BLOCKS[1]?.text.slice(moved.cue.start, moved.cue.end)).toBe(exact);
});

test('one whose words are gone, or stand there with another figure, stays without a place', () => {
  const other = BLOCKS.map((block) => ({ ...block, text: block.text.replace('14', '15') }));
  expect(settleAdded([detected, added], other).map(({ block }) => block)).toEqual(['b1', ADDED_BLOCK]);
});

test('an article without added claims is left as it is', () => {
  const claims = [detected];
  expect(settleAdded(claims, BLOCKS)).toBe(claims);
});
