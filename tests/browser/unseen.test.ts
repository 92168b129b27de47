import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { PageState } from '../../lib/message/protocol';
import type { BrowserName } from '../../scripts/browsers';
import { type PageSession, startPageSession } from './page-session';
import { type Session, startSession } from './session';

const BROWSERS: BrowserName[] = ['chromium', 'firefox'];
const WAIT = { timeout: 30_000, interval: 200 };

const articles = (stored: Record<string, unknown>): string[] =>
  Object.keys(stored).filter((key) => key.startsWith('article:'));

describe.each(BROWSERS)('an article that nobody has seen yet, in %s', (name) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(name);
  });
  afterAll(() => session.end());

  test('opened in a background tab it is read and not saved, until the tab is first in front', async () => {
    const url = session.newsroom.url('klaxon', 'four-troops-fifteen-attackers');
    const tab = await session.control.evaluate<number>(
      `(globalThis.browser ?? chrome).tabs.create({ active: false, url: ${JSON.stringify(url)} }).then(({ id }) => id)`,
    );
    const ask = `(globalThis.browser ?? chrome).tabs.sendMessage(${tab}, { type: 'state' }).catch(() => null)`;
    await vi.waitFor(async () => {
      const state = await session.control.evaluate<PageState | null>(ask);
      expect(state).toMatchObject({ state: 'read', saved: false, unsaved: 'hidden' });
    }, WAIT);
    expect(articles(await session.control.stored())).toEqual([]);
    await session.control.evaluate(`(globalThis.browser ?? chrome).tabs.update(${tab}, { active: true })`);
    await vi.waitFor(async () => {
      const state = await session.control.evaluate<PageState | null>(ask);
      expect(state).toMatchObject({ state: 'read', saved: true, unsaved: null });
    }, WAIT);
    expect(articles(await session.control.stored())).toHaveLength(1);
  });
});

describe.each(BROWSERS)('tabs that are turned to while they are still being read, in %s', (name) => {
  let session: PageSession;
  beforeAll(async () => {
    session = await startPageSession(name);
  });
  afterAll(() => session.end());

  test('are saved, whenever the reader comes', async () => {
    const api = '(globalThis.browser ?? chrome)';
    const { control, pages } = session;
    const visits = Array.from({ length: 8 }, (_, n) => ({ url: pages.marked(`/sans.html?n=${n}`), wait: n * 30 }));
    const tabs = await control.evaluate<number[]>(`(async () => {
      const tabs = [];
      for (const { url, wait } of ${JSON.stringify(visits)}) {
        const { id } = await ${api}.tabs.create({ active: false, url });
        await new Promise((done) => setTimeout(done, wait));
        await ${api}.tabs.update(id, { active: true });
        // Long enough in front for the answer to come there: a tab that is left again is saved at the next look.
        for (let tries = 0; tries < 100; tries++) {
          const state = await ${api}.tabs.sendMessage(id, { type: 'state' }).catch(() => null);
          if (state?.saved) break;
          await new Promise((done) => setTimeout(done, 50));
        }
        tabs.push(id);
      }
      return tabs;
    })()`);
    const states = await Promise.all(
      tabs.map((tab) => control.evaluate<PageState>(`${api}.tabs.sendMessage(${tab}, { type: 'state' })`)),
    );
    expect(states.map((state) => state.state === 'read' && (state.unsaved ?? 'saved'))).toEqual(
      tabs.map(() => 'saved'),
    );
  }, 120_000);
});

describe('a page drawn ahead of a visit, in Chromium', () => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession('chromium');
  });
  afterAll(() => session.end());

  test('is not saved while nobody has come to it, and is read and saved when somebody does', async () => {
    const { newsroom, driven, control } = session;
    const page = await driven.open(newsroom.url('meridianwire', 'gunmen-attack-army-posts'));
    expect(await control.settled(page)).toMatchObject({ saved: true });
    const next = newsroom.url('meridianwire', 'minister-lowers-count');
    await page.evaluate(`{
      const rules = document.createElement('script');
      rules.type = 'speculationrules';
      rules.textContent = JSON.stringify({ prerender: [{ urls: [${JSON.stringify(next)}], eagerness: 'immediate' }] });
      document.head.append(rules);
    }`);
    await new Promise((done) => setTimeout(done, 3_000));
    expect(articles(await control.stored())).toHaveLength(1);
    await page.evaluate(`location.href = ${JSON.stringify(next)}`).catch(() => undefined);
    await vi.waitFor(async () => expect(articles(await control.stored())).toHaveLength(2), WAIT);
    // The page that was drawn ahead takes the place of the driver's, which is asked no more.
    const tab = `(await chrome.tabs.query({ url: ${JSON.stringify(next)} }))[0].id`;
    const shownAt = await control.evaluate<number>(`(async () => (await chrome.scripting.executeScript({
      target: { tabId: ${tab} },
      func: () => performance.getEntriesByType('navigation')[0].activationStart,
    }))[0].result)()`);
    expect(shownAt, 'the page that was drawn ahead is the one that is shown').toBeGreaterThan(0);
    const state = `(async () => chrome.tabs.sendMessage(${tab}, { type: 'state' }))()`;
    expect(await control.evaluate<PageState | null>(state)).toMatchObject({ state: 'read', saved: true });
  });
});
