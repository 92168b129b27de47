import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { BrowserName } from '../../scripts/browsers';
import { openControl } from '../../scripts/drive/control';
import { switchExtension, updateExtension, Versions } from './manager';
import { extensionId, type PageSession, startPageSession } from './page-session';
import { complaintsOf } from './page-view';

const BROWSERS: BrowserName[] = ['chromium', 'firefox'];
const WAIT = { timeout: 20_000, interval: 100 };
const API = '(globalThis.browser ?? chrome)';

// One browser for all of them, in this order: what goes away in one test is there again before the next.
describe.each(BROWSERS)('when the extension goes away in %s', (name) => {
  let session: PageSession;
  const versions = new Versions();
  beforeAll(async () => {
    session = await startPageSession(name, versions.make(name, '0.1.0'));
  });
  afterAll(async () => {
    await session.end().finally(() => versions.remove());
  });

  async function openMarked(): Promise<Page> {
    const page = await session.driven.open(session.pages.marked('/sans.html'));
    await session.control.settled(page);
    await expectPills(page);
    return page;
  }
  const expectPills = (page: Page) =>
    vi.waitFor(async () => expect((await session.control.marks(page)).pills).toHaveLength(7), WAIT);

  /** Width of everything of ours that is laid out. */
  const widths = (page: Page) =>
    page.evaluate(() =>
      [...document.querySelectorAll('by-whose-count')].map((host) => host.getBoundingClientRect().width),
    );
  const seen = async (page: Page): Promise<number> => (await widths(page)).filter((width) => width > 0).length;
  const left = (page: Page): Promise<number> =>
    page.evaluate(() => document.getElementsByTagName('by-whose-count').length);

  /** Opens a page with marks, has the extension go by `way`, and looks at what is left for the page's reader. */
  async function expectGone(way: () => Promise<void>): Promise<void> {
    const page = await openMarked();
    expect(Math.min(...(await widths(page)))).toBeGreaterThan(8);
    const text = await page.evaluate(() => document.querySelector('article')?.textContent);
    const complaints = complaintsOf(page);
    await page.bringToFront();
    await way();
    await page.bringToFront();
    await vi.waitFor(async () => {
      await page.mouse.move(200 + Math.random() * 50, 200);
      expect(await seen(page)).toBe(0);
      // Firefox ends our script with the extension, so empty tags stay there: invisible, without size, without words.
      if (name === 'chromium') expect(await left(page)).toBe(0);
    }, WAIT);
    await page.mouse.click(300, 300);
    await page.keyboard.press('Escape');
    expect(await seen(page)).toBe(0);
    expect(await page.evaluate(() => document.querySelector('article')?.textContent)).toBe(text);
    expect(complaints).toEqual([]);
    await page.close();
  }

  test('switched off for the site: marks go at once', async () => {
    const page = await openMarked();
    await session.control.tell(page, { type: 'stop' });
    expect(await left(page)).toBe(0);
    expect(await page.evaluate(() => document.querySelectorAll('[popover]').length)).toBe(0);
    await page.close();
  });

  test('updated to a newer version: old badges go, those of the new version come, records stay', async () => {
    const page = await openMarked();
    const records = await session.control.stored();
    const complaints = complaintsOf(page);
    await page.evaluate(() => Object.assign(window, { old: [...document.querySelectorAll('by-whose-count')] }));
    await updateExtension(session, versions.make(name, '0.1.1'));
    session.control = await openControl(session.driven);
    expect(await session.control.evaluate(`${API}.runtime.getManifest().version`)).toBe('0.1.1');
    await page.bringToFront();
    const shownOld = (): Promise<number> =>
      page.evaluate(() => {
        const { old } = window as unknown as { old: Element[] };
        return old.filter((host) => host.getBoundingClientRect().width > 0).length;
      });
    await vi.waitFor(async () => expect(await shownOld()).toBe(0), WAIT);
    // The new version marks what is open: six badges, each once, and a press on one opens its card.
    await expectPills(page);
    await vi.waitFor(async () => expect(await left(page)).toBe(6), WAIT);
    expect(await shownOld()).toBe(0);
    const box = await (await page.$$('article by-whose-count'))[0]?.boundingBox();
    if (!box) throw new Error('no badge');
    await page.mouse.click(box.x + box.width - 8, box.y + box.height / 2);
    await vi.waitFor(async () => expect((await session.control.marks(page)).card).not.toBeNull(), WAIT);
    await page.keyboard.press('Escape');
    await page.reload();
    await session.control.settled(page);
    await expectPills(page);
    const now = await session.control.stored();
    expect(Object.keys(now).sort()).toEqual(Object.keys(records).sort());
    const articles = Object.keys(records).filter((key) => key.startsWith('article:'));
    expect(articles).toHaveLength(1);
    const claimsOf = (record: unknown): unknown => (record as { article: { claims: unknown } }).article.claims;
    for (const key of articles) expect(claimsOf(now[key])).toEqual(claimsOf(records[key]));
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('switched off in the browser: nothing stays visible, nothing is complained of; on again, pages are marked', async () => {
    await expectGone(() => switchExtension(session, false));
    await switchExtension(session, true);
    session.control = await openControl(session.driven);
    await (await openMarked()).close();
  });

  test('taken out: nothing stays visible, nothing is complained of', async () => {
    await expectGone(() => session.driven.browser.uninstallExtension(extensionId(session)));
  });
});
