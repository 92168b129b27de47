import { describe, expect, test } from 'vitest';
import { askGate, type GateResult, isWorthReading } from '../../lib/page/gate';
import { FILLER, parse, parsePage } from './dom';

const PATH = '/world/raid';
const paragraphs = (count: number, first = '') =>
  Array.from({ length: count }, (_, n) => `<p>${n === 0 ? first : ''} ${n}. ${FILLER}</p>`).join('');
/** What the popup shows, once it is sure that only what is found wakes the background. */
function look(document: Document, path: string): GateResult {
  const result = askGate(document, path);
  expect(isWorthReading(document, path)).toBe(result.state === 'found');
  return result;
}
const KILLED = 'Twelve soldiers were killed in the raid, the ministry said.';

test('an article with a figure for people killed is found', () => {
  expect(look(parsePage('serif'), PATH)).toEqual({ state: 'found' });
  expect(look(parse(`<html lang="en"><body>${paragraphs(8, KILLED)}</body></html>`), PATH)).toEqual({
    state: 'found',
  });
});

test('an article without one is not', () => {
  expect(look(parse(`<html lang="en"><body>${paragraphs(8)}</body></html>`), PATH)).toEqual({
    state: 'nothing_found',
  });
});

test('figures in the headlines of other stories do not count', () => {
  const teasers = '<ul><li><a href="/x">Twelve soldiers killed in raid on hill post</a></li></ul>';
  expect(look(parse(`<body>${paragraphs(8)}${teasers}<aside><p>${KILLED}</p></aside></body>`), PATH)).toEqual({
    state: 'nothing_found',
  });
});

test('a page in another language says so', () => {
  const urdu =
    `<p>${'وادی کی سڑک بدھ کی رات سے بند ہے اور دونوں گاؤں کے لوگ اب بھی انتظار کر رہے ہیں۔ '.repeat(20)}</p>`.repeat(
      4,
    );
  expect(look(parse(`<html lang="ur"><body>${urdu}</body></html>`), PATH)).toEqual({
    state: 'other_language',
    lang: 'ur',
  });
});

describe('is no article', () => {
  test.each([
    ['an empty page', '<body></body>', PATH],
    [
      'a gallery',
      `<body><h1>Pictures</h1>${'<figure><img src="a.png"></figure>'.repeat(20)}<p>${KILLED}</p></body>`,
      PATH,
    ],
    [
      'a front page',
      `<body>${'<section><h2><a href="/a">Twelve soldiers were killed in a raid on a hill post</a></h2><p>The army gives a lower figure.</p></section>'.repeat(30)}</body>`,
      '/',
    ],
    [
      'a section front',
      `<body>${'<article><h2><a href="/a">Twelve soldiers were killed in a raid on a hill post</a></h2><p>The army, which had said nothing all day, gives a lower figure for the raid at the post.</p></article>'.repeat(30)}</body>`,
      '/world',
    ],
    [
      'a video page',
      `<head><meta property="og:type" content="video.other"></head><body><h1>Watch</h1><p>${KILLED} ${FILLER}</p></body>`,
      PATH,
    ],
  ])('%s', (_, html, path) => {
    expect(look(parse(html), path)).toEqual({ state: 'not_article' });
  });
});

test('a short article that calls itself one is an article', () => {
  const head = '<meta property="og:type" content="article">';
  expect(look(parse(`<head>${head}</head><body><p>${KILLED} ${FILLER}</p></body>`), PATH)).toEqual({
    state: 'found',
  });
});
