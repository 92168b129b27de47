import type { Page } from 'puppeteer-core';

/** What a page's own scripts, and the reader's selection, find on it. */
export interface PageView {
  text: string;
  shown: string;
  /** Markup without our tags. */
  markup: string;
  hosts: number;
}

/** Reads the page in its own world. */
export function viewOf(page: Page): Promise<PageView> {
  return page.evaluate(() => {
    const tag = /<by-whose-count><\/by-whose-count>/g;
    return {
      text: document.body.textContent ?? '',
      // biome-ignore lint/performance/useDomNodeTextContent: what is shown is what is asked.
      shown: document.body.innerText,
      markup: document.body.innerHTML.replace(tag, ''),
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
