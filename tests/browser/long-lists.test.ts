import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createStore } from '../../lib/store/create-store';
import { memoryArea } from '../../lib/store/memory-area';
import { toldAt } from '../../scripts/bench/coverage';
import { type Session, startSession } from './session';

const ARTICLES = 200;

let session: Session;
let page: Page;
/** Incidents in the list; a few of the articles tell one together. */
let count = 0;

beforeAll(async () => {
  session = await startSession('chromium');
  await session.driven.open(session.newsroom.url('quettaledger'));
  const area = memoryArea();
  const store = createStore(area, '0.0.0');
  for (let n = 1, saved = 0; saved < ARTICLES; n++) {
    const { article, detection } = toldAt(n);
    // The shared incident of that series would be one row for many.
    if (n % 20 === 0) continue;
    await store.saveArticle(article, detection, '2022-03-01T00:00:00Z');
    saved++;
  }
  for (let next: number | null | undefined; next !== null; ) {
    const read = await store.listIncidents(next);
    count += read.rows.length;
    next = read.next;
  }
  const records = [...area.values].map(([key, value]) => `${JSON.stringify(key)}:${value}`).join(',');
  await session.control.evaluate(`chrome.storage.local.set({${records}})`);
  page = await session.driven.openOwn('comparison.html');
  await page.waitForSelector('.incident-list li');
});
afterAll(() => session.end());

const rows = () => page.$$eval('.incident-list > li', (all) => all.length);
/** Scrolls until the end stays the end: more is read as it comes near. */
const toTheEnd = () =>
  page.evaluate(`(async () => {
    for (let still = 0; still < 20; ) {
      const before = document.documentElement.scrollHeight;
      scrollTo(0, before);
      await new Promise((done) => setTimeout(done, 50));
      still = document.documentElement.scrollHeight === before ? still + 1 : 0;
    }
  })()`);

test('of hundreds of incidents only those near the window are drawn, and each says which one of how many it is', async () => {
  await toTheEnd();
  expect(count).toBeGreaterThan(150);
  expect(await rows()).toBeLessThan(80);
  const last = (await page.$eval('.incident-list > li:last-child', (row) => [
    row.ariaPosInSet,
    row.ariaSetSize,
    row.getBoundingClientRect().bottom <= innerHeight,
  ])) as unknown[];
  expect(last).toEqual([String(count), String(count), true]);
});

test('a row that has the focus stays when it is scrolled away from, and Tab goes on from it', async () => {
  await page.evaluate('scrollTo(0, 0)');
  await page.waitForSelector('.incident-list > li[aria-posinset="1"]');
  await page.focus('.incident-list > li[aria-posinset="1"] button');
  const place = 'document.activeElement.closest("li")?.ariaPosInSet ?? ""';
  await page.evaluate('scrollTo(0, document.documentElement.scrollHeight)');
  await page.waitForSelector(`.incident-list > li[aria-posinset="${count}"]`);
  expect(await page.evaluate(place)).toBe('1');
  await page.evaluate('scrollTo(0, 0)');
  await page.waitForSelector('.incident-list > li[aria-posinset="2"]');
  for (let i = 2; i <= 12; i++) {
    await page.keyboard.press('Tab');
    expect(await page.evaluate(place)).toBe(String(i));
  }
});

test('what is searched for is found beyond the rows that were drawn', async () => {
  const label = (await page.$eval('.incident-list > li:last-child .label', (one) => one.textContent)) ?? '';
  // Not typed: Chromium fetches a dictionary of its own accord once something is.
  await page.$eval(
    'input[type=search]',
    (field, words) => {
      field.value = words;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
    label,
  );
  await page.waitForFunction('document.querySelectorAll(".incident-list > li").length === 1', { polling: 100 });
  expect(await page.$eval('.incident-list .label', (one) => one.textContent)).toBe(label);
});

test('paper gets every row', async () => {
  await page.$eval('input[type=search]', (field) => {
    field.value = '';
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await page.waitForFunction('document.querySelectorAll(".incident-list > li").length > 5', { polling: 100 });
  await page.evaluate('dispatchEvent(new Event("beforeprint"))');
  expect(await rows()).toBeGreaterThanOrEqual(40);
  await page.evaluate('dispatchEvent(new Event("afterprint"))');
});
