import type { Page } from 'puppeteer-core';
import { type Task, totalOf, traceMainThread } from './main-thread';

/** Tasks of a page's main thread, in milliseconds of its own processor time: what else the machine does is no part of it. */
export interface Tasks {
  /** The longest, script, style, layout and paint together. */
  longest: number;
  /** All of the last `REST` milliseconds. */
  atRest: number;
}

/** What is traced after the page has come to rest, in milliseconds. */
const REST = 3_000;
const PATIENCE = 60_000;

/**
 * Loads a page in front and traces every task of its main thread until the number of badges has been the same for a while.
 * Throws when the badges never come.
 */
export async function traceTasks(page: Page, url: string): Promise<Tasks & { badges: number }> {
  let badges = 0;
  const { tasks } = await traceMainThread(page, url, async () => {
    badges = await badgesAtRest(page);
    await new Promise((done) => setTimeout(done, REST));
  });
  return { ...summed(tasks), badges };
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

function summed(tasks: Task[]): Tasks {
  const restFrom = Math.max(...tasks.map(({ at }) => at)) - REST;
  return {
    longest: Math.max(...tasks.map(({ ms }) => ms)),
    atRest: totalOf(tasks.filter(({ at }) => at >= restFrom)),
  };
}
