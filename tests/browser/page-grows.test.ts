import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Claim } from '../../lib/model/claim';
import type { BrowserName } from '../../scripts/browsers';
import { type PageSession, startPageSession } from './page-session';

const BROWSERS: BrowserName[] = ['chromium', 'firefox'];
const WAIT = { timeout: 20_000, interval: 100 };
const FILLER =
  'The road below the town runs along the river for most of its length, and those who use it know where it floods.';

interface Saved {
  url: string;
  claims: Claim[];
}

/** Puts another article in the place of the one that stands there; runs in the page. */
const REPLACE = (sentences: string[], title: string): void => {
  document.title = title;
  const paragraphs = sentences.map((text) => {
    const p = document.createElement('p');
    p.textContent = text;
    return p;
  });
  document.querySelector('article')?.replaceChildren(...paragraphs);
};
const another = (first: string): string[] => [first, FILLER, `${FILLER} It is old.`, `${FILLER} It is narrow.`];

describe.each(BROWSERS)('a page that grows or becomes another in %s', (name) => {
  let session: PageSession;
  beforeAll(async () => {
    session = await startPageSession(name);
  });
  afterAll(() => session.end());

  async function opened(path: string, pills: number): Promise<Page> {
    const page = await session.driven.open(session.pages.marked(path));
    await session.control.settled(page);
    await shows(page, pills);
    await page.bringToFront();
    return page;
  }
  async function shows(page: Page, pills: number): Promise<string[]> {
    await vi.waitFor(async () => expect((await session.control.marks(page)).pills).toHaveLength(pills), WAIT);
    return (await session.control.marks(page)).pills;
  }
  /** The records saved under a path, as they are now. */
  async function saved(path: string): Promise<Saved[]> {
    const records = Object.entries(await session.control.stored()).filter(([key]) => key.startsWith('article:'));
    return (
      records
        .map(([, record]) => (record as { article: Saved }).article)
        // The headline repeats what the text says.
        .map(({ url, claims }) => ({ url, claims: claims.filter(({ block }) => block !== 'title') }))
        .filter(({ url }) => new URL(url).pathname + new URL(url).search === path)
    );
  }
  const ids = (claims: Claim[]): string[] => claims.map(({ id }) => id);

  test('a live blog: entries keep their times, and a new one is read once, in its place', async () => {
    const page = await opened('/live.html', 3);
    const [before] = await saved('/live.html');
    expect(before?.claims.map(({ saidAt }) => saidAt)).toEqual(
      ['2026-03-12T11:20', '2026-03-12T10:05', '2026-03-12T08:31'].map((time) => expect.stringContaining(time)),
    );
    await page.evaluate(() => {
      document
        .querySelector('.entries')
        ?.insertAdjacentHTML(
          'afterbegin',
          '<section class="entry"><h2>Governor speaks</h2><time datetime="2026-03-12T12:40:00+00:00">12.40</time><p>Fourteen soldiers were killed at the post, Governor Ana Marr said on Thursday.</p></section>',
        );
    });
    const pills = await shows(page, 4);
    expect(pills[0]).toMatch(/^14 soldiers killed/);
    await vi.waitFor(async () => {
      const records = await saved('/live.html');
      expect(records).toHaveLength(1);
      const claims = records[0]?.claims ?? [];
      expect(claims).toHaveLength((before?.claims.length ?? 0) + 1);
      expect(new Set(ids(claims)).size).toBe(claims.length);
      expect(ids(claims)).toEqual(expect.arrayContaining(ids(before?.claims ?? [])));
      expect(claims[0]?.saidAt).toContain('2026-03-12T12:40');
    }, WAIT);
    await page.close();
  });

  test('paragraphs that load later are read when they appear, page after page', async () => {
    const page = await opened('/serif.html', (await pillsOf('/serif.html')).length);
    const before = (await session.control.marks(page)).pills;
    for (const [n, figure] of ['Forty', 'Fifty'].entries()) {
      await page.evaluate((text) => {
        const last = [...document.querySelectorAll('article p')].at(-1);
        const p = document.createElement('p');
        p.textContent = text;
        last?.after(p);
      }, `${figure} people were killed in floods in the delta in 2019, the relief agency said.`);
      const pills = await shows(page, before.length + n + 1);
      expect(pills.slice(0, before.length)).toEqual(before);
    }
    expect(await saved('/serif.html')).toHaveLength(1);
    await page.close();
  });

  async function pillsOf(path: string): Promise<string[]> {
    const page = await session.driven.open(session.pages.marked(path));
    await session.control.settled(page);
    await vi.waitFor(async () => expect((await session.control.marks(page)).pills.length).toBeGreaterThan(0), WAIT);
    await new Promise((done) => setTimeout(done, 1_500));
    const { pills } = await session.control.marks(page);
    await page.close();
    return pills;
  }

  const MOVES: Record<string, (page: Page, path: string, first: string) => Promise<unknown>> = {
    'the History API': async (page, path, first) => {
      await page.evaluate((to) => history.pushState({}, '', to), path);
      await page.evaluate(REPLACE, another(first), first);
    },
    'the Navigation API': async (page, path, first) => {
      await page.evaluate(
        async (to, replace, sentences, title) => {
          const { navigation } = window as unknown as {
            navigation: EventTarget & { navigate(to: string): { finished: Promise<unknown> } };
          };
          navigation.addEventListener(
            'navigate',
            (event) => {
              const intercepted = event as Event & { intercept(options: { handler: () => Promise<void> }): void };
              intercepted.intercept({
                handler: async () => {
                  await new Promise((done) => setTimeout(done, 300));
                  new Function('sentences', 'title', `(${replace})(sentences, title)`)(sentences, title);
                },
              });
            },
            { once: true },
          );
          await navigation.navigate(to).finished;
        },
        path,
        REPLACE.toString(),
        another(first),
        first,
      );
    },
  };

  test.each(Object.keys(MOVES))(
    '%s: old marks go, the new page is read, nothing is saved under the old address',
    async (api) => {
      const page = await opened('/sans.html', 7);
      const [old] = await saved('/sans.html');
      const path = `/moved-by-${api.replace(/\W+/g, '-')}`;
      await MOVES[api]?.(page, path, 'Nine people were killed when a ferry sank on Friday, the coast guard said.');
      const pills = await shows(page, 1);
      expect(pills[0]).toMatch(/^9 people killed/);
      await vi.waitFor(async () => expect(await saved(path)).toHaveLength(1), WAIT);
      expect((await saved(path))[0]?.claims).toHaveLength(1);
      expect(ids((await saved('/sans.html'))[0]?.claims ?? [])).toEqual(ids(old?.claims ?? []));
      await page.close();
    },
  );

  test('back again: the first page is read anew under its own address', async () => {
    const page = await opened('/sans.html', 7);
    const markup = await page.evaluate(() => document.querySelector('article')?.innerHTML ?? '');
    await MOVES['the History API']?.(
      page,
      '/moved-and-back',
      'Nine people were killed when a ferry sank on Friday, the coast guard said.',
    );
    await shows(page, 1);
    await page.evaluate((html) => {
      window.addEventListener('popstate', () => {
        const article = document.querySelector('article');
        if (article) article.innerHTML = html.replace(/<by-whose-count><\/by-whose-count>/g, '');
      });
      history.back();
    }, markup);
    await shows(page, 7);
    expect((await saved('/moved-and-back'))[0]?.claims).toHaveLength(1);
    await page.close();
  });
});
