import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { SavedArticle } from '../../lib/model/article';
import type { BrowserName } from '../../scripts/browsers';
import { type Session, startSession } from './session';

const BROWSERS: BrowserName[] = ['chromium', 'firefox'];
const WAIT = { timeout: 15_000, interval: 100 };

describe.each(BROWSERS)('the sample newsroom in %s', (name) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(name);
  });
  afterAll(() => session.end());

  const visit = (outlet: string, slug: string): Promise<Page> =>
    session.driven.open(session.newsroom.url(outlet, slug));

  async function savedArticles(): Promise<SavedArticle[]> {
    const records = Object.entries(await session.control.stored()).filter(([key]) => key.startsWith('article:'));
    return records.map(([, record]) => (record as { article: SavedArticle }).article);
  }

  test('a quiet page gets no mark, and the popup says that nothing was found', async () => {
    const page = await visit('pocketcourier', 'killer-lamb-shoulder');
    expect(await session.control.settled(page)).toEqual({ state: 'nothing_found' });
    expect(await session.control.marks(page)).toEqual({ pills: [], card: null, focused: false });
    const popup = await session.driven.popup(page);
    await popup.waitFor(
      'view.document.body.innerText.includes("No casualty or responsibility wording found on this page")',
    );
    await popup.close();
    expect(await savedArticles()).toEqual([]);
    await page.close();
  });

  test('an article in Urdu is named as such, never as one with nothing in it', async () => {
    const page = await visit('subhenau', 'panjgur-noshki');
    expect(await session.control.settled(page)).toEqual({ state: 'other_language', lang: 'ur' });
    const popup = await session.driven.popup(page);
    await popup.waitFor('view.document.body.innerText.includes("This page is in Urdu; only English is read")');
    await popup.close();
    await page.close();
  });

  test('figures get badges that say whose they are and where they differ; the article is saved', async () => {
    const page = await visit('quettaledger', 'minister-says-twelve-soldiers-killed');
    expect(await session.control.settled(page)).toMatchObject({ state: 'read', saved: true, unsaved: null });
    await vi.waitFor(async () => expect((await session.control.marks(page)).pills.length).toBeGreaterThan(4), WAIT);
    const { pills } = await session.control.marks(page);
    expect(pills[0]).toMatch(/^12 soldiers.*killed.* · .*Home Minister.* · ISPR says 7.*, opens details$/);
    expect(pills.find((pill) => pill.startsWith('Seven soldiers') || pill.startsWith('7 soldiers'))).toMatch(/ISPR/);
    expect(pills.some((pill) => /^Claimed by .*BLA.*not independently verified, the article says/.test(pill))).toBe(
      true,
    );
    const [article] = await savedArticles();
    expect(article).toMatchObject({
      outlet: 'The Quetta Ledger',
      url: session.newsroom.url('quettaledger', 'minister-says-twelve-soldiers-killed'),
      published: expect.stringContaining('2022-02-03'),
    });
    expect(article?.claims.length).toBeGreaterThan(8);
    await page.close();
  });

  test('the card opens by keyboard, Esc closes it and focus returns to the badge', async () => {
    const page = await visit('quettaledger', 'minister-says-twelve-soldiers-killed');
    await session.control.settled(page);
    await vi.waitFor(async () => expect((await session.control.marks(page)).pills.length).toBeGreaterThan(4), WAIT);
    await page.bringToFront();
    await vi.waitFor(async () => {
      await page.keyboard.press('Tab');
      expect((await session.control.marks(page)).focused).toBe(true);
    }, WAIT);
    await page.keyboard.press('Enter');
    await vi.waitFor(async () => expect((await session.control.marks(page)).card).toContain('Lango'), WAIT);
    await page.keyboard.press('Escape');
    await vi.waitFor(
      async () => expect(await session.control.marks(page)).toMatchObject({ card: null, focused: true }),
      WAIT,
    );
    await page.close();
  });

  test('after a later article the popup lists one incident where figures differ', async () => {
    const page = await visit('klaxon', 'twenty-attackers-dead');
    await session.control.settled(page);
    expect((await savedArticles()).length).toBe(2);
    const popup = await session.driven.popup(page);
    await popup.waitFor('view.document.querySelectorAll("[role=tab]").length === 2');
    await popup.evaluate('view.document.querySelectorAll("[role=tab]")[1].click()');
    await popup.waitFor('/soldiers killed/i.test(view.document.body.innerText)');
    const shown = await popup.evaluate<string>('view.document.body.innerText');
    expect(shown).toMatch(/Panjgur/);
    expect(shown).toMatch(/7\s?–\s?12/);
    expect(shown).toContain('It does not know what happened.');
    await popup.close();
    await page.close();
  });

  test('the compare tab sets the speakers side by side', async () => {
    const [article] = await savedArticles();
    const claim = article?.claims.find((one) => one.kind === 'casualty');
    const query = new URLSearchParams({ article: article?.id ?? '', claim: claim?.id ?? '' });
    const page = await session.driven.openOwn(`comparison.html?${query}`);
    await page.waitForSelector('table');
    const text = (await page.evaluate('document.body.innerText')) as string;
    expect(text).toMatch(/ISPR/);
    expect(text).toMatch(/Home Minister/);
    expect(text).toMatch(/\b9\b/);
    expect(text).toMatch(/\b12\b/);
    await page.close();
  });

  test('no request left the browser but the pages’ own', () => {
    expect(session.proxy.seen.length).toBeGreaterThan(0);
    expect(session.proxy.foreign()).toEqual([]);
  });
});
