import type { CDPSession, Page, WebWorker } from 'puppeteer-core';
import { backgroundWorker } from '../drive/chromium';
import { type Control, openControl } from '../drive/control';
import type { Driven } from '../drive/driven';
import { heapOf } from './heap';
import { inChromium } from './in-chromium';
import { ENTRIES_KEPT, type LiveBlogPage, type LoadPages, serveLoadPages } from './load-pages';
import type { Row } from './row';

/** An hour of an entry every five seconds. */
const ENTRIES = 720;
const EVERY = 5_000;
/** The first minute runs at the pace of clocks; then the reader's clock goes so many times as fast as ours. */
const IN_REAL_TIME = 12;
const SPEED = 50;
/** Entries until memory is first looked at: the page is full, and what it does for the first time is done. */
const WARM = ENTRIES_KEPT * 4;
/** Entries that the page adds at one call. */
const PORTION = 40;
/** The longest that an entry's marks are waited for, in milliseconds of our clock. */
const PATIENCE = 20_000;

/** An hour of a live blog in front: readings for each entry, and whether memory grows once the page is full. */
export function liveBlogRows(extension: string): Promise<Row[]> {
  return inChromium(extension, serveLoadPages, rowsOf);
}

interface Memory {
  page: number;
  background: number;
  /** Nodes of the page that are held, those that stand no longer in it included. */
  nodes: number;
}

async function rowsOf(driven: Driven, pages: LoadPages): Promise<Row[]> {
  const control = await openControl(driven);
  const worker = await backgroundWorker(driven.browser, driven.base);
  const page = await driven.open(pages.liveBlog);
  await page.bringToFront();
  await control.settled(page, 60_000);
  await countReadings(worker);
  const inPage = await page.createCDPSession();
  const memory = () => memoryOf(inPage, worker.client);
  let unmarked = 0;
  const run = async (from: number, to: number, every: number): Promise<void> => {
    unmarked += await unpainted(page, from, to, every);
  };
  await run(0, IN_REAL_TIME, EVERY);
  const inRealTime = await readings(worker);
  await hasten(control, page);
  await run(IN_REAL_TIME, WARM, EVERY / SPEED);
  const full = await memory();
  await run(WARM, ENTRIES / 2, EVERY / SPEED);
  const middle = await memory();
  await run(ENTRIES / 2, ENTRIES, EVERY / SPEED);
  const end = await memory();
  const all = await readings(worker);
  const name = `live blog, ${ENTRIES} entries in an hour`;
  const grown = (key: keyof Memory, of: string): Row[] => [
    { name: `${name}: ${of}, middle to start`, unit: 'ratio', value: middle[key] / full[key], budget: 1.1 },
    { name: `${name}: ${of}, end to start`, unit: 'ratio', value: end[key] / full[key], budget: 1.1 },
  ];
  return [
    { name: `${name}: entries not marked`, unit: 'count', value: unmarked, budget: 0 },
    { name: `${name}: readings per entry`, unit: 'ratio', value: all / ENTRIES, budget: 1 },
    {
      name: `${name}: the same in its first minute, at the pace of clocks`,
      unit: 'ratio',
      value: inRealTime / IN_REAL_TIME,
      budget: 1,
    },
    ...grown('page', 'memory of the page'),
    ...grown('nodes', 'nodes that the page holds'),
    ...grown('background', 'memory of the background'),
    { name: `${name}: memory of the page at its end`, unit: 'MB', value: end.page, budget: 10 },
    { name: `${name}: memory of the background at its end`, unit: 'MB', value: end.background, budget: 32 },
  ];
}

async function memoryOf(page: CDPSession, background: CDPSession): Promise<Memory> {
  const heap = await heapOf(page);
  const { nodes } = await page.send('Memory.getDOMCounters');
  return { page: heap, background: await heapOf(background), nodes };
}

/** Has the page add entries, a portion at a time: a driver's patience with one call is shorter than the whole. */
async function unpainted(page: Page, from: number, to: number, every: number): Promise<number> {
  let count = 0;
  for (let at = from; at < to; at += PORTION) {
    count += await page.evaluate(
      (...given) => (window as unknown as { blog: LiveBlogPage }).blog.run(...given),
      at,
      Math.min(to, at + PORTION),
      every,
      PATIENCE,
    );
  }
  return count;
}

/**
 * Makes time short where the reader looks at it: in its world, and not in the page's, timers run and the clock goes so many
 * times as fast, so that its waits and its limit of readings a minute stand to the entries as they do in an hour.
 */
async function hasten(control: Control, page: Page): Promise<void> {
  const speedUp = `(speed) => {
    const [later, now] = [setTimeout.bind(globalThis), Date.now.bind(Date)];
    const start = now();
    globalThis.setTimeout = (act, ms, ...given) => later(act, ms / speed, ...given);
    Date.now = () => start + (now() - start) * speed;
  }`;
  await control.evaluate(`(async () => {
    const tab = (await chrome.tabs.query({})).find(({ url }) => url === ${JSON.stringify(page.url())});
    await chrome.scripting.executeScript({ target: { tabId: tab.id }, func: ${speedUp}, args: [${SPEED}] });
  })()`);
}

async function countReadings(worker: WebWorker): Promise<void> {
  await worker.evaluate(`
    globalThis.readings = 0;
    chrome.runtime.onMessage.addListener(({ type }) => { if (type === 'read') globalThis.readings += 1; });
  `);
}

const readings = (worker: WebWorker): Promise<number> => worker.evaluate('globalThis.readings') as Promise<number>;
