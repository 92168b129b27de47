import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { BrowserName } from '../../scripts/browsers';
import type { PageServer } from './page-server';
import { type PageSession, startPageSession } from './page-session';
import { viewOf } from './page-view';

const BROWSERS: BrowserName[] = ['chromium', 'firefox'];
const WAIT = { timeout: 20_000, interval: 100 };

/** Beginnings of the pills of each page, in reading order. */
const EXPECTED: Record<string, RegExp[]> = {
  serif: [
    /^3 soldiers injured · no source named/,
    /^12 soldiers killed · .+ · Army Press Office says 7/,
    /^7 soldiers killed · Army Press Office · .+ says 12/,
    /^5.* injured · Army Press Office/,
    /^at least 13 attackers killed · .+ · not independently verified, the article says/,
    /^Claimed by .*Valley Front/,
    /^4 people killed · no source named/,
  ],
  table: [
    /^12 soldiers/,
    /^7 soldiers/,
    /^3 people injured/,
    /^at least 13/,
    /^Claimed by/,
    /^5 soldiers/,
    /^2 people missing/,
    /^9 people/,
  ],
  live: [/^12 soldiers killed/, /^7 soldiers killed/, /^3 people injured/],
  odd: [/^9 people killed/, /^3 people injured/, /^2 people missing/],
};
EXPECTED.sans = EXPECTED.dark = EXPECTED.rtl = EXPECTED.serif ?? [];

