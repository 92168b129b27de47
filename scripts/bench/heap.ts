import type { CDPSession } from 'puppeteer-core';

/** Megabytes of script memory in use after the collector has run, twice: what it frees at first frees more. */
export async function heapOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  return heapNow(session);
}

/** Looks at script memory every so many milliseconds, what the collector has not yet freed included; ends with the most that was seen. */
export function watchHeap(session: CDPSession, every: number): () => Promise<number> {
  let most = 0;
  let going = true;
  const watching = (async () => {
    while (going) {
      most = Math.max(most, await heapNow(session));
      await new Promise((done) => setTimeout(done, every));
    }
  })();
  return async () => {
    going = false;
    await watching;
    return most;
  };
}

async function heapNow(session: CDPSession): Promise<number> {
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize / 1_000_000;
}
