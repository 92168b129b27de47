import type { Browser, Page } from 'puppeteer-core';
import { ensureBrowser } from '../browsers';
import { backgroundWorker, killWorker, launchBare } from '../drive/chromium';
import type { Driven } from '../drive/driven';
import { inChromium } from './in-chromium';
import { type MainThread, totalOf, traceMainThread } from './main-thread';
import { type BenchPages, serveBenchPages } from './pages';
import { median, type Row } from './row';

/** Pairs of loads, with us and without any extension in turn, so that what else the machine does falls on both. */
const PAIRS = 9;
const LONG_PAIRS = 3;
/** Badges come when a page has been quiet for a while; the trace runs on until then, in milliseconds. */
const SETTLE = 4_000;
const QUIET = 1_200;
/** How long a page at rest is looked at, in milliseconds. */
const REST = 5_000;

const pause = (ms: number) => new Promise<void>((done) => setTimeout(done, ms));

/** What pages cost more than in a browser without any extension, which loads the same pages in turn. */
export function addedRows(extension: string): Promise<Row[]> {
  return inChromium(extension, serveBenchPages, async (driven, pages) => {
    const bare = await launchBare({ path: ensureBrowser('chromium'), headless: true });
    try {
      return await rowsOf(driven, bare, pages);
    } finally {
      await bare.close();
    }
  });
}

async function rowsOf(driven: Driven, bare: Browser, pages: BenchPages): Promise<Row[]> {
  const page = await driven.browser.newPage();
  const bareTab = await bare.newPage();
  const measure = (url: string, pairs: number, ms: number) => added([page, bareTab], url, pairs, ms);
  const quiet = await measure(pages.quiet, PAIRS, QUIET);
  const article = await measure(pages.twenty, LONG_PAIRS, SETTLE);
  const words = await measure(pages.words, LONG_PAIRS, SETTLE * 2);
  return [
    { name: 'quiet page of 50 kB: main thread, added', unit: 'ms', value: quiet.total, budget: 3 },
    { name: '1,000 words, 20 claims: main thread, added', unit: 'ms', value: article.total, budget: 30 },
    { name: '1,000 words, 20 claims: longest task', unit: 'ms', value: article.longest, budget: 50 },
    { name: '1,000 words, 20 claims: layout shift, added', unit: 'score', value: article.shift, budget: 0.02 },
    { name: '20,000 words: main thread, added', unit: 'ms', value: words.total, budget: 200 },
    { name: '20,000 words: longest task', unit: 'ms', value: words.longest, budget: 50 },
    {
      name: 'text at the top of the view moves when badges come',
      unit: 'px',
      value: await moved(page, pages.words),
      budget: 1,
    },
    ...(await restRows(driven, page, bareTab, pages.twenty)),
  ];
}

interface Added {
  total: number;
  longest: number;
  shift: number;
}

async function added([ours, bare]: [Page, Page], url: string, pairs: number, ms: number): Promise<Added> {
  const runs: { ours: MainThread; bare: MainThread }[] = [];
  // The first pair warms both browsers up.
  for (let pair = 0; pair <= pairs; pair++) {
    const run = {
      ours: await traceMainThread(ours, url, () => pause(ms)),
      bare: await traceMainThread(bare, url, () => pause(ms)),
    };
    if (pair > 0) runs.push(run);
  }
  const middle = (value: (run: (typeof runs)[number]) => number) => median(runs.map(value));
  return {
    total: Math.max(
      0,
      middle((run) => totalOf(run.ours.tasks) - totalOf(run.bare.tasks)),
    ),
    longest: middle((run) => Math.max(...run.ours.tasks.map((task) => task.ms))),
    shift: Math.max(
      0,
      middle((run) => run.ours.shift - run.bare.shift),
    ),
  };
}

/** Scrolls to the middle of a page before its badges come, and says how far the text at the top of the view then moves. */
async function moved(page: Page, url: string): Promise<number> {
  await page.goto(url, { waitUntil: 'load' });
  const place = () =>
    page.evaluate(() => {
      const own = window as unknown as { read?: Element | undefined };
      own.read ??= document.elementFromPoint(innerWidth / 2, 4)?.closest('p') ?? undefined;
      return own.read?.getBoundingClientRect().top ?? Number.NaN;
    });
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight / 2));
  const before = await place();
  await pause(SETTLE * 2);
  const after = await place();
  const hosts = await page.evaluate(() => document.getElementsByTagName('by-whose-count').length);
  if (hosts === 0) throw new Error('no badge came');
  return Math.abs(after - before);
}

/** A marked page that nothing happens to: what its main thread still does, and how often the background is woken. */
async function restRows(driven: Driven, ours: Page, bare: Page, url: string): Promise<Row[]> {
  const work = async (page: Page) => {
    let from = 0;
    const { tasks } = await traceMainThread(page, url, async () => {
      await pause(SETTLE * 2);
      from = await page.evaluate(() => performance.now());
      await pause(REST);
    });
    const start = Math.min(...tasks.map(({ at }) => at));
    return totalOf(tasks.filter(({ at }) => at - start > from));
  };
  const [withUs, without] = [await work(ours), await work(bare)];
  await killWorker(driven.browser, driven.base);
  await pause(REST);
  const woken = driven.browser
    .targets()
    .some((one) => one.type() === 'service_worker' && one.url().startsWith(driven.base));
  // It must still wake where there is a reason, or the count above would mean nothing.
  await ours.reload({ waitUntil: 'load' });
  await backgroundWorker(driven.browser, driven.base);
  return [
    {
      name: `marked page at rest, ${REST / 1_000} s: main thread, added`,
      unit: 'ms',
      value: Math.max(0, withUs - without),
      budget: 5,
    },
    {
      name: `marked page at rest, ${REST / 1_000} s: wakes of the background`,
      unit: 'count',
      value: woken ? 1 : 0,
      budget: 0,
    },
  ];
}
