import { afterAll, beforeAll, expect, test } from 'vitest';
import { backgroundWorker, killWorker } from '../../scripts/drive/chromium';
import { type Session, startSession } from './session';

let session: Session;
beforeAll(async () => {
  session = await startSession('chromium');
});
afterAll(() => session.end());

async function bootOf(): Promise<unknown> {
  const worker = await backgroundWorker(session.driven.browser, session.driven.base);
  return worker.evaluate('globalThis.bootId ??= Math.random()');
}

async function savedTitles(): Promise<string[]> {
  const records = Object.entries(await session.control.stored()).filter(([key]) => key.startsWith('article:'));
  return records.map(([, record]) => (record as { article?: { title?: string } }).article?.title ?? '');
}

test('a killed background wakes for the next article and knows what was saved', async () => {
  const first = await session.driven.open(session.newsroom.url('meridianwire', 'gunmen-attack-army-posts'));
  expect(await session.control.settled(first)).toMatchObject({ state: 'read', saved: true });
  const before = await bootOf();
  await killWorker(session.driven.browser, session.driven.base);
  const second = await session.driven.open(session.newsroom.url('meridianwire', 'minister-lowers-count'));
  expect(await session.control.settled(second)).toMatchObject({ state: 'read', saved: true });
  expect(await bootOf()).not.toBe(before);
  expect((await savedTitles()).length).toBe(2);
});

test('a background killed while an article is being read loses nothing: the page asks again', async () => {
  const page = await session.driven.browser.newPage();
  const loaded = page.goto(session.newsroom.url('klaxon', 'four-troops-fifteen-attackers'));
  await killWorker(session.driven.browser, session.driven.base);
  await loaded;
  expect(await session.control.settled(page)).toMatchObject({ state: 'read', saved: true });
  expect((await savedTitles()).length).toBe(3);
});

test('killed at one moment or another of a save, in one article after the other: each is saved, whole and once', async () => {
  const before = (await savedTitles()).length;
  const articles = [
    ['pocketcourier', 'lango-twelve-soldiers', 0],
    ['quettaledger', 'minister-says-twelve-soldiers-killed', 60],
    ['quettaledger', 'kech-checkpost-attack', 150],
    ['klaxon', 'twenty-attackers-dead', 300],
  ] as const;
  for (const [outlet, name, wait] of articles) {
    const page = await session.driven.browser.newPage();
    const loaded = page.goto(session.newsroom.url(outlet, name));
    await new Promise((done) => setTimeout(done, wait));
    await killWorker(session.driven.browser, session.driven.base);
    await loaded;
    expect(await session.control.settled(page, 30_000)).toMatchObject({ state: 'read', saved: true });
  }
  const titles = await savedTitles();
  expect(titles).toHaveLength(before + articles.length);
  expect(new Set(titles).size).toBe(titles.length);
});

test('records of a newer version and broken ones stay as they are, and new articles are saved beside them', async () => {
  const strange = {
    'article:from-the-future': { v: 9_999, article: { shape: 'unknown' } },
    'article:cut-short': { v: 1 },
  };
  await session.control.evaluate(`chrome.storage.local.set(${JSON.stringify(strange)})`);
  const page = await session.driven.open(session.newsroom.url('quettaledger', 'army-rejects-bla-figure'));
  expect(await session.control.settled(page)).toMatchObject({ state: 'read', saved: true });
  expect(await session.control.stored()).toMatchObject(strange);
});

test('an article read again is one record still', async () => {
  const before = (await savedTitles()).length;
  const page = await session.driven.open(session.newsroom.url('quettaledger', 'army-rejects-bla-figure'));
  await session.control.settled(page);
  expect((await savedTitles()).length).toBe(before);
});
