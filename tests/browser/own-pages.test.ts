import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { type Session, startSession } from './session';

const WAIT = { timeout: 15_000, interval: 100 };

let session: Session;
let query = '';

beforeAll(async () => {
  session = await startSession('chromium');
  const article = await session.driven.open(
    session.newsroom.url('quettaledger', 'minister-says-twelve-soldiers-killed'),
  );
  const state = await session.control.settled(article);
  if (state.state !== 'read') throw new Error('the article has claims');
  query = String(new URLSearchParams({ article: state.articleId, claim: state.claims[0]?.id ?? '' }));
});
afterAll(() => session.end());

/** What has the focus, in words. */
const focused = (page: Page) => page.evaluate('document.activeElement?.textContent ?? ""') as Promise<string>;

test('the comparison by keyboard: a sentence on focus, details on Enter, Esc closes and gives the focus back', async () => {
  const page = await session.driven.openOwn(`comparison.html?${query.split('&')[0]}&claim=none`);
  await page.waitForSelector('.figure button');
  const figures = (await page.evaluate(
    '[...document.querySelectorAll(".figure button")].map((b) => b.textContent)',
  )) as string[];
  for (let i = 0; i < 60 && !figures.includes(await focused(page)); i++) await page.keyboard.press('Tab');
  const figure = await focused(page);
  expect(figures).toContain(figure);
  await page.waitForSelector('[role=tooltip]');
  await page.keyboard.press('Escape');
  expect(await page.$('[role=tooltip]')).toBeNull();
  await page.keyboard.press('Enter');
  await page.waitForSelector('.claim-detail');
  await vi.waitFor(async () => expect(await focused(page)).toMatch(/killed|injured/), WAIT);
  await page.keyboard.press('Escape');
  await vi.waitFor(async () => expect(await page.$('.claim-detail')).toBeNull(), WAIT);
  expect(await focused(page)).toBe(figure);
  await page.close();
});

test('the popup’s views by arrow keys', async () => {
  const page = await session.driven.openOwn('popup.html');
  await page.waitForSelector('[role=tab]');
  await page.focus('[role=tab]');
  await page.keyboard.press('ArrowRight');
  expect(await focused(page)).toBe('Compare');
  await page.waitForSelector('.incident-list button');
  await page.keyboard.press('Tab');
  expect(await page.evaluate('document.activeElement.type')).toBe('search');
  await page.close();
});

describe.each([320, 1280])('at %i px', (width) => {
  test.each([
    'comparison.html',
    'comparison.html?CLAIM',
    'options.html',
    'welcome.html',
    'correct.html?CLAIM',
    'sidepanel.html',
  ])('%s does not scroll sideways', async (path) => {
    const page = await session.driven.openOwn(path.replace('CLAIM', query));
    await page.setViewport({ width, height: 800 });
    await page.waitForSelector('h1');
    const over = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
    expect(await page.evaluate(over)).toBeLessThanOrEqual(0);
    await page.close();
  });
});
