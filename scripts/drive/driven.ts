import type { Browser, Page } from 'puppeteer-core';
import type { BrowserName } from '../browsers';
import type { Chord } from './keys';

export interface LaunchOptions {
  /** Path of the browser, and folder of the built extension. */
  path: string;
  extension: string;
  headless: boolean;
  /** `host:port` of a proxy that sees every request, those to loopback included. */
  proxy?: string;
  /** Allow the extension in private windows. */
  allowPrivate?: boolean;
  /**
   * Folder of a profile that outlives the browser (Chromium): the windows and tabs that were last open in it are restored,
   * and the extension is there from the start, as with readers.
   */
  profile?: string;
  /** CSS pixels. */
  window?: { width: number; height: number };
}

/** The real toolbar popup, over a tab; or the panel that the browser docks beside its tabs. */
export interface PopupView {
  /** Evaluates an expression in which `view` is the popup's window; the result must be plain data. */
  evaluate<T>(expression: string): Promise<T>;
  /** Waits until such an expression is true. Throws after ten seconds, with what the popup showed. */
  waitFor(expression: string): Promise<void>;
  /** Presses a key on what has the focus there, as a reader does: the browser takes it for an act of theirs. */
  press(key: string): Promise<void>;
  close(): Promise<void>;
  /** The popup as a page, for pictures and for axe; null in Firefox, whose popup no driver lists. */
  page: Page | null;
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
  /** The popup over a tab. @param open what opens it; without it the extension does */
  popup(tab: Page, open?: () => Promise<void>): Promise<PopupView>;
  /** The panel beside a tab, once it is open. */
  panel(tab: Page): Promise<PopupView>;
  /** Presses keys as the reader of a tab does, so that the browser's own keys and our commands work. */
  press(tab: Page, chord: Chord): Promise<void>;
  close(): Promise<void>;
}

const PATIENCE = 10_000;

/** The popup's waiting, over either browser's way of evaluating in it. */
export function popupView(
  page: Page | null,
  evaluate: <T>(expression: string) => Promise<T>,
  acts: Pick<PopupView, 'press' | 'close'>,
): PopupView {
  return {
    page,
    evaluate,
    ...acts,
    waitFor: async (expression) => {
      const end = Date.now() + PATIENCE;
      while (Date.now() < end) {
        if (await evaluate<boolean>(`Boolean(${expression})`).catch(() => false)) return;
        await new Promise((done) => setTimeout(done, 50));
      }
      const shown = await evaluate<string>('view.document.body.innerText').catch(String);
      throw new Error(`The popup never showed: ${expression}\nIt showed:\n${shown}`);
    },
  };
}
