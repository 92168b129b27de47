import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { PageState } from '../../lib/message/protocol';
import type { SavedArticle } from '../../lib/model/article';
import { createStore } from '../../lib/store/create-store';
import { memoryArea } from '../../lib/store/memory-area';
import { type LoadPages, serveLoadPages } from '../../scripts/bench/load-pages';
import { savedArticles, turnTo } from '../../scripts/bench/tabs';
import { type Control, openControl } from '../../scripts/drive/control';
import { startWatched, type Watched } from './session';

const WAIT = { timeout: 60_000, interval: 50 };
const PATIENCE = 240_000;
/** Two windows with half of them each. */
const TABS = 50;
/** Articles opened one upon the other before each kill, and kills. */
const MORE = 12;
const KILLS = 3;

describe('a browser that is closed, or killed, and opened again', () => {
  const profile = mkdtempSync(join(tmpdir(), 'profile-'));
  let pages: LoadPages;
  let watched: Watched;
  let control: Control;
  beforeAll(async () => {
    pages = await serveLoadPages();
    await start();
  });
  afterAll(async () => {
    await watched.end().finally(() => pages.close());
    rmSync(profile, { recursive: true, force: true });
  });

  async function start(): Promise<void> {
    watched = await startWatched('chromium', false, undefined, profile);
    control = await openControl(watched.driven);
  }

  /** Ends the browser's process at once, as a crash or a power cut does. */
  async function kill(): Promise<void> {
    const gone = new Promise((done) => watched.driven.browser.once('disconnected', done));
    watched.driven.browser.process()?.kill('SIGKILL');
    await gone;
    await watched.proxy.close();
  }

  async function openWindow(urls: readonly string[]): Promise<number[]> {
    return control.evaluate(
      `chrome.windows.create({ url: ${JSON.stringify(urls)} }).then(({ tabs }) => tabs.map(({ id }) => id))`,
    );
  }

  const stateOf = (tab: number): Promise<PageState | null> =>
    control.evaluate(`chrome.tabs.sendMessage(${tab}, { type: 'state' }).catch(() => null)`);

  /** Turns to tabs one after the other, and waits until each is read, marked and saved. */
  async function lookAt(tabs: readonly number[]): Promise<void> {
    for (const tab of tabs) {
      await turnTo(control, tab);
      await vi.waitFor(async () => expect(await stateOf(tab)).toMatchObject({ state: 'read', saved: true }), WAIT);
    }
  }

  async function records(): Promise<Map<string, SavedArticle>> {
    const stored = await control.stored();
    const { broken, newer, articles } = await createStore(memoryArea(stored), '0.0.0').health();
    expect({ broken, newer }).toEqual({ broken: [], newer: [] });
    const found = articlesIn(stored);
    expect(articles).toBe(found.size);
    return found;
  }

  function articlesIn(stored: Record<string, unknown>): Map<string, SavedArticle> {
    const found = Object.entries(stored).filter(([key]) => key.startsWith('article:'));
    return new Map(found.map(([key, record]) => [key, (record as { article: SavedArticle }).article]));
  }

  const articleTabs = (): Promise<number[]> =>
    control.evaluate(`chrome.tabs.query({ url: 'http://load.localhost/*' }).then((tabs) => tabs.map(({ id }) => id))`);

  test('fifty articles in two windows, all restored at once: every record is there, once, and as it was', {
    timeout: PATIENCE,
  }, async () => {
    const urls = Array.from({ length: TABS }, (_, n) => pages.article(n));
    const tabs = [...(await openWindow(urls.slice(0, TABS / 2))), ...(await openWindow(urls.slice(TABS / 2)))];
    await lookAt(tabs);
    const before = await records();
    expect(before.size).toBe(TABS);
    await watched.end();
    await start();
    await vi.waitFor(async () => expect(await articleTabs()).toHaveLength(TABS), WAIT);
    const windows = await control.evaluate<number>(
      `chrome.tabs.query({ url: 'http://load.localhost/*' }).then((tabs) => new Set(tabs.map(({ windowId }) => windowId)).size)`,
    );
    expect(windows).toBe(2);
    await lookAt(await articleTabs());
    const after = await records();
    expect([...after.keys()].sort()).toEqual([...before.keys()].sort());
    for (const [key, { claims, revisions, capturedAt }] of after) {
      expect({ key, claims, revisions, capturedAt }).toEqual({
        key,
        claims: before.get(key)?.claims,
        revisions: [],
        capturedAt: before.get(key)?.capturedAt,
      });
    }
  });

  test('one article in two windows at once is one record', { timeout: PATIENCE }, async () => {
    const before = await savedArticles(control);
    const url = pages.article(TABS);
    const tabs = (await Promise.all([openWindow([url]), openWindow([url])])).flat();
    for (const tab of tabs)
      await vi.waitFor(async () => expect(await stateOf(tab)).toMatchObject({ state: 'read', saved: true }), WAIT);
    const all = await records();
    expect(all.size).toBe(before + 1);
    await control.evaluate(`chrome.tabs.remove(${JSON.stringify(tabs)}).then(() => true)`);
  });

  test('killed in the midst of saving: what was saved stays, nothing is half, and what was not is saved at the next look', {
    timeout: PATIENCE,
  }, async () => {
    let next = TABS + 1;
    let interrupted = 0;
    for (let round = 0; round < KILLS; round += 1) {
      const saved = await savedArticles(control);
      const urls = Array.from({ length: MORE }, () => pages.article(next++));
      // All in view at once, each in a window of its own: they are saved one upon the other.
      const opening = Promise.all(urls.map((url) => openWindow([url]))).catch(() => undefined);
      // At the first or second that is seen saved: the others are on their way.
      const sure = await vi.waitFor(
        async () => {
          const stored = articlesIn(await control.stored());
          expect(stored.size).toBeGreaterThan(saved + (round % 2));
          return stored;
        },
        { ...WAIT, interval: 5 },
      );
      await kill();
      await opening;
      await start();
      const after = await records();
      for (const [key, { claims }] of sure) expect(after.get(key)?.claims, key).toEqual(claims);
      expect(new Set([...after.values()].map(({ claims }) => claims.length))).toEqual(new Set([8]));
      const missing = urls.filter((url) => ![...after.values()].some((article) => article.url === url));
      interrupted += missing.length;
      const tabs = await Promise.all(missing.map((url) => openWindow([url])));
      await lookAt(tabs.flat());
      expect((await records()).size).toBe(saved + MORE);
      // What was restored beside them is closed, so that the next round begins as this one did.
      await control.evaluate(`chrome.tabs.remove(${JSON.stringify(await articleTabs())}).then(() => true)`);
    }
    expect(interrupted, 'articles that were not saved yet when the browser was killed').toBeGreaterThan(KILLS);
    await lookAt(await openWindow([pages.article(next)]));
  });
});
