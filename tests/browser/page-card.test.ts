import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { BrowserName } from '../../scripts/browsers';
import type { PageServer } from './page-server';
import { type PageSession, startPageSession } from './page-session';

const BROWSERS: BrowserName[] = ['chromium', 'firefox'];
const WAIT = { timeout: 20_000, interval: 100 };

describe.each(BROWSERS)('the card in %s', (name) => {
  let session: PageSession;
  let pages: PageServer;
  let page: Page;
  beforeAll(async () => {
    session = await startPageSession(name);
    pages = session.pages;
  });
  beforeEach(async () => {
    page = await session.driven.open(pages.marked('/serif.html'));
    await session.control.settled(page);
    await vi.waitFor(async () => expect((await session.control.marks(page)).pills).toHaveLength(7), WAIT);
    return () => page.close();
  });
  afterAll(() => session.end());

  const marks = () => session.control.marks(page);
  const expectCard = (words: RegExp) => vi.waitFor(async () => expect((await marks()).card).toMatch(words), WAIT);
  const expectNoCard = () => vi.waitFor(async () => expect((await marks()).card).toBeNull(), WAIT);

  async function focusFirstPill(): Promise<void> {
    await page.focus('[rel="author"]');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await vi.waitFor(async () => expect((await marks()).focused).toBe(true), WAIT);
  }

  test.each([
    ['Enter', 'Enter'],
    ['Space', ' '],
  ] as const)('opens by %s, closes by Esc, and focus returns', async (_, key) => {
    await focusFirstPill();
    await page.keyboard.press(key);
    await expectCard(/3 soldiers injured/);
    expect((await marks()).focused).toBe(false);
    await page.keyboard.press('Escape');
    await expectNoCard();
    expect((await marks()).focused).toBe(true);
  });

  test('opens at the painted words, and closes by a click elsewhere', async () => {
    const spot = await page.evaluate(() => {
      const text = [...document.querySelectorAll('article > p')].find((p) =>
        p.textContent?.startsWith('Twelve'),
      )?.firstChild;
      if (!text) throw new Error('no paragraph');
      text.parentElement?.scrollIntoView({ block: 'center' });
      const range = document.createRange();
      range.setStart(text, 0);
      range.setEnd(text, 6);
      const box = range.getBoundingClientRect();
      return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
    });
    await page.mouse.click(spot.x, spot.y);
    await expectCard(/12 soldiers killed[\s\S]*Army Press Office .* says 7/);
    await page.mouse.click(8, 8);
    await expectNoCard();
  });

  test('is not opened by a click that a script makes', async () => {
    await page.evaluate(() => {
      const p = [...document.querySelectorAll('article > p')].find((each) => each.textContent?.startsWith('Twelve'));
      p?.dispatchEvent(new MouseEvent('click', { bubbles: true, clientX: 10, clientY: 10 }));
      for (const host of document.querySelectorAll('by-whose-count')) (host as HTMLElement).click();
    });
    await new Promise((done) => setTimeout(done, 800));
    expect((await marks()).card).toBeNull();
  });

  test('stands inside the viewport and leaves nothing behind', async () => {
    const state = await session.control.settled(page);
    if (state.state !== 'read') throw new Error('not read');
    for (const { id } of state.claims) await session.control.tell(page, { type: 'scroll_to', claim: id });
    await expectCard(/4 people killed/);
    await page.keyboard.press('Escape');
    await expectNoCard();
    await session.control.tell(page, { type: 'toggle' });
    expect(await page.evaluate(() => document.getElementsByTagName('by-whose-count').length)).toBe(0);
    expect(await page.evaluate(() => document.documentElement.lastElementChild?.localName)).toBe('body');
  });

  test('the next claim is one step on, in reading order and round the end', async () => {
    const seen: boolean[] = [];
    for (let step = 0; step < 3; step += 1) {
      await session.control.tell(page, { type: 'step', by: 1 });
      await new Promise((done) => setTimeout(done, 300));
      seen.push((await marks()).focused);
    }
    expect(seen.at(-1)).toBe(true);
  });

  test('one button passes all badges by', async () => {
    await page.evaluate(() => {
      const link = document.createElement('a');
      link.href = '/after';
      link.id = 'after';
      link.textContent = 'after';
      document.querySelector('article')?.append(link);
    });
    await new Promise((done) => setTimeout(done, 1_500));
    await vi.waitFor(async () => expect((await marks()).pills).toHaveLength(7), WAIT);
    await page.focus('[rel="author"]');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('after');
  });
});
