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
