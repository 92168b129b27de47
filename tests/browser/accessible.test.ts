import { build } from 'esbuild';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { faultsOf } from './axe';
import { type Session, startSession } from './session';

const ARTICLE = ['quettaledger', 'minister-says-twelve-soldiers-killed'] as const;
const WAIT = { timeout: 15_000, interval: 100 };

let session: Session;
let article: Page;
let articleId = '';

beforeAll(async () => {
  session = await startSession('chromium');
  article = await session.driven.open(session.newsroom.url(...ARTICLE));
  const state = await session.control.settled(article);
  if (state.state === 'read') articleId = state.articleId;
  await vi.waitFor(async () => expect((await session.control.marks(article)).pills.length).toBeGreaterThan(4), WAIT);
});
afterAll(() => session.end());

const SCHEMES = ['light', 'dark'] as const;

test.each(SCHEMES)('the popup in %s colours', async (scheme) => {
  const popup = await session.driven.popup(article);
  await popup.waitFor('view.document.querySelectorAll("[role=tab]").length === 2');
  const { page } = popup;
  if (!page) throw new Error('Chromium lists its popup');
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await popup.waitFor('/soldiers/.test(view.document.body.innerText)');
  expect(await faultsOf(page)).toEqual([]);
  await popup.evaluate('view.document.querySelectorAll("[role=tab]")[1].click()');
  await popup.waitFor('/Panjgur/.test(view.document.body.innerText)');
  expect(await faultsOf(page)).toEqual([]);
  await popup.close();
});

test.each(
  ['comparison.html', 'options.html', 'welcome.html', 'correct.html'].flatMap((path) =>
    SCHEMES.map((scheme) => [path, scheme] as const),
  ),
)('%s in %s colours', async (path, scheme) => {
  const query = path === 'comparison.html' || path === 'correct.html' ? `?${await firstClaim()}` : '';
  const page = await session.driven.openOwn(path + query);
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await page.waitForSelector('h1');
  expect(await faultsOf(page)).toEqual([]);
  await page.close();
});

const PRESS = (words: string) =>
  `[...document.querySelectorAll('button')].find((one) => one.textContent.startsWith(${JSON.stringify(words)})).click()`;
const OPEN_ALL = 'for (const one of document.querySelectorAll("details")) one.open = true';

/** States that a page is brought into before it is looked at: what opens, what is asked twice, what is refused. */
const STATES: [name: string, path: string, act: string, seen: string][] = [
  ['the list of incidents, its filters open', 'comparison.html', OPEN_ALL, '.incident-filters .fields'],
  ['an incident, everything folded open', 'comparison.html?CLAIM', OPEN_ALL, '.one-table'],
  ['choosing the event to merge with', 'comparison.html?CLAIM', PRESS('The same event as…'), '.merge .incidents'],
  [
    'an article to be deleted',
    'comparison.html?CLAIM',
    PRESS('Delete article'),
    '.article-list .actions button:not(.plain)',
  ],
  [
    'a figure’s sentence',
    'comparison.html?CLAIM',
    'document.querySelector(".figure button").focus()',
    '[role=tooltip]',
  ],
  ['an incident that is gone', 'comparison.html?incident=gone~i1', OPEN_ALL, '.incident-list'],
  [
    'everything to be deleted',
    'options.html',
    `${OPEN_ALL}; ${PRESS('Delete everything')}`,
    '.saved-articles, .article-list',
  ],
  [
    'a site that is none',
    'options.html',
    `(async () => {
      const field = document.querySelector('#add-site');
      field.value = 'no site';
      field.dispatchEvent(new Event('input', { bubbles: true }));
      await new Promise(requestAnimationFrame);
      field.form.requestSubmit();
    })()`,
    '[aria-invalid=true]',
  ],
  ['adding a claim', 'correct.html?ADD', '', 'form'],
  ['adding a stance', 'correct.html?ADD', 'document.querySelector("[value=responsibility]").click()', 'form'],
  [
    'adding to an article that is not saved',
    'correct.html?url=https%3A%2F%2Fledger.example%2F1&quote=9',
    '',
    '.notice',
  ],
  ['pasting text', 'correct.html?paste=', '', 'textarea'],
  [
    'the side panel’s second view',
    'sidepanel.html',
    'document.querySelectorAll("[role=tab]")[1].click()',
    '.incident-list li',
  ],
];

test.each(STATES.flatMap(([name, path, act, seen]) => SCHEMES.map((scheme) => ({ name, path, act, seen, scheme }))))(
  '$name, in $scheme colours',
  async ({ path, act, seen, scheme }) => {
    const add = new URLSearchParams({ url: article.url(), quote: 'Twelve soldiers have been martyred' });
    const page = await session.driven.openOwn(
      path.replace('CLAIM', String(await firstClaim())).replace('ADD', String(add)),
    );
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await page.waitForSelector('h1');
    if (path === 'comparison.html?CLAIM') await page.waitForSelector('.article-list');
    await page.evaluate(act);
    await page.waitForSelector(seen);
    expect(await faultsOf(page)).toEqual([]);
    await page.close();
  },
);

async function firstClaim(): Promise<URLSearchParams> {
  const state = await session.control.settled(article);
  const claim = state.state === 'read' ? (state.claims[0]?.id ?? '') : '';
  return new URLSearchParams({ article: articleId, claim });
}

test.each(SCHEMES)('every badge and card of an article, in open roots, in %s colours', async (scheme) => {
  const { outputFiles } = await build({
    entryPoints: ['tests/browser/open-root/entry.tsx'],
    bundle: true,
    write: false,
    jsx: 'automatic',
    jsxImportSource: 'preact',
  });
  const page = await session.driven.browser.newPage();
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await page.setContent(
    `<!doctype html><html lang="en"><meta name="color-scheme" content="${scheme}"><title>Badges</title><main><h1>Badges</h1></main>`,
  );
  await page.evaluate(outputFiles[0]?.text ?? '');
  const state = await session.control.settled(article);
  await page.evaluate(`show(${JSON.stringify(state)})`);
  expect(await page.$$eval('>>> .card', (cards) => cards.length)).toBeGreaterThan(10);
  expect(await faultsOf(page)).toEqual([]);
  await page.close();
});

interface AxNode {
  role?: { value?: string };
  name?: { value?: string };
  properties?: { name: string; value: { value?: unknown } }[];
}

test('a badge is a button that says its visible words and that it opens a dialog', async () => {
  const client = await article.createCDPSession();
  const { nodes } = (await client.send('Accessibility.getFullAXTree')) as { nodes: AxNode[] };
  const badges = nodes.filter(({ role, name }) => role?.value === 'button' && /opens details$/.test(name?.value ?? ''));
  const { pills } = await session.control.marks(article);
  expect(badges.map(({ name }) => name?.value)).toEqual(pills);
  for (const badge of badges) {
    const opens = badge.properties?.find(({ name }) => name === 'hasPopup');
    expect(opens?.value.value, badge.name?.value).toBe('dialog');
  }
  await client.detach();
});
