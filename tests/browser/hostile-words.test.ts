import Papa from 'papaparse';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { toAnnotations } from '../../lib/exchange/annotation';
import { toCsv } from '../../lib/exchange/csv';
import { type Entry, entriesOfEverything } from '../../lib/exchange/entry';
import { exportJson } from '../../lib/exchange/export';
import { toSchemaOrg } from '../../lib/exchange/schema-org';
import { comparisonAddress, correctAddress } from '../../lib/message/addresses';
import type { PageState } from '../../lib/message/protocol';
import type { ClaimRef } from '../../lib/model/status';
import { createStore } from '../../lib/store/create-store';
import { memoryArea } from '../../lib/store/memory-area';
import type { BrowserName } from '../../scripts/browsers';
import { type Control, openControl } from '../../scripts/drive/control';
import { takeInto } from '../exchange/take-in';
import { MARKUP, WORDS } from '../pages/hostile/words';
import { type HostileServer, serveHostile } from './hostile-server';
import { startWatched, type Watched } from './session';

const BROWSERS: BrowserName[] = ['chromium', 'firefox'];
const WAIT = { timeout: 30_000, interval: 100 };
/** What the reader types, or takes in from somebody else's file, may be as hostile as what a page prints. */
const SPEAKER = `=1+1 ${MARKUP}\u202e</style> Minister`;
const NOTE = `@note ${MARKUP}`;

/** What must not be in a view of ours: what page words would be as markup, a box that they widen, words turned around them. */
const HARMS = `(() => {
  const { document } = view;
  const turned = [];
  const walker = document.createTreeWalker(document.body, 4);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!/[\\u202a-\\u202e\\u2066-\\u2069]/.test(node.data)) continue;
    let at = node.parentElement;
    while (at && !/isolate|plaintext/.test(view.getComputedStyle(at).unicodeBidi)) at = at.parentElement;
    if (!at || at === document.documentElement || at === document.body) turned.push(node.data.slice(0, 60));
  }
  const root = document.documentElement;
  return {
    title: document.title === 'run',
    markup: document.querySelectorAll('[onerror],[onload],img[src="x"]').length,
    wider: Math.max(0, root.scrollWidth - root.clientWidth),
    turned,
  };
})()`;
const HARMLESS = { title: false, markup: 0, wider: 0, turned: [] };

describe.each(BROWSERS)('hostile words in %s', (name) => {
  let watched: Watched;
  let server: HostileServer;
  let control: Control;
  let page: Page;
  let ref: ClaimRef;
  beforeAll(async () => {
    server = await serveHostile([WORDS]);
    watched = await startWatched(name);
    control = await openControl(watched.driven);
    page = await watched.driven.open(server.marked(WORDS.name));
    await page.bringToFront();
    const state = (await control.settled(page)) as Extract<PageState, { state: 'read' }>;
    await vi.waitFor(async () => expect((await control.marks(page)).pills).toHaveLength(Number(WORDS.pills)), WAIT);
    ref = { article: state.articleId, claim: state.claims[0]?.id ?? '' };
    const speaker = { name: SPEAKER, role: null, org: SPEAKER, short: SPEAKER, type: 'government', party: 'state' };
    await edit({ type: 'speaker', ref, speaker });
    await edit({ type: 'note', ref, text: NOTE });
  });
  afterAll(async () => {
    await watched.end().finally(() => server.close());
  });

  const edit = async (made: object): Promise<void> => {
    const message = JSON.stringify({ type: 'edit', edit: made });
    expect(await control.evaluate(`(globalThis.browser ?? chrome).runtime.sendMessage(${message})`)).toMatchObject({
      ok: true,
    });
  };

  test('the badge and the card show them as words', async () => {
    await vi.waitFor(async () => expect((await control.marks(page)).pills[0]).toContain(MARKUP), WAIT);
    const before = await page.evaluate(() => document.querySelectorAll('*').length);
    await control.tell(page, { type: 'scroll_to', claim: ref.claim });
    await vi.waitFor(async () => expect((await control.marks(page)).card).toContain(MARKUP), WAIT);
    expect(await page.evaluate(() => document.title)).toContain('raid near Darran');
    // The card's own host, and nothing that the words might have made.
    expect((await page.evaluate(() => document.querySelectorAll('*').length)) - before).toBeLessThanOrEqual(1);
    expect(await page.evaluate(() => document.querySelectorAll('[onerror],[onload]').length)).toBe(0);
  });

  test('the popup shows them as words, in its own width', async () => {
    const popup = await watched.driven.popup(page);
    await popup.waitFor(`view.document.body.innerText.includes(${JSON.stringify(MARKUP)})`);
    expect(await popup.evaluate(HARMS)).toEqual(HARMLESS);
    await popup.evaluate('view.document.querySelectorAll("[role=tab]")[1].click()');
    await popup.waitFor('view.document.querySelector(".incident-list li")');
    expect(await popup.evaluate(HARMS)).toEqual(HARMLESS);
    await popup.close();
  });

  test.each([
    ['comparison', () => comparisonAddress(ref), '.claim-detail'],
    ['correction', () => correctAddress(ref), 'form, fieldset'],
    ['options with all that is saved', () => 'options.html', '.article-list li'],
  ])('the %s shows them as words, in its own width', async (_, address, shown) => {
    const own = await watched.driven.openOwn(address());
    await own.bringToFront();
    await own.waitForFunction(`document.querySelector(${JSON.stringify(shown)}) !== null`, { polling: 100 });
    await own.waitForFunction(`document.body.textContent.includes(${JSON.stringify(MARKUP)})`, { polling: 100 });
    expect(await own.evaluate(`(view => ${HARMS})(window)`)).toEqual(HARMLESS);
    await own.close();
  });

  test('exports carry them whole: no formula in a cell, nothing that ends a script, and the file is taken in again', async () => {
    const store = createStore(memoryArea(await control.stored()), '0.0.0');
    const entries: Entry[] = await entriesOfEverything(store);
    expect(entries.map(({ claim }) => claim.kind)).toEqual(['casualty', 'casualty', 'responsibility']);
    const { data } = Papa.parse<string[]>(toCsv(entries).replace(/^\ufeff/, ''), { skipEmptyLines: true });
    expect(data).toHaveLength(1 + entries.length);
    expect(data.flat().filter((cell) => /^[\s\u202e]*[=+\-@]/.test(cell))).toEqual([]);
    expect(data.flat().filter((cell) => cell.includes(SPEAKER))).not.toEqual([]);
    for (const text of [toAnnotations(entries), toSchemaOrg(entries)])
      expect(JSON.stringify(JSON.parse(text))).toContain('onerror');
    const again = memoryArea();
    await takeInto(createStore(again, '0.0.0'), await exportJson(store, '2026-03-12T12:00:00Z'));
    const [article, ...others] = await entriesOfEverything(createStore(again, '0.0.0'));
    expect(others).toHaveLength(2);
    expect(article?.view.article.title).toContain(MARKUP);
    expect(article?.claim.speaker?.name).toBe(SPEAKER);
    expect(Object.values(article?.view.notes ?? {})).toEqual([NOTE]);
  });
});
