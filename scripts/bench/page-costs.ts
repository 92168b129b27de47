import { killWorker } from '../drive/chromium';
import { openControl } from '../drive/control';
import type { Driven } from '../drive/driven';
import { inChromium } from './in-chromium';
import { serveBenchPages } from './pages';
import { median, type Row } from './row';
import { traceTasks } from './tasks';
import { articleOf } from './texts';
import { traceLoad } from './tracing';

const LOADS = 7;
/** Badges come when a page has been quiet for a while; the trace runs on until then, in milliseconds. */
const SETTLE = 4_000;

/** What the extension's own scripts cost a reader's pages, what many badges cost, and how soon the background answers. */
export function pageRows(extension: string): Promise<Row[]> {
  return inChromium(extension, serveBenchPages, async (driven, pages) => {
    const page = await driven.browser.newPage();
    const quiet: number[] = [];
    for (let i = 0; i < LOADS; i++) quiet.push((await traceLoad(page, pages.quiet, driven.base, 500)).total);
    const article = [];
    for (let i = 0; i < 3; i++) article.push(await traceLoad(page, pages.article, driven.base, SETTLE));
    const many = await traceTasks(page, pages.badges);
    const long = await traceTasks(page, pages.long);
    return [
      { name: 'gate on a quiet page of 50 kB text', unit: 'ms', value: median(quiet), budget: 2 },
      {
        name: '1,000-word article: main thread, all',
        unit: 'ms',
        value: median(article.map((one) => one.total)),
        budget: 30,
      },
      {
        name: '1,000-word article: longest stretch',
        unit: 'ms',
        value: median(article.map((one) => one.longest)),
        budget: 50,
      },
      { name: `${many.badges} badges: longest task of the page`, unit: 'ms', value: many.longest, budget: 50 },
      { name: `${long.badges} badges: longest task of the page`, unit: 'ms', value: long.longest, budget: 50 },
      { name: `${long.badges} badges: all tasks in 3 s of rest`, unit: 'ms', value: long.atRest, budget: 10 },
      { name: 'background from nothing to first reply', unit: 'ms', value: await firstReply(driven), budget: 200 },
    ];
  });
}

/** Kills the worker and asks it to read a short article, several times; the middle of the waits. */
async function firstReply(driven: Driven): Promise<number> {
  const control = await openControl(driven);
  const article = { ...articleOf(30), url: 'https://bench.example.org/news/short' };
  const times: number[] = [];
  for (let i = 0; i < LOADS; i++) {
    await killWorker(driven.browser, driven.base);
    await new Promise((done) => setTimeout(done, 300));
    const message = JSON.stringify({ type: 'read_text', article });
    times.push(
      await control.evaluate<number>(`(async () => {
        const start = performance.now();
        const answer = await chrome.runtime.sendMessage(${message});
        if (!answer?.ok) throw new Error(JSON.stringify(answer));
        return performance.now() - start;
      })()`),
    );
  }
  return median(times);
}
