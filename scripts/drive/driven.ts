import type { Browser, Page } from 'puppeteer-core';
import type { BrowserName } from '../browsers';

export interface LaunchOptions {
  /** Path of the browser and folder of the built extension. */
  path: string;
  extension: string;
  headless: boolean;
  /** `host:port` of a proxy that sees every request, those to loopback included. */
  proxy?: string;
  /** Kept profile, to start the same reader's browser again. */
  profile?: string;
  /** CSS pixels. */
  window?: { width: number; height: number };
}

/** A browser with the extension in it; one shape for Chromium and Firefox, so that one test drives both. */
export interface Driven {
  name: BrowserName;
  browser: Browser;
  /** `chrome-extension://id/` or `moz-extension://uuid/`. */
  base: string;
  /** A new tab at an address, loaded. */
  open(url: string): Promise<Page>;
  /** One of the extension's own pages in a tab ("comparison.html"). */
  openOwn(path: string): Promise<Page>;
  /** The toolbar's real popup over the given tab. */
  popup(tab: Page): Promise<Page>;
  close(): Promise<void>;
}
