import type { Page } from 'puppeteer-core';

/** What a page's own scripts, and the reader's selection, find on it. */
export interface PageView {
  text: string;
  shown: string;
  /** Markup without our tags, and without the number that Lit draws for each load. */
  markup: string;
  hosts: number;
}

/** Reads the page in its own world. */
export function viewOf(page: Page): Promise<PageView> {
  return page.evaluate(() => {
    const tag = /<by-whose-count><\/by-whose-count>/g;
    const drawn = /lit\$\d+\$/g;
    return {
      text: document.body.textContent ?? '',
      // biome-ignore lint/performance/useDomNodeTextContent: what is shown is what is asked.
      shown: document.body.innerText,
      markup: document.body.innerHTML.replace(tag, '').replace(drawn, 'lit'),
      hosts: document.getElementsByTagName('by-whose-count').length,
    };
  });
}

/** Collects what the page writes to its console and what it throws; loading faults of pictures aside. */
export function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type()) && !/Failed to load resource/.test(message.text())) {
      complaints.push(message.text());
    }
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  return complaints;
}

/** Records what the page's body reads at every painted frame from its first on; one entry for each change. */
export async function recordFrames(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluateOnNewDocument(() => {
    const frames: string[] = [];
    Object.assign(window, { frames });
    const look = (): void => {
      const text = [...document.querySelectorAll('article h1, article p')]
        .map((element) => element.textContent)
        .join('\n');
      if (frames.at(-1) !== text) frames.push(text);
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  return () => page.evaluate(() => (window as unknown as { frames: string[] }).frames);
}
