import type { Page } from 'puppeteer-core';

interface TraceEvent {
  name: string;
  ph: string;
  ts: number;
  tdur?: number;
  tid: number;
  pid: number;
  args?: { beginData?: { url?: string }; data?: { score?: number; had_recent_input?: boolean } };
}

/** A task of a page's main thread, in milliseconds: when it began, and its own processor time. */
export interface Task {
  at: number;
  ms: number;
}

/** What a page's main thread did while it was traced. */
export interface MainThread {
  tasks: Task[];
  /** Cumulative layout shift, as browsers count it. */
  shift: number;
}

const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'toplevel', 'loading'];

/** Loads a page in front and traces every task of its main thread: script, style, layout and paint, whoever asked for it. */
export async function traceMainThread(page: Page, url: string, until: () => Promise<void>): Promise<MainThread> {
  await page.bringToFront();
  await page.tracing.start({ categories: CATEGORIES });
  await page.goto(url, { waitUntil: 'load' });
  await until();
  const trace = await page.tracing.stop();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: TraceEvent[] };
  const parsed = traceEvents.find(({ name, args }) => name === 'ParseHTML' && args?.beginData?.url === url);
  if (!parsed) throw new Error(`The trace knows no process for ${url}`);
  const own = traceEvents.filter(({ pid, tid, ts }) => pid === parsed.pid && tid === parsed.tid && ts >= parsed.ts);
  const tasks = own
    .filter(({ ph, name }) => ph === 'X' && name === 'RunTask')
    .map(({ ts, tdur = 0 }) => ({ at: ts / 1_000, ms: tdur / 1_000 }));
  const shift = own
    .filter(({ name, args }) => name === 'LayoutShift' && !args?.data?.had_recent_input)
    .reduce((sum, { args }) => sum + (args?.data?.score ?? 0), 0);
  return { tasks, shift };
}

/** All tasks together, in milliseconds. */
export function totalOf(tasks: readonly Task[]): number {
  return tasks.reduce((sum, { ms }) => sum + ms, 0);
}
