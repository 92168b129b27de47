import type { Page } from 'puppeteer-core';

interface TraceEvent {
  name: string;
  ph: string;
  ts: number;
  tdur?: number;
  tid: number;
  pid: number;
  args?: { beginData?: { url?: string } };
}

/** Tasks of a page's main thread, in milliseconds of its own processor time: what else the machine does is no part of it. */
export interface Tasks {
  /** The longest, script, style, layout and paint together. */
  longest: number;
  /** All of the last `REST` milliseconds. */
  atRest: number;
}

const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'toplevel'];
/** What is traced after the page has come to rest, in milliseconds. */
const REST = 3_000;
const PATIENCE = 60_000;

/**
 * Loads a page in front and traces every task of its main thread until the number of badges has been the same for a while.
 * Throws when the badges never come.
 */
export async function traceTasks(page: Page, url: string): Promise<Tasks & { badges: number }> {
  await page.bringToFront();
  await page.tracing.start({ categories: CATEGORIES });
  await page.goto(url, { waitUntil: 'load' });
  const badges = await badgesAtRest(page);
  await new Promise((done) => setTimeout(done, REST));
  const trace = await page.tracing.stop();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: TraceEvent[] };
  return { ...tasksOf(traceEvents, url), badges };
}

async function badgesAtRest(page: Page): Promise<number> {
  const count = () => page.evaluate(() => document.getElementsByTagName('by-whose-count').length);
  for (let before = 0, end = Date.now() + PATIENCE; Date.now() < end; ) {
    await new Promise((done) => setTimeout(done, 1_000));
    const now = await count();
    if (now > 0 && now === before) return now;
    before = now;
  }
  throw new Error(`No badges came to rest on ${page.url()}`);
}

function tasksOf(events: TraceEvent[], url: string): Tasks {
  const parsed = events.find(({ name, args }) => name === 'ParseHTML' && args?.beginData?.url === url);
  if (!parsed) throw new Error(`The trace knows no process for ${url}`);
  const tasks = events.filter(
    ({ ph, name, pid, tid, ts }) =>
      ph === 'X' && name === 'RunTask' && pid === parsed.pid && tid === parsed.tid && ts >= parsed.ts,
  );
  const restFrom = Math.max(...tasks.map(({ ts }) => ts)) - REST * 1_000;
  const atRest = tasks.filter(({ ts }) => ts >= restFrom);
  const inMs = ({ tdur = 0 }: TraceEvent): number => tdur / 1_000;
  return { longest: Math.max(...tasks.map(inMs)), atRest: atRest.reduce((sum, task) => sum + inMs(task), 0) };
}