describe.each(BROWSERS)('pages of many makes in %s', (name) => {
  let session: PageSession;
  let pages: PageServer;
  beforeAll(async () => {
    session = await startPageSession(name);
    pages = session.pages;
  });
  afterAll(() => session.end());

  async function openMarked(path: string, count: number): Promise<Page> {
    const page = await session.driven.open(pages.marked(path));
    await session.control.settled(page);
    await vi.waitFor(async () => expect((await session.control.marks(page)).pills).toHaveLength(count), WAIT);
    return page;
  }

  test.each(Object.entries(EXPECTED))(
    '%s: badges say what they should, the page reads as without them, off restores it',
    async (path, pills) => {
      const bare = await session.driven.open(pages.unmarked(`/${path}.html`));
      const without = await viewOf(bare);
      const page = await openMarked(`/${path}.html`, pills.length);
      const marks = await session.control.marks(page);
      for (const [index, pill] of pills.entries()) expect(marks.pills[index]).toMatch(pill);
      const { hosts, ...within } = await viewOf(page);
      expect(hosts).toBeGreaterThan(0);
      expect(within).toEqual({ text: without.text, shown: without.shown, markup: without.markup });

      await page.evaluate(() =>
        Object.assign(window, {
          kept: [...document.querySelectorAll('*')].filter((e) => e.localName !== 'by-whose-count'),
        }),
      );
      await session.control.tell(page, { type: 'toggle' });
      expect(await viewOf(page)).toEqual({ ...without, hosts: 0 });
      const isSame = await page.evaluate(() => {
        const all = [...document.querySelectorAll('*')];
        const kept = (window as unknown as { kept: Element[] }).kept;
        return all.length === kept.length && all.every((element, index) => element === kept[index]);
      });
      expect(isSame).toBe(true);
      await Promise.all([page.close(), bare.close()]);
    },
  );

  test('a strict content policy hides nothing of ours', async () => {
    const page = await openMarked('/serif.html?csp', 7);
    const widths = await page.evaluate(() =>
      [...document.querySelectorAll('by-whose-count')].map((host) => host.getBoundingClientRect().width),
    );
    expect(Math.min(...widths)).toBeGreaterThan(8);
    await page.close();
  });

  test('off and on fifty times: the same nodes, data, order and styles as before', async () => {
    const page = await openMarked('/sans.html', 7);
    await session.control.tell(page, { type: 'toggle' });
    await page.evaluate(() => {
      const nodesNow = (): Node[] => {
        const walker = document.createTreeWalker(document, NodeFilter.SHOW_ALL);
        const nodes: Node[] = [];
        while (walker.nextNode()) nodes.push(walker.currentNode);
        return nodes;
      };
      const looksOf = (node: Node): string => {
        if (!(node instanceof Element)) return node.nodeValue ?? '';
        const style = getComputedStyle(node);
        const { left, top, width, height } = node.getBoundingClientRect();
        const attributes = node.getAttributeNames().map((key) => `${key}=${node.getAttribute(key)}`);
        return [left, top, width, height, ...attributes, ...[...style].map((key) => style.getPropertyValue(key))].join(
          ';',
        );
      };
      const kept = nodesNow();
      const looks = kept.map(looksOf);
      const faults = (): string[] => {
        const now = nodesNow();
        if (now.length !== kept.length) return [`${now.length} nodes, not ${kept.length}`];
        return kept.flatMap((node, index) =>
          now[index] === node && looksOf(node) === looks[index] ? [] : [`${node.nodeName} ${index}`],
        );
      };
      Object.assign(window, { faults });
    });
    const faultsNow = () => page.evaluate(() => (window as unknown as { faults: () => string[] }).faults());
    for (let turn = 0; turn < 50; turn += 1) {
      await session.control.tell(page, { type: 'toggle' });
      // Long enough for badges now and then, too short at other times.
      await new Promise((done) => setTimeout(done, turn % 5 === 0 ? 250 : 5));
      await session.control.tell(page, { type: 'toggle' });
      // Many are taken back in slices, so a slow machine needs a moment; what a marking under way puts in would stay.
      await vi.waitFor(async () => expect(await faultsNow()).toEqual([]), WAIT);
    }
    await session.control.tell(page, { type: 'toggle' });
    await vi.waitFor(async () => expect((await session.control.marks(page)).pills).toHaveLength(7), WAIT);
    await page.close();
  });

  test('print looks as it does without us', async () => {
    const page = await openMarked('/serif.html', 7);
    // The whole page in view: a picture of more than that takes its height from what the page was a moment before.
    await page.setViewport({ width: 1100, height: 2400 });
    const pictured = async (): Promise<string> => {
      await page.emulateMediaType('print');
      const picture = await page.screenshot({ encoding: 'base64' });
      await page.emulateMediaType();
      return picture;
    };
    if (name === 'chromium') {
      const within = await pictured();
      await session.control.tell(page, { type: 'toggle' });
      expect((await pictured()) === within).toBe(true);
    } else {
      // Firefox’s driver prints but does not show what print looks like; one letter more on paper makes 500 bytes.
      const within = (await page.pdf()).length;
      await session.control.tell(page, { type: 'toggle' });
      expect(Math.abs((await page.pdf()).length - within)).toBeLessThan(250);
    }
    await page.close();
  });

  // Firefox's driver cannot switch forced colours on.
  const inForcedColours = name === 'chromium' ? test : () => undefined;
  inForcedColours('in forced colours only words without a badge are painted on a background', async () => {
    const painted = (page: Page) =>
      page.evaluate(() =>
        [...CSS.highlights]
          .filter(([key]) => key.startsWith('by-whose-count'))
          .flatMap(([, ranges]) => [...ranges].map((range) => range.startContainer.parentElement?.localName)),
      );
    const page = await openMarked('/serif.html', 7);
    expect(new Set(await painted(page))).toEqual(new Set(['h1', 'p', 'figcaption']));
    const cdp = await page.createCDPSession();
    await cdp.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
    await page.reload();
    await vi.waitFor(async () => {
      expect((await session.control.marks(page)).pills).toHaveLength(7);
      expect(new Set(await painted(page))).toEqual(new Set(['h1']));
    }, WAIT);
    await page.close();
  });

  test('what is copied is what would be copied without us', async () => {
    const copy = () => {
      let copied = '';
      document.addEventListener(
        'copy',
        () => {
          copied = String(getSelection());
        },
        { once: true },
      );
      getSelection()?.selectAllChildren(document.querySelector('article') ?? document.body);
      document.execCommand('copy');
      return copied || String(getSelection());
    };
    const bare = await session.driven.open(pages.unmarked('/serif.html'));
    const page = await openMarked('/serif.html', 7);
    expect(await page.evaluate(copy)).toBe(await bare.evaluate(copy));
    await Promise.all([page.close(), bare.close()]);
  });

  test('a badge that the page removes comes back once, not twice', async () => {
    const page = await openMarked('/serif.html', 7);
    const remove = () => page.evaluate(() => document.querySelector('article > p by-whose-count')?.remove());
    await remove();
    await vi.waitFor(async () => expect((await session.control.marks(page)).pills).toHaveLength(7), WAIT);
    await remove();
    await new Promise((done) => setTimeout(done, 2_000));
    expect((await session.control.marks(page)).pills).toHaveLength(6);
    await page.close();
  });
});
