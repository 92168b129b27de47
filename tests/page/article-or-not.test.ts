import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { askGate } from '../../lib/page/gate';
import { openHtml } from '../../scripts/html-document';
import { KINDS } from './kinds';

/** Real pages; they belong to their publishers and stand beside the project, not in it. */
const FOLDER = resolve('..', 'shared', 'pages');
/** What the saved pages are, where they are no articles: seen by eye. */
const NO_ARTICLE: Record<string, string> = {
  'golang-weekly.html': 'letter of links',
  'stardewvalleywiki.com.penny.html': 'encyclopaedia',
};

interface Row {
  set: string;
  page: string;
  is: string;
  state: string;
  right: boolean;
}

function rowOf(set: string, page: string, is: string, isArticle: boolean, html: string, path: string): Row {
  const { document, close } = openHtml(html, `https://valleypost.example${path}`);
  const { state } = askGate(document, pathOf(document) ?? path);
  close();
  return { set, page, is, state, right: (state !== 'not_article') === isArticle };
}

/** The path under which a saved page was visited, as it says itself. */
function pathOf(document: Document): string | null {
  const said =
    document.querySelector('link[rel="canonical"]')?.getAttribute('href') ??
    document.querySelector('meta[property="og:url"]')?.getAttribute('content') ??
    '';
  return URL.canParse(said) ? new URL(said).pathname : null;
}

const WORDS: Record<string, string> = {
  found: 'article',
  nothing_found: 'article',
  other_language: 'article in another language',
  not_article: 'not an article',
};

function tableOf(rows: Row[]): string {
  const line = ({ set, page, is, state, right }: Row) =>
    `| ${set} | ${page} | ${is} | ${WORDS[state]}${right ? '' : ' (wrong)'} |`;
  return [
    '# Article or not',
    '',
    'What the gate says of each saved page beside the project (`../shared/pages`) and of the project’s own pages of each kind (`tests/page/kinds.ts`). Written by `npm run unit -- tests/page/article-or-not.test.ts -u`.',
    '',
    `${rows.filter(({ right }) => right).length} of ${rows.length} are told rightly.`,
    '',
    '| set | page | what it is | what the gate says |',
    '| --- | --- | --- | --- |',
    ...rows.map(line),
    '',
  ].join('\n');
}

if (existsSync(FOLDER)) {
  test('every saved page is told an article or not, as the table in docs/ says', async () => {
    const saved = ['event', 'trap', 'quiet'].flatMap((set) =>
      readdirSync(join(FOLDER, set))
        .sort()
        .map((file) => {
          const html = readFileSync(join(FOLDER, set, file), 'utf8');
          return rowOf(set, file, NO_ARTICLE[file] ?? 'article', !(file in NO_ARTICLE), html, `/${file}`);
        }),
    );
    const own = KINDS.map(({ kind, like, isArticle, html, path }) => rowOf('own', like, kind, isArticle, html, path));
    await expect(tableOf([...saved, ...own])).toMatchFileSnapshot('../../docs/article-or-not.md');
    expect(saved.filter(({ right }) => !right).length).toBeLessThanOrEqual(2);
    expect(saved.filter(({ set, right }) => set === 'event' && !right)).toEqual([]);
  }, 180_000);
} else {
  test('the saved pages are not beside the project, so they cannot be told apart', (context) => {
    context.skip('no ../shared/pages');
  });
}
