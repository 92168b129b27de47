import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { BrowserName } from '../../scripts/browsers';
import type { PageServer } from './page-server';
import { type PageSession, startPageSession } from './page-session';
import { complaintsOf, viewOf } from './page-view';

const BROWSERS: BrowserName[] = ['chromium', 'firefox'];
const WAIT = { timeout: 20_000, interval: 100 };

/** Source that runs in the page: each text node in a `font` of its own, as translating browsers do, in French and back. */
const TRANSLATE = `window.originals = new Map();
  const walker = document.createTreeWalker(document.querySelector('article'), NodeFilter.SHOW_TEXT);
  const nodes = [];
  while (walker.nextNode()) if (walker.currentNode.data.trim()) nodes.push(walker.currentNode);
  for (const node of nodes) {
    const font = document.createElement('font');
    font.textContent = 'Douze soldats ont été tués dans la nuit près de la ville, selon le ministre, et les recherches se poursuivent dans la vallée. ';
    window.originals.set(font, node);
    node.replaceWith(font);
  }
  document.documentElement.lang = 'fr';`;
const TRANSLATE_BACK = `for (const [font, node] of window.originals) font.replaceWith(node);
  document.documentElement.lang = 'en';`;

/** The page's own reading mode: its paragraphs move into a plain box, and back to where they were. */
const READING_MODE = `window.places = [...document.querySelectorAll('article > *')];
  const box = document.createElement('main');
  box.id = 'plain';
  box.append(...window.places);
  document.body.append(box);
  document.querySelector('main').hidden = true;`;
const READING_MODE_OFF = `document.querySelector('main').hidden = false;
  document.querySelector('article').append(...window.places);
  document.getElementById('plain').remove();`;

/** All but the first lines behind a wall, first by a class on the body; the same text, opened. */
const WALL = `const style = document.createElement('style');
  style.textContent = '.walled article > p:nth-of-type(n+4) { display: none }';
  document.head.append(style);
  document.body.classList.add('walled');`;

/** As much of a saved article as is looked at. */
interface SavedFigures {
  canonical: string;
  claims: { figure?: { low: number } }[];
  revisions: { claim: { figure?: { low: number } } }[];
}

