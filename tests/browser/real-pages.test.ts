import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Session, startSession } from './session';

/** Saved pages of news sites and labels for some of them: they belong to their publishers and stay outside the project. */
const SHARED = join(import.meta.dirname, '..', '..', '..', 'shared');
const PAGES = join(SHARED, 'pages');
const GOLD = join(SHARED, 'gold', 'dev', 'articles.jsonl');
const isThere = existsSync(PAGES) && existsSync(GOLD);
if (!isThere) console.warn('real pages: ../shared is not there, nothing to open');

interface Gold {
  text: string;
  claims: { sentence: [number, number]; tier?: string }[];
}

interface Seen {
  text: string;
  /** Text of each block that has a badge. */
  badged: string[];
  painted: number;
}

/** The pages' own scripts, styles and pictures stand on other hosts: nothing is asked of those. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";
/** Hints and frames make browsers connect ahead, whatever the policy says. */
const withoutHints = (html: string): string =>
  html.replace(/<link\b[^>]*>/gi, '').replace(/<(iframe|embed|object|video|audio|source)\b[^>]*>/gi, '<$1>');

const squeezed = (text: string): string => text.replace(/[\s\u00ad\u200b]+/g, ' ').trim();

describe.runIf(isThere)('saved pages of news sites, under names of their own, in Chromium', () => {
  const listed = isThere ? readFileSync(join(PAGES, 'index.tsv'), 'utf8').trim().split('\n').slice(1) : [];
  const rows = listed.map((line) => line.split('\t'));
  const files = (kind: string) => rows.map(([file = '']) => file).filter((file) => file.startsWith(`${kind}/`));
  const gold = isThere
    ? readFileSync(GOLD, 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as Gold)
    : [];
  let session: Session;
  let server: Server;

  beforeAll(async () => {
    server = createServer(({ headers, url }, response) => {
      const index = Number(/-(\d+)\.localhost/.exec(headers.host ?? '')?.[1] ?? -1);
      const file = url === '/news/story' ? rows[index]?.[0] : undefined;
      response.writeHead(file ? 200 : 404, { 'content-type': 'text/html', 'content-security-policy': POLICY });
      response.end(file ? withoutHints(readFileSync(join(PAGES, file), 'utf8')) : '');
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', () => done()));
    session = await startSession('chromium');
  });
  afterAll(async () => {
    await session.end();
    server.closeAllConnections();
    server.close();
  });

  function addressOf(file: string): string {
    const index = rows.findIndex(([each]) => each === file);
    const outlet = rows[index]?.[1] || 'outlet';
    const name = outlet
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '');
    return `http://${name}-${index}.localhost:${(server.address() as AddressInfo).port}/news/story`;
  }

  async function look(file: string): Promise<Seen> {
    const page = await session.driven.browser.newPage();
    await page.bringToFront();
    await page.goto(addressOf(file), { waitUntil: 'load' });
    const { state } = await session.control.settled(page);
    if (state === 'read') await badgesAtRest(page);
    const seen = await page.evaluate(() => ({
      text: document.body.textContent ?? '',
      badged: [...document.querySelectorAll('by-whose-count')].map((host) => host.parentElement?.textContent ?? ''),
      painted: [...CSS.highlights.keys()].filter((key) => key.startsWith('by-whose-count')).length,
    }));
    await page.close();
    return { ...seen, text: squeezed(seen.text), badged: seen.badged.map(squeezed) };
  }

  /** Badges come when a page has been quiet, four seconds after its load at the latest. */
  async function badgesAtRest(page: Page): Promise<void> {
    for (let before = -1, tries = 0; tries < 8; tries += 1) {
      await new Promise((done) => setTimeout(done, 1_000));
      const now = (await page.$$('by-whose-count')).length;
      if (now === before && now > 0) return;
      before = now;
    }
  }

  test('pages about attacks, wars and disasters: badges where the labels say, hardly any elsewhere', {
    timeout: 400_000,
  }, async () => {
    const missed: string[] = [];
    let found = 0;
    const strange: string[] = [];
    let labelled = 0;
    for (const file of files('event')) {
      const { text, badged } = await look(file);
      const article = gold.find((each) =>
        text.includes(squeezed(each.text.split('\n\n')[1] ?? each.text).slice(0, 80)),
      );
      if (!article) continue;
      labelled += 1;
      const sentences = article.claims.map(({ sentence: [start, end], tier }) => ({
        words: squeezed(article.text.slice(start, end)).slice(0, 60),
        isRequired: tier !== 'optional',
      }));
      for (const { words } of sentences.filter(({ isRequired }) => isRequired)) {
        if (badged.some((block) => block.includes(words))) found += 1;
        else missed.push(`${file}: ${words}`);
      }
      for (const block of badged) {
        // Captions and boxes that the labelled text leaves out are not judged.
        const isJudged = squeezed(article.text).includes(block.slice(0, 60));
        if (isJudged && !sentences.some(({ words }) => block.includes(words)))
          strange.push(`${file}: ${block.slice(0, 80)}`);
      }
    }
    expect(labelled).toBeGreaterThan(5);
    expect(found / (found + missed.length), missed.join('\n')).toBeGreaterThan(0.9);
    expect(strange.length / found, strange.join('\n')).toBeLessThan(0.1);
  });

  test('traps: nothing is marked', { timeout: 300_000 }, async () => {
    const marked: string[] = [];
    for (const file of files('trap')) {
      const { badged, painted } = await look(file);
      if (badged.length > 0 || painted > 0) marked.push(`${file}: ${badged.join(' | ').slice(0, 200)}`);
    }
    expect(marked).toEqual([]);
  });
});
