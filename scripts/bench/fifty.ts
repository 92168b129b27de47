import { backgroundWorker } from '../drive/chromium';
import { openControl } from '../drive/control';
import type { Driven } from '../drive/driven';
import { heapOf, watchHeap } from './heap';
import { inChromium } from './in-chromium';
import { type LoadPages, serveLoadPages } from './load-pages';
import { median, type Row } from './row';
import { close, isMarked, openAtOnce, savedArticles, turnTo } from './tabs';

const TABS = 50;
/** Articles read and saved before: by then the background's memory has stopped to grow with what it does for the first time. */
const FIRST = 30;
/** The longest that is waited for all, and between two looks, in milliseconds. */
const PATIENCE = 120_000;
const LOOK = 100;

/**
 * Fifty articles opened at once, as a reader does from a front page: none of them in front. They are read and marked where
 * they are, and nothing is saved of what nobody has seen; then each is turned to, and is saved.
 */
export function fiftyRows(extension: string): Promise<Row[]> {
  return inChromium(extension, serveLoadPages, rowsOf);
}

async function rowsOf(driven: Driven, pages: LoadPages): Promise<Row[]> {
  const control = await openControl(driven);
  const { client } = await backgroundWorker(driven.browser, driven.base);
  const open = (from: number, count: number) =>
    openAtOnce(
      control,
      Array.from({ length: count }, (_, n) => pages.article(from + n)),
    );
  // What the first articles of all bring in for good (tables, compiled code) is no part of what fifty cost.
  const first = await open(TABS, FIRST);
  for (const [n, tab] of first.entries()) {
    await turnTo(control, tab);
    await counted(n + 1, () => savedArticles(control));
  }
  await close(control, first);
  const before = await heapOf(client);
  const peak = watchHeap(client, LOOK);
  const start = performance.now();
  const tabs = await open(0, TABS);
  const marked = await counted(TABS, async () => (await isMarked(control, tabs)).filter(Boolean).length);
  const time = performance.now() - start;
  const early = (await savedArticles(control)) - FIRST;
  const waits: number[] = [];
  for (const [n, tab] of tabs.entries()) {
    const turned = performance.now();
    await turnTo(control, tab);
    await counted(FIRST + early + n + 1, () => savedArticles(control));
    waits.push(performance.now() - turned);
  }
  const saved = (await savedArticles(control)) - FIRST - early;
  const most = await peak();
  await close(control, tabs);
  const after = await heapOf(client);
  const name = `${TABS} articles opened at once`;
  return [
    { name: `${name}, none in front: until all are marked, clock`, unit: 'ms', value: time, budget: 20_000 },
    { name: `${name}: pages not marked`, unit: 'count', value: TABS - marked, budget: 0 },
    { name: `${name}: saved before anybody saw them`, unit: 'count', value: early, budget: 0 },
    { name: `${name}: from turning to one until it is saved, clock`, unit: 'ms', value: median(waits), budget: 500 },
    { name: `${name}: not saved once looked at`, unit: 'count', value: TABS - saved, budget: 0 },
    { name: `${name}: memory of the background at most`, unit: 'MB', value: most, budget: 64 },
    {
      name: `${name}: memory of the background once they are closed, to before`,
      unit: 'ratio',
      value: after / before,
      budget: 1.1,
    },
  ];
}

/** Asks again and again until so many are counted; gives the last count when that takes too long. */
async function counted(wanted: number, count: () => Promise<number>): Promise<number> {
  for (const end = performance.now() + PATIENCE; ; ) {
    const now = await count();
    if (now >= wanted || performance.now() > end) return now;
    await new Promise((done) => setTimeout(done, LOOK));
  }
}
