import type { Browser, Page } from 'puppeteer-core';

/** Keys that tests press: letters, with Alt and Shift held as our commands have it, and the keys that move about a page. */
export interface Chord {
  /** "J", "Enter" */
  key: string;
  altShift?: boolean;
}

/** Numbers that the browsers know keys by, where the letter's own is not it. */
const CODES: Record<string, number> = { Tab: 9, Enter: 13, Escape: 27, ' ': 32, ArrowRight: 39 };
const ALT_AND_SHIFT = 1 + 8;

const codeOf = (key: string): string => (/^[A-Z]$/.test(key) ? `Key${key}` : key === ' ' ? 'Space' : key);
const numberOf = (key: string): number => CODES[key] ?? key.charCodeAt(0);

/** Presses keys in a tab of Chromium. With a native key code a key that the page leaves alone goes on to the browser itself. */
export async function pressInChromium(page: Page, { key, altShift = false }: Chord): Promise<void> {
  const client = await page.createCDPSession();
  for (const type of ['rawKeyDown', 'keyUp'] as const) {
    await client.send('Input.dispatchKeyEvent', {
      type,
      key,
      code: codeOf(key),
      modifiers: altShift ? ALT_AND_SHIFT : 0,
      windowsVirtualKeyCode: numberOf(key),
      nativeVirtualKeyCode: numberOf(key),
    });
  }
  await client.detach();
}

/** What WebDriver BiDi offers and puppeteer does not pass on. */
export interface BidiBrowser {
  connection: { send(method: string, parameters: object): Promise<{ result?: unknown }> };
}

/**
 * Presses keys in Firefox's own window, wherever its focus is: in a page, in the popup, in the sidebar. Keys that a driver
 * sends go to a page alone, and neither the browser nor the popup would learn of them.
 * @param into selector of the part of the window that gets the focus first: without a screen an opened popup has none
 */
export async function pressInFirefox(browser: Browser, { key, altShift = false }: Chord, into?: string): Promise<void> {
  const { connection } = browser as unknown as BidiBrowser;
  const held = altShift ? [keyData('Alt', 'AltLeft', 18), keyData('Shift', 'ShiftLeft', 16)] : [];
  const keys = JSON.stringify([...held, keyData(key, codeOf(key), numberOf(key))]);
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 });
  const context = (tree.result as { contexts: { context: string }[] }).contexts[0]?.context;
  await connection.send('script.evaluate', {
    expression: `(() => {
      ${into ? `document.querySelector(${JSON.stringify(into)})?.focus();` : ''}
      const input = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
      input.beginInputTransactionForTests(window);
      const keys = ${keys}.map((data) => new KeyboardEvent('', data));
      for (const key of keys) input.keydown(key);
      for (const key of keys.reverse()) input.keyup(key);
    })()`,
    target: { context },
    awaitPromise: true,
  });
}

const keyData = (key: string, code: string, keyCode: number) => ({ key, code, keyCode });
