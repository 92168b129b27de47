import type { Page } from 'puppeteer-core';
import { ensureBrowser } from '../browsers';
import { backgroundWorker, launchChromium } from '../drive/chromium';
import { type Control, openControl } from '../drive/control';
import type { Driven } from '../drive/driven';
import { type BenchPages, serveBenchPages } from './pages';
import { putRecords } from './records';
import { median, type Row } from './row';

const TRIES = 15;
/** The first openings, in which the browser reads the popup's code from the disk and compiles it. */
const WARMING = 2;
/** How long the popup is watched for moves after its first paint, in milliseconds. */
const WATCHED = 500;

/** What stands in storage, texts by key, and after how many milliseconds the popup is to be there over it. */
export interface Stored {
  articles: number;
  records: ReadonlyMap<string, string>;
  budget: number;
}

/** A browser with the popup's article in front, and what was measured in it. */
interface Opened {
  driven: Driven;
  article: Page;
  paints: number[];
  lists: number[];
  moves: number[];
}

/**
 * What the reader of few and of many saved articles waits for in Chromium: the popup's first paint over an article, and the
 * list in its second tab. Two browsers take turns: what else the machine does meets both alike.
 * @param extension folder of the built extension
 */
export async function popupRows(extension: string, few: Stored, many: Stored): Promise<Row[]> {
  const pages = await serveBenchPages();
  const opened: Opened[] = [];
  try {
    for (const { records } of [few, many]) opened.push(await open(extension, pages, records));
    for (let i = 0; i < WARMING + TRIES; i++) for (const one of opened) await measure(one, i >= WARMING);
    return rowsOf([few, many], opened);
  } finally {
    for (const { driven } of opened) await driven.close();
    await pages.close();
  }
}

function rowsOf(stored: Stored[], opened: Opened[]): Row[] {
  const paints = opened.map((one) => median(one.paints));
  const lists = opened.map((one) => median(one.lists));
  const [few = Number.NaN, many = Number.NaN] = stored.map(({ articles }) => articles);
  const each = (name: string, values: number[], budget: (one: Stored) => number): Row[] =>
    stored.map((one, i) => ({
      name: `${name}, ${one.articles.toLocaleString('en-GB')} articles saved`,
      unit: 'ms',
      value: values[i] ?? Number.NaN,
      budget: budget(one),
    }));
  return [
    ...each('popup: first paint', paints, ({ budget }) => budget),
    {
      name: `popup: first paint: ${many.toLocaleString('en-GB')} saved to ${few}`,
      unit: 'ratio',
      value: (paints[1] ?? Number.NaN) / (paints[0] ?? Number.NaN),
      budget: 1.5,
    },
    ...each('popup: from the second tab to its list', lists, () => 150),
    {
      name: 'popup: what moves after the first paint',
      unit: 'ratio',
      value: Math.max(...opened.flatMap(({ moves }) => moves)),
      budget: 0,
    },
  ];
}

async function open(extension: string, pages: BenchPages, records: ReadonlyMap<string, string>): Promise<Opened> {
  const driven = await launchChromium({ path: ensureBrowser('chromium'), extension, headless: true });
  const control = await openControl(driven);
  // From the background: an open page of ours would look at its list anew after each portion.
  const worker = await backgroundWorker(driven.browser, driven.base);
  await putRecords((expression) => worker.evaluate(expression), records);
  const article = await driven.open(pages.article);
  await control.settled(article, 60_000);
  await quiet(control);
  await control.close();
  return { driven, article, paints: [], lists: [], moves: [] };
}

/** Waits until the page that looks on has counted everything, which no reader has open beside the popup. */
async function quiet(control: Control): Promise<void> {
  const asked = `(async () => {
    const start = performance.now();
    await chrome.storage.local.get('settings');
    return performance.now() - start;
  })()`;
  for (let fast = 0, tries = 0; fast < 10 && tries < 600; tries++) {
    fast = (await control.evaluate<number>(asked)) < 10 ? fast + 1 : 0;
    await new Promise((done) => setTimeout(done, 100));
  }
}

const PAINTED = 'view.performance.getEntriesByName("first-contentful-paint")';

async function measure({ driven, article, paints, lists, moves }: Opened, counts: boolean): Promise<void> {
  const popup = await driven.popup(article);
  await popup.waitFor(`${PAINTED}.length > 0`);
  await new Promise((done) => setTimeout(done, WATCHED));
  const paint = await popup.evaluate<number>(`${PAINTED}[0].startTime`);
  const move = await popup.evaluate<number>(`new Promise((done) => {
    const seen = new view.PerformanceObserver((list) => done(list.getEntries().reduce((sum, { value }) => sum + value, 0)));
    seen.observe({ type: 'layout-shift', buffered: true });
    setTimeout(() => done(0), 200);
  })`);
  const list = await popup.evaluate<number>(`new Promise((done) => {
    const start = view.performance.now();
    view.document.querySelectorAll('[role=tab]')[1].click();
    const look = () => {
      if (view.document.querySelector('.incident-list li')) done(view.performance.now() - start);
      else view.requestAnimationFrame(look);
    };
    look();
  })`);
  await popup.close();
  moves.push(move);
  if (!counts) return;
  paints.push(paint);
  lists.push(list);
}
