import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { BrowserName } from '../../scripts/browsers';
import type { PageServer } from './page-server';
import { type PageSession, startPageSession } from './page-session';
import { complaintsOf, recordFrames, viewOf } from './page-view';

const BROWSERS: BrowserName[] = ['chromium', 'firefox'];
const WAIT = { timeout: 25_000, interval: 150 };
const FIRST = [/^12 soldiers/, /^7 soldiers/, /^Claimed by/];
const SECOND = [/^12 soldiers/, /^9 soldiers/, /^3 people injured/, /^Claimed by/];

/** Path, and whether its framework lets anyone tell when it has taken over. */
const APPS: [string, boolean][] = [
  ['/app/react?client', true],
  ['/app/react', true],
  ['/app/react?after=1500', true],
  ['/app/react?boundary', true],
  ['/app/next', true],
  ['/app/next?after=1500', true],
  ['/app/stream?boundary', true],
  ['/app/vue?client', true],
  ['/app/vue?after=1500', true],
  ['/app/nuxt', true],
  ['/app/nuxt?after=1500', true],
  ['/app/svelte?client', true],
  ['/app/svelte?after=1500', false],
  ['/app/preact?client', true],
  ['/app/preact?after=1500', true],
  ['/app/lit?client', true],
  ['/app/htmx', true],
];

describe.each(BROWSERS)('pages that frameworks build in %s', (name) => {
  let session: PageSession;
  let pages: PageServer;
  beforeAll(async () => {
    session = await startPageSession(name);
    pages = session.pages;
  });
  afterAll(() => session.end());

  const pillsOf = async (page: Page): Promise<string[]> => (await session.control.marks(page)).pills;

  async function expectPills(page: Page, wanted: RegExp[]): Promise<void> {
    await vi.waitFor(async () => expect(await pillsOf(page)).toHaveLength(wanted.length), WAIT);
    const pills = await pillsOf(page);
    for (const [index, pill] of wanted.entries()) expect(pills[index]).toMatch(pill);
  }

  async function openEmpty(): Promise<{ page: Page; complaints: string[]; frames: () => Promise<string[]> }> {
    const page = await session.driven.open('about:blank');
    return { page, complaints: complaintsOf(page), frames: await recordFrames(page) };
  }

  /** Has the page change its text, once its framework has started and whatever comes late is there. */
  async function updateAtRest(page: Page): Promise<void> {
    await page.bringToFront();
    await page.waitForFunction(() => 'update' in globalThis);
    await new Promise((done) => setTimeout(done, page.url().includes('boundary') ? 3_000 : 300));
    await page.evaluate(() => (globalThis as unknown as { update: () => void }).update());
    await new Promise((done) => setTimeout(done, 300));
  }

  test.each(APPS)(
    '%s: no complaint, no element rebuilt, its updates end as without us',
    async (path, isKnown) => {
      // One after the other: timers of a tab that is not in front run late.
      const bare = await openEmpty();
      await bare.page.goto(pages.unmarked(path));
      await updateAtRest(bare.page);
      const { hosts: _, ...without } = await viewOf(bare.page);
      const framesWithout = await bare.frames();
      await bare.page.close();
      const { page, complaints, frames } = await openEmpty();
      await page.goto(pages.marked(path));
      const isServed = !path.includes('client');
      if (isServed)
        await page.evaluate(() => Object.assign(window, { served: [...document.querySelectorAll('article, h1, p')] }));
      if (isKnown) await expectPills(page, FIRST);
      else {
        await vi.waitFor(async () => expect((await session.control.settled(page)).state).toBe('read'), WAIT);
        await new Promise((done) => setTimeout(done, 4_000));
        expect(await pillsOf(page)).toEqual([]);
      }
      if (isServed) {
        const kept = await page.evaluate(() =>
          (window as unknown as { served: Element[] }).served.every((element) => element.isConnected),
        );
        expect(kept).toBe(true);
      }
      await updateAtRest(page);
      if (isKnown) await expectPills(page, SECOND);
      await vi.waitFor(async () => {
        const { hosts: __, ...within } = await viewOf(page);
        expect(within).toEqual(without);
      }, WAIT);
      expect(complaints).toEqual(bare.complaints);
      // A frame may fall while the document still comes in: it then shows the beginning of one that is seen without us.
      const strange = (await frames()).filter((text) => !framesWithout.some((whole) => whole.startsWith(text)));
      expect(strange).toEqual([]);
      await page.close();
    },
    90_000,
  );
});
