import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { BrowserName } from '../../scripts/browsers';
import { type PageSession, startPageSession } from './page-session';

const BROWSERS: BrowserName[] = ['chromium', 'firefox'];
const WAIT = { timeout: 20_000, interval: 100 };
/** Longer than the pointer has to rest, and than it may take from the words to the card. */
const LONG = 1_200;
const TWELVE = /12 soldiers killed[\s\S]*Army Press Office .* says 7/;

interface Spot {
  x: number;
  y: number;
}

describe.each(BROWSERS)('a pointer that rests on a mark in %s', (name) => {
  let session: PageSession;
  let page: Page;
  beforeAll(async () => {
    session = await startPageSession(name);
  });
  beforeEach(async () => {
    page = await session.driven.open(session.pages.marked('/serif.html'));
    await session.control.settled(page);
    await vi.waitFor(async () => expect((await marks()).pills).toHaveLength(7), WAIT);
    await page.bringToFront();
    return () => page.close();
  });
  afterAll(() => session.end());

  const marks = () => session.control.marks(page);
  const expectCard = (words: RegExp) => vi.waitFor(async () => expect((await marks()).card).toMatch(words), WAIT);
  const expectNoCard = () => vi.waitFor(async () => expect((await marks()).card).toBeNull(), WAIT);
  const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

  /** The middle of the first word of the paragraph that begins "Twelve", in view. */
  const words = (): Promise<Spot> =>
    page.evaluate(() => {
      const p = [...document.querySelectorAll('article > p')].find((each) => each.textContent?.startsWith('Twelve'));
      if (!p?.firstChild) throw new Error('no paragraph');
      p.scrollIntoView({ block: 'center' });
      const range = document.createRange();
      range.setStart(p.firstChild, 0);
      range.setEnd(p.firstChild, 6);
      const box = range.getBoundingClientRect();
      return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
    });

  /** The middle of the pill at the end of that paragraph. */
  const pill = (): Promise<Spot> =>
    page.evaluate(() => {
      const host = [...document.querySelectorAll('article > p')]
        .find((each) => each.textContent?.startsWith('Twelve'))
        ?.querySelector('by-whose-count');
      host?.scrollIntoView({ block: 'center' });
      const boxes = [...(host?.getClientRects() ?? [])];
      const box = boxes.at(-1);
      if (!box) throw new Error('no badge');
      return { x: box.right - 12, y: box.top + box.height / 2 };
    });

  async function restAt({ x, y }: Spot): Promise<void> {
    await pause(300);
    await page.mouse.move(x - 30, y - 60);
    await page.mouse.move(x, y, { steps: 4 });
  }

  const boxesOfPage = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('article *')].map((element) => {
        const { left, top, width, height } = element.getBoundingClientRect();
        return [left, top, width, height].map(Math.round).join(' ');
      }),
    );

  test.each([
    ['words', words],
    ['badge', pill],
  ] as const)('on the %s: the card opens, moves nothing, takes no focus, and goes by Esc', async (_, spot) => {
    const at = await spot();
    const before = await boxesOfPage();
    await restAt(at);
    await expectCard(TWELVE);
    expect(await boxesOfPage()).toEqual(before);
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
    await page.keyboard.press('Escape');
    await expectNoCard();
    await pause(LONG);
    expect((await marks()).card).toBeNull();
  });

  test('may go into the card, which stays; once it is elsewhere the card goes', async () => {
    const at = await words();
    await restAt(at);
    await expectCard(TWELVE);
    await page.mouse.move(at.x + 10, at.y + 20, { steps: 3 });
    await page.mouse.move(at.x + 40, at.y + 70, { steps: 3 });
    await pause(LONG);
    expect((await marks()).card).toMatch(TWELVE);
    await page.mouse.move(4, 4, { steps: 5 });
    await expectNoCard();
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
  });

  test('a click inside keeps the card when the pointer leaves', async () => {
    const at = await words();
    await restAt(at);
    await expectCard(TWELVE);
    await page.mouse.move(at.x + 40, at.y + 70, { steps: 3 });
    await page.mouse.down();
    await page.mouse.up();
    await page.mouse.move(4, 4, { steps: 5 });
    await pause(LONG);
    expect((await marks()).card).toMatch(TWELVE);
    await page.mouse.click(4, 4);
    await expectNoCard();
  });

  test('passing over opens nothing', async () => {
    const { x, y } = await words();
    await page.mouse.move(x, y - 80);
    await page.mouse.move(x, y + 80, { steps: 12 });
    await pause(LONG);
    expect((await marks()).card).toBeNull();
  });

  test('a finger taps', async () => {
    const { x, y } = await words();
    await pause(300);
    await page.touchscreen.tap(x, y);
    await expectCard(TWELVE);
  });
});
