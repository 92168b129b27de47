import type { Page } from 'puppeteer-core';
import { ensureBrowser } from '../browsers';
import { backgroundWorker, launchChromium } from '../drive/chromium';
import { type Control, openControl } from '../drive/control';
import type { Driven } from '../drive/driven';
import { serveBenchPages } from './pages';
import { median, type Row } from './row';

const TRIES = 7;
/** Characters of records put into the browser at a time. */
const PORTION = 2_000_000;

/**
 * What a reader with very many saved articles waits for in Chromium: the popup's first paint over an article, and the list in
 * its second tab.
 * @param extension folder of the built extension
 * @param records storage as the store left it: texts by key
 */
export async function manyInBrowser(
  extension: string,
  records: ReadonlyMap<string, string>,
  articles: number,
): Promise<Row[]> {
  const driven = await launchChromium({ path: ensureBrowser('chromium'), extension, headless: true });
  const pages = await serveBenchPages();
  try {
    await fill(driven, records);
    const control = await openControl(driven);
    const article = await driven.open(pages.article);
    await control.settled(article, 60_000);
    await quiet(control);
    const { paint, list } = await popupTimes(driven, article);
    const saved = `${articles.toLocaleString('en-GB')} articles saved`;
    return [
      { name: `popup: first paint, ${saved}`, unit: 'ms', value: paint, budget: 150 },
      { name: `popup: from the second tab to its list, ${saved}`, unit: 'ms', value: list, budget: 150 },
    ];
  } finally {
    await driven.close();
    await pages.close();
  }
}

/** Puts the records in from the background: an open page of ours would look at its list anew after each portion. */
async function fill(driven: Driven, records: ReadonlyMap<string, string>): Promise<void> {
  const worker = await backgroundWorker(driven.browser, driven.base);
  let part: string[] = [];
  let size = 0;
  const put = async (): Promise<void> => {
    if (part.length > 0) await worker.evaluate(`chrome.storage.local.set({${part.join(',')}})`);
    part = [];
    size = 0;
  };
  for (const [key, value] of records) {
    part.push(`${JSON.stringify(key)}:${value}`);
    size += value.length;
    if (size > PORTION) await put();
  }
  await put();
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

async function popupTimes(driven: Driven, article: Page): Promise<{ paint: number; list: number }> {
  const paints: number[] = [];
  const lists: number[] = [];
  for (let i = 0; i < TRIES; i++) {
    const popup = await driven.popup(article);
    await popup.waitFor('view.performance.getEntriesByName("first-contentful-paint").length > 0');
    paints.push(
      await popup.evaluate<number>('view.performance.getEntriesByName("first-contentful-paint")[0].startTime'),
    );
    lists.push(
      await popup.evaluate<number>(`new Promise((done) => {
        const start = view.performance.now();
        view.document.querySelectorAll('[role=tab]')[1].click();
        const look = () => {
          if (view.document.querySelector('.incident-list li')) done(view.performance.now() - start);
          else view.requestAnimationFrame(look);
        };
        look();
      })`),
    );
    await popup.close();
  }
  return { paint: median(paints), list: median(lists) };
}
