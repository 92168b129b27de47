import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { SavedArticle } from '../../lib/model/article';
import type { BrowserName } from '../../scripts/browsers';
import { openManager, switchExtension } from './manager';
import { type PageSession, startPageSession } from './page-session';

const BROWSERS: BrowserName[] = ['chromium', 'firefox'];
const WAIT = { timeout: 30_000, interval: 150 };
const API = '(globalThis.browser ?? chrome)';

describe.each(BROWSERS)('a page out of the back/forward cache of %s', (name) => {
  let session: PageSession;
  let page: Page;
  /** The restored page: Firefox's driver hears nothing of one that comes out of the cache, so the extension is asked alone. */
  let back: Page;
  beforeAll(async () => {
    session = await startPageSession(name);
    back = { url: () => session.pages.marked('/sans.html') } as Page;
  });
  afterAll(() => session.end());
  beforeEach(async () => {
    page = await session.driven.open(back.url());
    await session.control.settled(page);
    await expectPills(7);
    await page.evaluate(() => addEventListener('pageshow', ({ persisted }) => Object.assign(window, { persisted })));
    await page.goto(session.pages.marked('/nothing-here.html'));
    return () => page.close();
  });

  const expectPills = (count: number) =>
    vi.waitFor(async () => expect((await session.control.marks(back)).pills).toHaveLength(count), WAIT);
  const send = (message: object) =>
    session.control.evaluate<{ ok: boolean }>(`${API}.runtime.sendMessage(${JSON.stringify(message)})`);
  async function records(): Promise<SavedArticle[]> {
    const stored = Object.entries(await session.control.stored()).filter(([key]) => key.startsWith('article:'));
    return stored.map(([, record]) => (record as { article: SavedArticle }).article);
  }

  async function goBack(): Promise<void> {
    await page.evaluate(() => setTimeout(() => history.back(), 0));
    const wasKept = `(async () => {
      const [tab] = await ${API}.tabs.query({ url: ${JSON.stringify(back.url().replace(/:\d+/, ''))} });
      const asked = { target: { tabId: tab.id }, world: 'MAIN', func: () => window.persisted };
      return (await ${API}.scripting.executeScript(asked))[0].result;
    })()`;
    await vi.waitFor(async () => expect(await session.control.evaluate(wasKept)).toBe(true), WAIT);
  }

  test('tells what the reader said meanwhile, has its marks once, and is saved once', async () => {
    const [article] = await records();
    const claim = article?.claims.find(({ block }) => block !== 'title');
    const ref = { article: article?.id, claim: claim?.id };
    const said = (await send({ type: 'edit', edit: { type: 'not_a_claim', ref } })) as { ok: true; value: string };
    expect(said.ok).toBe(true);
    await goBack();
    await vi.waitFor(async () => {
      const state = await session.control.settled(back);
      expect(state).toMatchObject({ state: 'read', saved: true, articleId: article?.id });
      expect(state.state === 'read' && state.claims.map(({ id }) => id)).not.toContain(claim?.id);
    }, WAIT);
    await send({ type: 'undo', correction: said.value });
    await expectPills(7);
    expect(await records()).toHaveLength(1);
  });

  test('of a site that was switched off meanwhile, has no marks any more', async () => {
    await send({ type: 'settings', change: { offHosts: ['gazette.localhost'] } });
    await goBack();
    await expectPills(0);
    expect(await session.control.tell(back, { type: 'state' })).toBeNull();
    await send({ type: 'settings', change: { offHosts: [] } });
    await expectPills(7);
  });

  // The last one: the extension stays off.
  test('switched off after that: what it shows goes by itself, with no act of the reader', async () => {
    await openManager(session);
    await page.bringToFront();
    await page.goto(`${back.url()}?left`);
    const watched = { url: () => page.url() } as Page;
    await session.control.settled(watched);
    await vi.waitFor(async () => expect((await session.control.marks(watched)).pills).toHaveLength(7), WAIT);
    // No driver looks into this page once it is back, and the extension is off: it tells by itself what stands on it.
    await page.evaluate(() =>
      addEventListener('pageshow', () =>
        setInterval(() => {
          const hosts = [...document.querySelectorAll('by-whose-count')];
          const shown = hosts.filter((host) => host.getBoundingClientRect().width > 0).length;
          new Image().src = `/told?of=${hosts.length}&shown=${shown}&at=${Date.now()}`;
        }, 200),
      ),
    );
    await page.goto(session.pages.marked('/nothing-here.html'));
    await page.evaluate(() => setTimeout(() => history.back(), 0));
    const told = (): string => session.seen.findLast((line) => line.includes('/told')) ?? '';
    await vi.waitFor(() => expect(told()).toContain('of=6&shown=6'), WAIT);
    await switchExtension(session, false);
    // Firefox ends our script with the extension, so empty tags stay there.
    await vi.waitFor(() => expect(told()).toContain(name === 'chromium' ? 'of=0&shown=0' : 'shown=0'), WAIT);
  });
});
