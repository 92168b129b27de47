import { incidentAddress } from '../../lib/message/addresses';
import { createStore } from '../../lib/store/create-store';
import { memoryArea } from '../../lib/store/memory-area';
import { ensureBrowser } from '../browsers';
import { launchChromium } from '../drive/chromium';
import { type Control, openControl } from '../drive/control';
import type { Driven } from '../drive/driven';
import { SHARED, toldAt } from './coverage';
import { putRecords } from './records';
import { median, type Row } from './row';

const TRIES = 5;
const LARGE = 500;
const MANY = 2_000;
const CAPTURED = '2022-03-01T00:00:00Z';

/** Runs before a page's own scripts: notes when what is looked for was first on screen, and every move of the layout. */
const WATCH = (selector: string) => `
  globalThis.moved = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (!entry.hadRecentInput) globalThis.moved += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
  const look = () => {
    if (document.querySelector(${JSON.stringify(selector)})) {
      requestAnimationFrame(() => { globalThis.shownAt = performance.now(); });
    } else requestAnimationFrame(look);
  };
  look();`;

/** How soon the popup and the compare tab show something, and whether long lists scroll, in Chromium with the built extension. */
export async function screenRows(extension: string): Promise<Row[]> {
  const driven = await launchChromium({ path: ensureBrowser('chromium'), extension, headless: true });
  try {
    const control = await openControl(driven);
    const large = await fill(
      control,
      Array.from({ length: LARGE }, (_, i) => (i + 1) * SHARED),
    );
    const compare = await compareRow(driven, incidentAddress(large));
    await fill(
      control,
      Array.from({ length: MANY }, (_, i) => i + 1).filter((n) => n % SHARED !== 0),
    );
    return [compare, await scrollRow(driven)];
  } finally {
    await driven.close();
  }
}

/** Puts articles into the browser's storage, in place of all that was there. Gives the id of an incident of theirs. */
async function fill(control: Control, numbers: number[]): Promise<string> {
  const area = memoryArea();
  const store = createStore(area, '0.0.0');
  for (const n of numbers) {
    const { article, detection } = toldAt(n);
    await store.saveArticle(article, detection, CAPTURED);
  }
  await control.evaluate('chrome.storage.local.clear()');
  await putRecords(control.evaluate, area.values);
  return (await store.listIncidents()).rows[0]?.id ?? '';
}

/** From the call to the first figure of an incident of hundreds of articles on screen. */
async function compareRow(driven: Driven, path: string): Promise<Row> {
  const page = await driven.browser.newPage();
  await page.evaluateOnNewDocument(WATCH('.figure'));
  const times: number[] = [];
  for (let i = 0; i < TRIES; i++) {
    await page.goto(driven.base + path);
    await page.waitForFunction('globalThis.shownAt > 0');
    times.push((await page.evaluate('globalThis.shownAt')) as number);
  }
  await page.close();
  return { name: `compare tab: first figure, ${LARGE} articles`, unit: 'ms', value: median(times), budget: 200 };
}

/** The longest gap between two pictures while the list of incidents is scrolled from end to end. */
async function scrollRow(driven: Driven): Promise<Row> {
  const page = await driven.openOwn('comparison.html');
  await page.waitForSelector('.incident-list li');
  const longest = (await page.evaluate(`(async () => {
    let longest = 0;
    let last = performance.now();
    for (let still = 0; still < 60; ) {
      const before = scrollY;
      scrollBy(0, 400);
      await new Promise(requestAnimationFrame);
      const now = performance.now();
      longest = Math.max(longest, now - last);
      last = now;
      still = scrollY === before ? still + 1 : 0;
    }
    return longest;
  })()`)) as number;
  await page.close();
  return { name: 'list of 1,900 incidents: longest picture while scrolling', unit: 'ms', value: longest, budget: 50 };
}
