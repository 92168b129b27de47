import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { SavedArticle } from '../../lib/model/article';
import type { BrowserName } from '../../scripts/browsers';
import { type Control, openControl } from '../../scripts/drive/control';
import type { Driven } from '../../scripts/drive/driven';
import type { HostilePage } from '../pages/hostile/page';
import { type HostileServer, serveHostile } from './hostile-server';
import { complaintsOf } from './page-view';
import { startWatched, type Watched } from './session';

const BROWSERS: BrowserName[] = ['chromium', 'firefox'];
/** The largest pages take their time on a busy machine. */
const WAIT = { timeout: 60_000, interval: 200 };
/** Writes to storage in three seconds, beyond which a page makes us work without end. */
const WRITES = 6;
const TAG = /<by-whose-count[^>]*><\/by-whose-count>/g;

/** What a page shows, says and has noticed, read in its own world by nothing that it may have replaced. */
interface Looks {
  title: string;
  text: string;
  shown: string;
  markup: string;
  /** Words of ours that the page got hold of, and how often its own functions were called. */
  pried: string | null;
  seen: number;
}

interface Visit {
  page: Page;
  complaints: string[];
}

/** Opens every page with us and without us, and holds one against the other. */
export function checkHostile(pages: readonly HostilePage[]): void {
  describe.each(BROWSERS)('hostile pages in %s', (browser) => {
    let watched: Watched;
    let driven: Driven;
    let control: Control;
    let server: HostileServer;
    beforeAll(async () => {
      server = await serveHostile(pages);
      watched = await startWatched(browser);
      driven = watched.driven;
      control = await openControl(driven);
      await control.evaluate(
        '(globalThis.writes = 0, (globalThis.browser ?? chrome).storage.onChanged.addListener(() => { globalThis.writes += 1; }), 0)',
      );
    });
    afterAll(async () => {
      await watched.end().finally(() => server.close());
    });

    async function visit(url: string): Promise<Visit> {
      const page = await driven.browser.newPage();
      const complaints = complaintsOf(page);
      await page.goto(url, { waitUntil: 'load', timeout: 60_000 });
      return { page, complaints };
    }

    async function recordsOf(name: string): Promise<SavedArticle[]> {
      const records = Object.entries(await control.stored()).filter(([key]) => key.startsWith('article:'));
      const articles = records.map(([, record]) => (record as { article: SavedArticle }).article);
      expect(articles.filter(({ url }) => !url.startsWith(server.marked('')))).toEqual([]);
      expect(articles.filter(({ canonical }) => !canonical.startsWith(server.marked('')))).toEqual([]);
      return articles.filter(({ url }) => new URL(url).pathname === `/hostile/${name}`);
    }

    test.each(pages.map((page) => [page.what, page] as const))('%s', { timeout: 240_000 }, async (_, hostile) => {
      const bare = await visit(server.unmarked(hostile.name));
      const ours = await visit(server.marked(hostile.name));
      await ours.page.bringToFront();
      // An address may change between looking it up and asking its tab.
      await vi.waitFor(() => control.settled(ours.page, 20_000), WAIT);
      const { pills } = hostile;
      await vi.waitFor(async () => {
        const { pills: shown } = await control.marks(ours.page);
        if (typeof pills === 'number') expect(shown).toHaveLength(pills);
        else expect(shown).toEqual(pills.map((pill) => expect.stringMatching(pill)));
      }, WAIT);
      await new Promise((done) => setTimeout(done, 600));
      const before = await control.evaluate<number>('globalThis.writes');
      await new Promise((done) => setTimeout(done, 3_000));
      expect((await control.evaluate<number>('globalThis.writes')) - before).toBeLessThanOrEqual(
        hostile.restless ? WRITES : 0,
      );
      const [with_, without] = [await looksOf(ours.page), await looksOf(bare.page)];
      expect(with_.title).toBe(without.title);
      expect(with_.pried).toBeNull();
      expect(with_.seen).toBe(without.seen);
      if (!hostile.restless) {
        expect(same(with_.text, without.text)).toBe(true);
        expect(same(with_.shown, without.shown)).toBe(true);
        expect(same(with_.markup, without.markup)).toBe(true);
      }
      expect(ours.complaints.map(server.plain)).toEqual(bare.complaints.map(server.plain));
      const saved = hostile.saved ?? (typeof pills === 'number' ? pills : pills.length);
      const records = await recordsOf(hostile.name);
      expect(records.map(({ claims }) => claims.length)).toEqual(saved === 0 ? [] : [saved]);
      for (const { claims, sentences } of records) for (const claim of claims) holds(claim, sentences[claim.id] ?? '');
      await Promise.all([bare.page.close(), ours.page.close()]);
    });
  });
}

function holds(claim: SavedArticle['claims'][number], sentence: string): void {
  expect(sentence).toContain(claim.kind === 'casualty' ? claim.figure.text : claim.cue.text);
  expect(sentence.length).toBeLessThan(5_000);
}

/** Long texts are compared here, for the difference of two texts of 5 MB fills no report usefully. */
function same(with_: string, without: string): boolean {
  if (with_ === without) return true;
  let at = 0;
  while (with_[at] === without[at]) at += 1;
  console.error(`differs at ${at}:\n${with_.slice(at - 80, at + 80)}\nwithout us:\n${without.slice(at - 80, at + 80)}`);
  return false;
}

async function looksOf(page: Page): Promise<Looks> {
  await page.bringToFront();
  // What is out of view is laid out late, and only in front.
  await new Promise((done) => setTimeout(done, 200));
  const looks = (await page.evaluate(() => {
    const own = window as unknown as { pried?: string; seen?: unknown[] };
    return {
      title: document.title,
      text: document.documentElement.textContent ?? '',
      // biome-ignore lint/performance/useDomNodeTextContent: what is shown is what is asked.
      shown: document.documentElement.innerText,
      markup: document.documentElement.outerHTML,
      pried: own.pried ?? null,
      seen: own.seen?.length ?? 0,
    };
  })) satisfies Looks;
  // A space that ends a paragraph in its markup is no longer the last thing in it where a badge follows.
  return { ...looks, shown: looks.shown.replace(/[ \t]+$/gm, ''), markup: looks.markup.replace(TAG, '') };
}
