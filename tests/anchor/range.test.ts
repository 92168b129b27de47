import { expect, test } from 'vitest';
import { anchor, isAlive } from '../../lib/anchor/range';
import { readArticle } from '../../lib/page/read';
import { articleOf, FILLER } from '../page/dom';

function located(markup: string) {
  const document = articleOf(`<p>${markup} ${FILLER}</p>`);
  const block = readArticle(document, 'https://gazette.example/a/b').blocks.find(({ block: { id } }) => id === 'b0');
  if (!block) throw new Error('no block');
  return block;
}

const spanOf = (text: string, words: string) => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
});

test('a range covers the words, across elements and through what is not printed', () => {
  const { block, map } = located('The army said <b>sev&shy;en</b>\n  <i>men</i> were killed.');
  const anchored = anchor(block.text, map, spanOf(block.text, 'seven men'));
  expect(anchored?.range.toString().replace(/[\u00ad\s]+/g, '')).toBe('sevenmen');
});

test('a range dies when its words change or leave the document', () => {
  const { block, map, element } = located('The army said seven men were killed.');
  const anchored = anchor(block.text, map, spanOf(block.text, 'seven'));
  expect(anchored && isAlive(anchored)).toBe(true);
  element.textContent = 'The army said nine men were killed.';
  expect(anchored && isAlive(anchored)).toBe(false);
  expect(anchor(block.text, map, spanOf(block.text, 'seven'))).toBeNull();
});

test('a span outside the block has no range', () => {
  const { block, map } = located('Seven men.');
  expect(anchor(block.text, map, { start: 5_000, end: 5_004 })).toBeNull();
});
