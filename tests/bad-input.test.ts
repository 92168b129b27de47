import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

/**
 * What the commands do with input they can do nothing with. Forged messages and foreign canonical addresses are tested in
 * background/, records of unknown versions in store/ and in the browser, pages without an article in page/.
 */
const GOOD = '{"id":"good","text":"Two soldiers were killed in Noshki, police said."}';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'bad-input-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Run {
  status: number | null;
  lines: { id: string; lang?: string; claims: { figure?: { text: string } }[] }[];
  errors: string;
}

function claims(files: Record<string, string | Buffer>, extra: string[] = []): Run {
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  const paths = [...Object.keys(files), ...extra].map((name) => join(folder, name));
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'scripts/claims.ts', '--jsonl', ...paths],
    { encoding: 'utf8' },
  );
  return {
    status,
    errors: stderr,
    lines: stdout
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line)),
  };
}

const page = (body: string, lang = 'en') =>
  `<!doctype html><html lang="${lang}"><title>Page</title><body>${body}</body></html>`;

test('a file that is not there is named, and the others are read', () => {
  const { status, errors, lines } = claims({ 'good.jsonl': GOOD }, ['missing.txt']);
  expect(status).toBe(1);
  expect(errors).toMatch(/missing\.txt: ENOENT/);
  expect(lines.map(({ id }) => id)).toEqual(['good']);
});

test('a broken line and an article without text are named by line, and the others are read', () => {
  const { status, errors, lines } = claims({
    'lines.jsonl': `{broken\n${GOOD}\n{"id":"none","text":" "}\n{"id":"not"}\n[1]\n`,
  });
  expect(status).toBe(1);
  expect(errors).toMatch(/lines\.jsonl:1: /);
  for (const line of [3, 4, 5]) expect(errors).toContain(`lines.jsonl:${line}: the article has no text`);
  expect(lines.map(({ id }) => id)).toEqual(['good']);
});

test('an empty file is named', () => {
  const { status, errors, lines } = claims({ 'empty.txt': ' \n' });
  expect(status).toBe(1);
  expect(errors).toContain('empty.txt: the file is empty');
  expect(lines).toEqual([]);
});

test('a PDF and a picture are not taken for text', () => {
  const picture = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00, 0x00]);
  const { status, errors, lines } = claims({ 'report.pdf': '%PDF-1.7 Two soldiers were killed.', 'map.png': picture });
  expect(status).toBe(1);
  expect(errors).toMatch(/report\.pdf: this is no text/);
  expect(errors).toMatch(/map\.png: this is no text/);
  expect(lines).toEqual([]);
});

test('neither title nor date is needed', () => {
  const { status, lines } = claims({ 'good.jsonl': GOOD });
  expect(status).toBe(0);
  expect(lines[0]?.claims.map(({ figure }) => figure?.text)).toEqual(['Two']);
});

test('a page without an article is named', () => {
  const { status, errors, lines } = claims({ 'shop.html': page('<p>Hello.</p>') });
  expect(status).toBe(1);
  expect(errors).toContain('shop.html: no article was found on the page');
  expect(lines).toEqual([]);
});

test('a page in another language is told as such and no claim is read from it', () => {
  const french =
    'Trois personnes ont été tuées lundi à Quetta, selon la police, et le gouverneur a promis une enquête.';
  const { status, lines } = claims({ 'page.html': page(`<article><h1>Attaque</h1><p>${french}</p></article>`, 'fr') });
  expect(status).toBe(0);
  expect(lines).toMatchObject([{ lang: 'fr', claims: [] }]);
});

test('what stands in a field that the reader types in is no article text', () => {
  const typed = 'Nine soldiers were killed in Noshki, police said.';
  const body = `<article><h1>Council meets</h1><p>The council met on Monday and agreed on the budget for next year.</p>
    <div contenteditable>${typed}</div><p contenteditable="true">${typed}</p><textarea>${typed}</textarea></article>`;
  const { status, lines } = claims({ 'typed.html': page(body) });
  expect(status).toBe(0);
  expect(lines.map((line) => line.claims)).toEqual([[]]);
});
