import { expect, test } from 'vitest';
import { readArticle } from '../../lib/page/read';
import { articleOf, FILLER, parse, parsePage } from './dom';

const URL = 'https://gazette.example/world/raid';
const read = (document: Document) => readArticle(document, URL);
const texts = (document: Document) => read(document).article.blocks.map((block) => block.text);

test('an article gives its headline, standfirst, caption and paragraphs, and nothing that stands around them', () => {
  const { article } = read(parsePage('serif'));
  expect(article.blocks.map(({ id, kind }) => [id, kind])).toEqual([
    ['title', 'title'],
    ['b0', 'standfirst'],
    ['b1', 'caption'],
    ...[2, 3, 4, 5, 6, 7, 8].map((n) => [`b${n}`, 'paragraph']),
  ]);
  expect(article.blocks.map((block) => block.text).join('\n')).not.toMatch(/landslide|My cousin|footer|Sport|Lena Orr/);
});

test('table cells, list items and quoted paragraphs are blocks of their kind', () => {
  const kinds = new Map(read(parsePage('table')).article.blocks.map(({ kind, text }) => [text, kind]));
  expect(kinds.get('Tomas Vell said 12 soldiers were killed.')).toBe('cell');
  expect(kinds.get('The Valley Front claimed responsibility for the raid.')).toBe('item');
  expect(kinds.get('Two people were missing below the post.')).toBe('item');
  expect(kinds.get('“Nine people were killed before anybody came,” Mara Dell said.')).toBe('paragraph');
  expect(kinds.get('Figures given for the raid near Darran')).toBe('caption');
});

test('live-blog entries carry their own time', () => {
  const entries = read(parsePage('live')).article.blocks.filter((block) => block.kind === 'entry');
  expect(entries.map((block) => block.saidAt)).toContain('2026-03-12T10:05:00+00:00');
  expect(entries.find((block) => block.text.startsWith('The Army'))?.saidAt).toBe('2026-03-12T10:05:00+00:00');
});

test('an article with one time has no entries', () => {
  expect(read(parsePage('serif')).article.blocks.some((block) => block.saidAt)).toBe(false);
});

test('hidden and editable text is not read', () => {
  const joined = texts(parsePage('odd')).join('\n');
  expect(joined).not.toMatch(/Eighty|Write here/);
  expect(joined).toContain('Nine people were killed before anybody came');
});

test('blank lines made of breaks part paragraphs, and each ends where its text ends', () => {
  const { blocks } = read(articleOf(`<div>First part of it. ${FILLER}<br><br>Second part of it. ${FILLER}</div>`));
  const [first, second] = blocks.filter(({ block }) => block.kind === 'paragraph');
  expect(first?.block.text).toMatch(/^First part/);
  expect(second?.block.text).toMatch(/^Second part/);
  expect(first?.element).toBe(second?.element);
  expect(first?.last.textContent).toMatch(/First part/);
});

test('single breaks after whole sentences part paragraphs too', () => {
  const lines = [`One. ${FILLER}`, `Two. ${FILLER}`, `Three. ${FILLER}`];
  expect(texts(articleOf(`<p>${lines.join('<br>\n')}</p>`)).slice(1)).toEqual(lines);
});

test('a single break is a space', () => {
  expect(texts(articleOf(`<p>Seven men<br>were killed. ${FILLER}</p>`))[1]).toMatch(/^Seven men were killed/);
});

test('boxes in the middle of the text are left out', () => {
  const page = articleOf(
    `<p>One. ${FILLER}</p>`,
    `<div class="newsletter-signup"><p>Sign up here. ${FILLER}</p></div>`,
    `<section class="related-stories"><p>Nine killed elsewhere. ${FILLER}</p></section>`,
    `<div id="taboola-below"><p>Twelve killed in an advert. ${FILLER}</p></div>`,
    '<p>Read more: nine people killed in a landslide</p>',
    '<p><a href="/x">Six people killed in a landslide above the river road</a></p>',
    `<p>Two. ${FILLER}</p>`,
  );
  expect(texts(page).slice(1)).toEqual([`One. ${FILLER}`, `Two. ${FILLER}`]);
});

