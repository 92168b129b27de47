import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { BrowserName } from '../../scripts/browsers';
import { type PageSession, startPageSession } from './page-session';

const BROWSERS: BrowserName[] = ['chromium', 'firefox'];
const WAIT = { timeout: 20_000, interval: 100 };

describe.each(BROWSERS)('what a reader does with a page in %s is as without us', (name) => {
  let session: PageSession;
  beforeAll(async () => {
    session = await startPageSession(name);
  });
  afterAll(() => session.end());

  async function openMarked(prepare?: (page: Page) => Promise<void>): Promise<Page> {
    const page = await session.driven.open('about:blank');
    await page.bringToFront();
    await prepare?.(page);
    await page.goto(session.pages.marked('/serif.html'));
    await session.control.settled(page);
    await vi.waitFor(async () => expect((await session.control.marks(page)).pills).toHaveLength(7), WAIT);
    return page;
  }

  test('find sees the page’s words, those before and after a badge too, and never a badge’s', async () => {
    const page = await openMarked();
    const isFound = (words: string): Promise<boolean> =>
      page.evaluate((words) => {
        getSelection()?.removeAllRanges();
        return (window as unknown as { find: (words: string) => boolean }).find(words);
      }, words);
    expect(await isFound('the turn of the year')).toBe(true);
    expect(await isFound('The Army Press Office said 7 soldiers')).toBe(true);
    expect(await isFound('no source named')).toBe(false);
    expect(await isFound('Army Press Office says')).toBe(false);
    await page.close();
  });

  test('the page’s own controls come in the same order by Tab', async () => {
    const walk = async (page: Page): Promise<string[]> => {
      await page.bringToFront();
      const passed: string[] = [];
      for (let presses = 0; presses < 20; presses += 1) {
        await page.keyboard.press('Tab');
        const at = await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 60) ?? '');
        if (at.startsWith('<body')) break;
        if (!at.startsWith('<by-whose-count') && at !== passed.at(-1)) passed.push(at);
      }
      return passed;
    };
    const bare = await session.driven.open(session.pages.unmarked('/serif.html'));
    const without = await walk(bare);
    const page = await openMarked();
    const within = await walk(page);
    expect(without.length).toBeGreaterThan(4);
    // Badges take some of the presses, so the walk may end earlier: as far as it goes it is the same.
    expect(within.length).toBeGreaterThan(4);
    expect(without.slice(0, within.length)).toEqual(within);
    await Promise.all([page.close(), bare.close()]);
  });

  test('three clicks select the paragraph and nothing else', async () => {
    const select = async (page: Page): Promise<string> => {
      await page.bringToFront();
      const spot = await page.evaluate(() => {
        const p = [...document.querySelectorAll('article > p')].find((each) =>
          each.textContent?.startsWith('Residents'),
        );
        const badged = p?.previousElementSibling;
        badged?.scrollIntoView({ block: 'center' });
        const { left, top } = badged?.getBoundingClientRect() ?? { left: 0, top: 0 };
        return { x: left + 200, y: top + 12 };
      });
      await page.mouse.click(spot.x, spot.y, { count: 3 });
      return page.evaluate(() => String(getSelection()).trim());
    };
    const bare = await session.driven.open(session.pages.unmarked('/serif.html'));
    const page = await openMarked();
    const without = await select(bare);
    expect(without).toMatch(/^At least 13 attackers/);
    expect(await select(page)).toBe(without);
    await Promise.all([page.close(), bare.close()]);
  });

  test('a link to the words leads to them', async () => {
    const page = await openMarked();
    await page.goto('about:blank');
    await page.goto(`${session.pages.marked('/serif.html')}#:~:text=Last%20week%20four%20people`);
    await vi.waitFor(async () => expect(await page.$$('article by-whose-count')).toHaveLength(6), WAIT);
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(100);
    await page.close();
  });

  // Firefox does not measure layout shift.
  const inChromium = name === 'chromium' ? test : () => undefined;
  inChromium('badges shift what is in view by .02 at most, in a narrow column and while it is read', async () => {
    for (const scrolled of [0, 600]) {
      const page = await openMarked(async (empty) => {
        await empty.setViewport({ width: 330, height: 700 });
        await empty.evaluateOnNewDocument((scrolled) => {
          const shifts: number[] = [];
          Object.assign(window, { shifts });
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
          }).observe({ type: 'layout-shift', buffered: true });
          addEventListener('load', () => scrollTo(0, scrolled));
        }, scrolled);
      });
      await new Promise((done) => setTimeout(done, 500));
      const shifts = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);
      expect(shifts.reduce((sum, value) => sum + value, 0)).toBeLessThanOrEqual(0.02);
      await page.close();
    }
  });
});
