import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { build } from 'esbuild';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { View } from '../../entrypoints/popup/page-state';
import type { BrowserName } from '../../scripts/browsers';
import { casualty, responsibility } from '../wording/claims';
import { faultsOf } from './axe';
import { type Session, startSession } from './session';

const BROWSERS: BrowserName[] = ['chromium', 'firefox'];
const WAIT = { timeout: 15_000, interval: 100 };
const SCHEMES = ['light', 'dark'] as const;

const READ: View = {
  state: 'read',
  partial: true,
  saved: false,
  unsaved: 'private',
  articleId: 'one',
  outlet: 'The Ledger',
  title: 'Attack on a camp',
  claims: [
    casualty('c1'),
    casualty('c2', { subsetOf: 'c1' }),
    casualty('c3', { background: true }),
    responsibility('r1'),
  ],
  comparisons: [],
  related: [],
};
const STATES: View[] = [
  READ,
  { ...READ, partial: false, saved: true, unsaved: null },
  { state: 'nothing_found' },
  { state: 'other_language', lang: 'ur' },
  { state: 'not_article' },
  { state: 'waiting' },
  { state: 'reading', done: 40, of: 120 },
  { state: 'failed', reason: 'the background gave no answer' },
  { state: 'switched_off' },
  { state: 'site_off' },
  { state: 'site_taken_back' },
  { state: 'site_unasked' },
  { state: 'not_loaded' },
  { state: 'pdf' },
  { state: 'unreadable' },
];

/** A PDF and a page that shows only the beginning of its article, on a host where the extension runs. */
function serve(): Promise<Server> {
  const more =
    '<p>The town lies on the road to the north, where the two sides have traded fire since the spring.</p>'.repeat(6);
  const article = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Nine hurt in Karvan</title>
    <meta property="og:type" content="article">
    <script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":false,"headline":"Nine hurt in Karvan"}</script>
    <article><h1>Nine hurt in Karvan</h1>
    <p>Nine people were injured when a shell fell on the market of Karvan on Sunday, the town's hospital said.</p>${more}</article>`;
  const server = createServer((request, response) => {
    const isPdf = request.url?.endsWith('.pdf');
    response.setHeader('content-type', isPdf ? 'application/pdf' : 'text/html; charset=utf-8');
    response.end(
      isPdf
        ? '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Count 0/Kids[]>>endobj\n%%EOF'
        : article,
    );
  });
  return new Promise((done) => server.listen(0, '127.0.0.1', () => done(server)));
}

describe('the states of the popup, for a checker', () => {
  let session: Session;
  let page: Page;
  beforeAll(async () => {
    session = await startSession('chromium');
    await session.driven.open(session.newsroom.url('quettaledger'));
    const { outputFiles } = await build({
      entryPoints: ['tests/browser/popup-states/entry.tsx'],
      bundle: true,
      write: false,
      outdir: 'out',
      jsx: 'automatic',
      jsxImportSource: 'preact',
      logLevel: 'silent',
      alias: { 'webextension-polyfill': './tests/browser/popup-states/no-browser.ts' },
    });
    page = await session.driven.browser.newPage();
    await page.setViewport({ width: 320, height: 600 });
    await page.setContent('<!doctype html><html lang="en"><title>Popup</title><main></main>');
    for (const { path, text } of outputFiles) {
      if (path.endsWith('.css')) await page.addStyleTag({ content: text });
      else await page.evaluate(text);
    }
  });
  afterAll(() => session.end());

  test.each(STATES.flatMap((view) => SCHEMES.map((scheme) => ({ view, scheme, state: view.state }))))(
    '$state in $scheme colours',
    async ({ view, scheme }) => {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await page.evaluate(`draw(${JSON.stringify(view)})`);
      expect(((await page.evaluate('document.querySelector("main").innerText')) as string).length).toBeGreaterThan(60);
      expect(await faultsOf(page)).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
    },
  );

  test('over a page that is too busy to answer the popup says that it is looking, and then what it found', async () => {
    const tab = await session.driven.open(session.newsroom.url('quettaledger', 'minister-says-twelve-soldiers-killed'));
    expect(await session.control.settled(tab)).toMatchObject({ state: 'read' });
    await tab.evaluate('setTimeout(() => { for (const end = Date.now() + 4_000; Date.now() < end; ); })');
    const popup = await session.driven.popup(tab);
    await popup.waitFor('view.document.body.innerText.includes("Looking at this page")');
    await popup.waitFor('/figures by/.test(view.document.body.innerText)');
    await popup.close();
  });
});

describe.each(BROWSERS)('the real popup in %s', (name) => {
  let session: Session;
  let server: Server;
  beforeAll(async () => {
    [session, server] = [await startSession(name), await serve()];
  });
  afterAll(async () => {
    await session.end();
    server.closeAllConnections();
    server.close();
  });
  const at = (path: string) => `http://press.localhost:${(server.address() as AddressInfo).port}${path}`;

  /** Opens the popup over a tab and waits for its words; where it can act, does so and waits until that has come about. */
  async function over(tab: Page, words: RegExp, act?: string, done?: () => Promise<void>): Promise<void> {
    const popup = await session.driven.popup(tab);
    try {
      await popup.waitFor(`${words}.test(view.document.body.innerText)`);
      expect(await popup.evaluate('view.document.body.innerText')).toContain('It does not know what happened.');
      const buttons = '[...view.document.querySelectorAll("button")]';
      if (act) await popup.evaluate(`${buttons}.find((b) => b.textContent === ${JSON.stringify(act)}).click()`);
      if (done) await vi.waitFor(done, WAIT);
    } finally {
      await popup.close();
    }
  }
  const stateOf = (tab: Page) => session.control.tell(tab, { type: 'state' });

  test('a front page is no article; read anyway, its figures are told', async () => {
    const tab = await session.driven.open(session.newsroom.url('quettaledger', ''));
    expect(await session.control.settled(tab)).toEqual({ state: 'not_article' });
    await over(tab, /does not look like an article/, 'Read this page anyway', async () =>
      expect(await stateOf(tab)).not.toMatchObject({ state: 'not_article' }),
    );
  });

  test('of a cut-off article it says that only part was readable', async () => {
    const tab = await session.driven.open(at('/news/nine-hurt'));
    expect(await session.control.settled(tab)).toMatchObject({ state: 'read', partial: true });
    await over(tab, /Only part of this article was readable/);
  });

  test('a site that was switched off is on again by one click', async () => {
    const change = (offHosts: string[]) =>
      session.control.evaluate(
        `(globalThis.browser ?? chrome).runtime.sendMessage(${JSON.stringify({ type: 'settings', change: { offHosts } })})`,
      );
    await change(['press.localhost']);
    const tab = await session.driven.open(at('/news/nine-hurt'));
    await over(tab, /This site is off/, 'Turn it on for this site', async () =>
      expect(await stateOf(tab)).toMatchObject({ state: 'read' }),
    );
  });

  test('a PDF cannot be read, and its text can be pasted', async () => {
    const tab = await session.driven.browser.newPage();
    await tab.goto(at('/report.pdf')).catch(() => undefined);
    await over(tab, /PDF files cannot be read here[\s\S]*Paste text/);
  });

  test('the extension’s own pages and the browser’s are kept from it', async () => {
    const tab = await session.driven.openOwn('welcome.html');
    await over(tab, /keeps extensions out of this page[\s\S]*Paste text/);
  });
});