test('an element around the whole article is kept in spite of its name', () => {
  const page = parse(`<body><div class="main-with-widget sidebar_content"><h1>A headline of some length</h1>
    <p>${FILLER}</p><p>Two. ${FILLER}</p><p>Three. ${FILLER}</p></div></body>`);
  expect(texts(page)).toContain(FILLER);
});

test('what is printed twice for two screen widths is read once', () => {
  expect(
    texts(articleOf(`<p>${FILLER}</p><p class="mobile">${FILLER}</p>`)).filter((text) => text === FILLER),
  ).toHaveLength(1);
});

test('a caption that a gallery prints again, without its credit, is read once; a longer text is kept beside its beginning', () => {
  const words = 'Ana Marr, whose mother and two cousins were killed at the mill in Darran.';
  const read = texts(
    articleOf(
      `<p>${FILLER}</p>`,
      `<div class="caption"><p>${words} <b>Ilse Orr for the Gazette</b></p></div>`,
      `<p class="caption">${words}</p>`,
      '<p>Nine men were killed when the wall of the mill gave way.</p>',
      '<p>Nine men were killed when the wall of the mill gave way. Four more were hurt, the mayor said.</p>',
    ),
  );
  expect(read.filter((text) => text.startsWith(words))).toEqual([`${words} Ilse Orr for the Gazette`]);
  expect(read.filter((text) => text.startsWith('Nine men'))).toHaveLength(2);
});

test('a post set into an article is known by who signed it; other quotations are not', () => {
  const post = (words: string, signed: string) => `<blockquote class="post"><p>${words}</p>${signed}</blockquote>`;
  const { blocks } = read(
    articleOf(
      `<p>${FILLER}</p>`,
      post(
        'Nine of ours were killed at the mill tonight.',
        '<p>&mdash; Hill Farmers\n Union (@hill_farmers) <a href="/p/1">March 12, 2026</a></p>',
      ),
      post(
        'Three people are missing below the weir.',
        '&mdash; Mara Dell (<a href="/m">@mara.dell.example</a>) <a href="/p/2">12 March</a>',
      ),
      post('Two people were hurt on the road, the mayor said.', '<p>— From the notice of the town</p>'),
    ),
  ).article;
  const authors = blocks.map(({ text, author }) => [text.slice(0, 5), author ?? null]);
  expect(authors).toContainEqual(['Nine ', 'Hill Farmers Union']);
  expect(authors).toContainEqual(['Three', 'Mara Dell']);
  expect(authors).toContainEqual(['Two p', null]);
  expect(authors).toContainEqual([FILLER.slice(0, 5), null]);
});

test('a page without prose has no blocks but its title', () => {
  expect(texts(parse('<title>Pictures</title><body><h1>Pictures of the week</h1><img src="a.png"></body>'))).toEqual([
    'Pictures of the week',
  ]);
});

test('an empty document gives an empty article', () => {
  const { article, blocks, root } = read(parse(''));
  expect(article.blocks).toEqual([]);
  expect(article.title).toBeNull();
  expect(blocks).toEqual([]);
  expect(root).toBeNull();
});

test('two hundred nested elements and text in one node a letter are read as they stand', () => {
  const letters = [...`Seven men were killed. ${FILLER}`].map((letter) => `<span>${letter}</span>`).join('');
  const nested = `${'<div>'.repeat(200)}<p>${letters}</p>${'</div>'.repeat(200)}`;
  expect(texts(articleOf(nested))[1]).toBe(`Seven men were killed. ${FILLER}`);
});

test('an article of twenty thousand paragraphs is read once and in order', () => {
  const many = Array.from({ length: 20_000 }, (_, n) => `<p>Paragraph ${n}. ${FILLER}</p>`).join('');
  const blocks = read(articleOf(many)).article.blocks;
  expect(blocks).toHaveLength(20_001);
  expect(blocks.at(-1)?.text).toMatch(/^Paragraph 19999\./);
}, 60_000);
