import type { Page } from 'puppeteer-core';

interface TraceEvent {
  name: string;
  ph: string;
  ts: number;
  dur?: number;
  /** Processor time of the thread in the stretch; shorter than `dur` where other processes took the processor away. */
  tdur?: number;
  tid: number;
  pid: number;
  args?: { data?: { url?: string; fileName?: string } };
}

/** Main-thread processor time of the extension's scripts on one page, in milliseconds. */
export interface Cost {
  total: number;
  /** The longest single stretch. */
  longest: number;
}

const CATEGORIES = ['devtools.timeline', 'v8', 'disabled-by-default-devtools.timeline'];

/**
 * Loads a page with tracing on and adds up the stretches of script that come from the extension. Nested stretches count
 * once. Tracing, because the sampling profiler reads short scripts as nothing.
 */
export async function traceLoad(page: Page, url: string, base: string, settle: number): Promise<Cost> {
  await page.tracing.start({ categories: CATEGORIES });
  await page.goto(url, { waitUntil: 'load' });
  await new Promise((done) => setTimeout(done, settle));
  const trace = await page.tracing.stop();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: TraceEvent[] };
  return costOf(traceEvents, base);
}

function costOf(events: TraceEvent[], base: string): Cost {
  const ours = events
    .filter(({ ph, args }) => ph === 'X' && (args?.data?.url ?? args?.data?.fileName ?? '').startsWith(base))
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  const ends = new Map<string, number>();
  const cost: Cost = { total: 0, longest: 0 };
  for (const { ts, dur = 0, tdur = dur, pid, tid } of ours) {
    const thread = `${pid}/${tid}`;
    if (ts < (ends.get(thread) ?? 0)) continue;
    ends.set(thread, ts + dur);
    cost.total += tdur / 1_000;
    cost.longest = Math.max(cost.longest, tdur / 1_000);
  }
  return cost;
}