describe.each(BROWSERS)('a page that goes on living in %s', (name) => {
  let session: PageSession;
  let pages: PageServer;
  beforeAll(async () => {
    session = await startPageSession(name);
    pages = session.pages;
  });
  afterAll(() => session.end());

  const pillsOf = async (page: Page): Promise<string[]> => (await session.control.marks(page)).pills;
  const expectPills = (page: Page, count: number) =>
    vi.waitFor(async () => expect(await pillsOf(page)).toHaveLength(count), WAIT);
  const painted = (page: Page): Promise<number> =>
    page.evaluate(() => [...CSS.highlights.keys()].filter((key) => key.startsWith('by-whose-count')).length);

  async function openMarked(path = '/sans.html'): Promise<Page> {
    const page = await session.driven.open(pages.marked(path));
    await page.bringToFront();
    await session.control.settled(page);
    await expectPills(page, 7);
    return page;
  }

  test('translated: the marks go, the page reads as without us; translated back they return', async () => {
    const bare = await session.driven.open(pages.unmarked('/sans.html'));
    await bare.evaluate(TRANSLATE);
    const page = await openMarked();
    const complaints = complaintsOf(page);
    await page.evaluate(TRANSLATE);
    await vi.waitFor(async () => {
      expect(await pillsOf(page)).toEqual([]);
      expect(await painted(page)).toBe(0);
      expect(await session.control.settled(page)).toMatchObject({ state: 'other_language', lang: 'fr' });
    }, WAIT);
    expect(await viewOf(page)).toEqual(await viewOf(bare));
    await page.evaluate(TRANSLATE_BACK);
    await bare.evaluate(TRANSLATE_BACK);
    await expectPills(page, 7);
    expect((await viewOf(page)).text).toBe((await viewOf(bare)).text);
    expect(await session.control.settled(page)).toMatchObject({ state: 'read' });
    expect(complaints).toEqual([]);
    await Promise.all([page.close(), bare.close()]);
  });

  test('left and come back to: the same marks, once, and the card still opens', async () => {
    const page = await openMarked();
    await page.evaluate(() =>
      addEventListener('pageshow', (event) => Object.assign(window, { cached: event.persisted })),
    );
    await page.goto(pages.marked('/nothing-here.html'));
    // Not `goBack`: Firefox's driver hears nothing of a page that comes out of the cache, so the extension is asked alone.
    await page.evaluate(() => setTimeout(() => history.back(), 0));
    const back = { url: () => pages.marked('/sans.html') } as Page;
    const marks = () => session.control.marks(back);
    // Whether the browser took the page out of its cache or loaded it again, a reader sees the same.
    await vi.waitFor(async () => expect((await marks()).pills).toHaveLength(7), WAIT);
    const state = await session.control.settled(back);
    if (state.state !== 'read') throw new Error('not read');
    await session.control.tell(back, { type: 'scroll_to', claim: state.claims[0]?.id ?? '' });
    await vi.waitFor(async () => expect((await marks()).card).not.toBeNull(), WAIT);
    await page.close();
  });

  test('the page’s own reading mode on and off: the marks move with the words', async () => {
    const page = await openMarked();
    const bare = await session.driven.open(pages.unmarked('/sans.html'));
    await page.bringToFront();
    for (const script of [READING_MODE, READING_MODE_OFF]) {
      await page.evaluate(script);
      await bare.evaluate(script);
      await new Promise((done) => setTimeout(done, 1_200));
      await expectPills(page, 7);
      const { hosts, ...within } = await viewOf(page);
      const { hosts: _, ...without } = await viewOf(bare);
      expect(hosts).toBe(6);
      expect(within).toEqual(without);
    }
    await Promise.all([page.close(), bare.close()]);
  });

  test('opened in the background: marked and saved when it is first looked at', async () => {
    const front = await session.driven.open(pages.unmarked('/serif.html'));
    const page = await session.driven.open('about:blank');
    await front.bringToFront();
    await page.goto(`${pages.marked('/dark.html')}?background`);
    expect(await page.evaluate(() => document.visibilityState)).toBe('hidden');
    const state = await session.control.settled(page);
    expect(state).toMatchObject({ state: 'read', saved: false, unsaved: 'hidden' });
    await page.bringToFront();
    await expectPills(page, 7);
    await vi.waitFor(
      async () => expect(await session.control.settled(page)).toMatchObject({ saved: true, unsaved: null }),
      WAIT,
    );
    await Promise.all([page.close(), front.close()]);
  });

  test('scrolled on without end: new paragraphs get badges, the old ones keep theirs', async () => {
    const page = await openMarked();
    await page.evaluate(() => Object.assign(window, { old: [...document.querySelectorAll('by-whose-count')] }));
    for (let turn = 0; turn < 3; turn += 1) {
      await page.evaluate((turn) => {
        const article = document.querySelector('article');
        for (const text of [
          `Later that day ${20 + turn} people were injured when a bridge near Velmo gave way under a lorry, the district hospital said.`,
          `The road past mill ${turn} follows the river for most of its length, and those who use it know where it floods.`,
        ]) {
          const p = document.createElement('p');
          p.textContent = text;
          article?.append(p);
        }
        scrollTo(0, document.body.scrollHeight);
      }, turn);
      await expectPills(page, 8 + turn);
    }
    expect(
      await page.evaluate(
        () => (window as unknown as { old: Element[] }).old.filter((host) => host.isConnected).length,
      ),
    ).toBe(6);
    await page.close();
  });

  test('a wall that opens: what it hid is read and marked, whether it stood there or comes now', async () => {
    const page = await session.driven.open('about:blank');
    await page.evaluateOnNewDocument(`addEventListener('DOMContentLoaded', () => { ${WALL} })`);
    await page.bringToFront();
    await page.goto(`${pages.marked('/sans.html')}?walled`);
    await session.control.settled(page);
    const before = await vi.waitFor(async () => {
      const pills = await pillsOf(page);
      expect(pills.length).toBeGreaterThan(0);
      return pills.length;
    }, WAIT);
    expect(before).toBeLessThan(7);
    await page.evaluate(() => document.body.classList.remove('walled'));
    await expectPills(page, 7);
    await page.evaluate(() => {
      const p = document.createElement('p');
      p.textContent = 'Two people were missing below the bridge on Friday, the district hospital said in a notice.';
      document.querySelector('article')?.append(p);
    });
    await expectPills(page, 8);
    await page.close();
  });

  test('7 becomes 9: the badge follows and the record keeps both', async () => {
    const page = await openMarked();
    await page.evaluate(() => {
      const walker = document.createTreeWalker(
        document.querySelector('article') ?? document.body,
        NodeFilter.SHOW_TEXT,
      );
      while (walker.nextNode()) {
        const node = walker.currentNode;
        if (node.nodeValue?.includes('7 soldiers')) node.nodeValue = node.nodeValue.replace('7 soldiers', '9 soldiers');
      }
    });
    await vi.waitFor(async () => {
      const pills = await pillsOf(page);
      expect(pills.filter((pill) => /^9 soldiers killed/.test(pill))).toHaveLength(1);
      expect(pills.filter((pill) => /^7 soldiers killed/.test(pill))).toEqual([]);
    }, WAIT);
    await vi.waitFor(async () => {
      const records = Object.values(await session.control.stored()) as { article?: SavedFigures }[];
      const saved = records.find(({ article }) => article?.canonical === page.url())?.article;
      expect(saved?.revisions.map(({ claim }) => claim.figure?.low)).toContain(7);
      expect(saved?.claims.map(({ figure }) => figure?.low)).toContain(9);
    }, WAIT);
    await page.close();
  });
});
