import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { BrowserName } from '../../scripts/browsers';
import type { PageServer } from './page-server';
import { type PageSession, startPageSession } from './page-session';
import { complaintsOf, viewOf } from './page-view';

const BROWSERS: BrowserName[] = ['chromium', 'firefox'];
const WAIT = { timeout: 20_000, interval: 100 };

/** What pages do to themselves, as source that runs in them. */
const SCRIPTS: Record<string, string> = {
  'rewrites its markup': 'const a = document.querySelector("article"); a.innerHTML = a.innerHTML;',
  'rewrites each paragraph’s text':
    'for (const p of document.querySelectorAll("article p")) p.textContent = p.textContent;',
  'sets typographic spaces': `const w = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (w.nextNode()) w.currentNode.data = w.currentNode.data.replace(/ (\\d)/g, "\\u00a0$1");`,
  'splits text into one node a letter': `for (const p of [...document.querySelectorAll("article > p")]) {
    const text = p.textContent; p.textContent = ""; for (const c of text) p.append(c); }`,
  'joins its text nodes': 'document.body.normalize();',
  'turns its paragraphs round':
    'const a = document.querySelector("article"); for (const p of [...a.children]) a.prepend(p);',
  'replaces the article by a copy': 'const a = document.querySelector("article"); a.replaceWith(a.cloneNode(true));',
  'saves and restores its markup':
    'const m = document.body.innerHTML; document.body.innerHTML = ""; document.body.innerHTML = m;',
  'wraps every paragraph': `for (const p of [...document.querySelectorAll("article > p")]) {
    const d = document.createElement("div"); p.replaceWith(d); d.append(p); }`,
  'links words': `for (const p of document.querySelectorAll("article > p"))
    p.innerHTML = p.innerHTML.replace(/Darran/g, '<a href="/darran">Darran</a>');`,
  'adds to the end of each paragraph': 'for (const p of document.querySelectorAll("article > p")) p.append(" (more)");',
  'takes the last child of each paragraph':
    'for (const p of document.querySelectorAll("article > p")) if (p.lastChild.nodeType === 3) p.lastChild.data += "";',
};

describe.each(BROWSERS)('a page whose script works on it in %s', (name) => {
  let session: PageSession;
  let pages: PageServer;
  beforeAll(async () => {
    session = await startPageSession(name);
    pages = session.pages;
  });
  afterAll(() => session.end());

  async function openMarked(): Promise<Page> {
    const page = await session.driven.open(pages.marked('/sans.html'));
    await session.control.settled(page);
    await vi.waitFor(async () => expect((await session.control.marks(page)).pills).toHaveLength(7), WAIT);
    return page;
  }

  test.each(Object.entries(SCRIPTS))('%s: ends as without us, and is marked', async (_, script) => {
    const bare = await session.driven.open(pages.unmarked('/sans.html'));
    const page = await openMarked();
    const complaints = complaintsOf(page);
    await page.bringToFront();
    await page.evaluate(script);
    await bare.evaluate(script);
    const text = async (tab: Page) => (await viewOf(tab)).text;
    expect(await text(page)).toBe(await text(bare));
    await new Promise((done) => setTimeout(done, 1_500));
    await vi.waitFor(async () => expect((await session.control.marks(page)).pills).toHaveLength(7), WAIT);
    const { hosts, ...within } = await viewOf(page);
    const { hosts: __, ...without } = await viewOf(bare);
    expect(within).toEqual(without);
    expect(hosts).toBe(6);
    expect(complaints).toEqual([]);
    await Promise.all([page.close(), bare.close()]);
  });

  test('a figure that changes takes its badge with it', async () => {
    const page = await openMarked();
    await page.evaluate(() => {
      for (const p of document.querySelectorAll('article > p')) {
        const text = p.firstChild;
        if (text?.nodeType === 3) text.nodeValue = text.nodeValue?.replace('7 soldiers', '9 soldiers') ?? '';
      }
    });
    await vi.waitFor(async () => {
      const { pills } = await session.control.marks(page);
      expect(pills.some((pill) => /^9 soldiers killed/.test(pill))).toBe(true);
      expect(pills.some((pill) => /^7 soldiers killed/.test(pill))).toBe(false);
    }, WAIT);
    await page.close();
  });

  test('a page that moves on without a load: old marks go, the new page is read under its own address', async () => {
    const page = await openMarked();
    const moved = pages.marked('/second');
    await page.evaluate(() => {
      history.pushState({}, '', '/second');
      const article = document.querySelector('article');
      const filler =
        'The road below the town runs along the river for most of its length, and those who use it know where it floods.';
      if (article) {
        article.replaceChildren(
          ...[
            'Nine people were killed when a ferry sank on Friday, the coast guard said.',
            filler,
            `${filler} It is old.`,
            `${filler} It is narrow.`,
          ].map((text) => {
            const p = document.createElement('p');
            p.textContent = text;
            return p;
          }),
        );
        document.title = 'Nine people killed as ferry sinks';
      }
    });
    await vi.waitFor(async () => expect((await session.control.marks(page)).pills).toHaveLength(1), WAIT);
    expect((await session.control.marks(page)).pills[0]).toMatch(/^9 people killed/);
    const state = await session.control.settled(page);
    expect(state.state).toBe('read');
    expect(page.url()).toBe(moved);
    await page.close();
  });
});
