import type { Page } from 'puppeteer-core';
import type { PageState, ToPage } from '../../lib/message/protocol';
import type { Driven } from './driven';

/** What stands on a page of ours, read through the closed roots, which the extension's own world may open. */
export interface Marks {
  /** Accessible names of the pills, in document order. */
  pills: string[];
  /** Text of the card, null when none is open. */
  card: string | null;
  /** Whether focus is on a pill. */
  focused: boolean;
}

/** The page from which the extension is looked at: any of its own would do, but the popup's, which would be taken for the popup. */
const OWN_PAGE = 'options.html';

/** Runs in the page, in the extension's world. */
const READ_MARKS = `() => {
  // A property of the element in Firefox, a function of the extension's in Chromium.
  const rootOf = (host) => host.openOrClosedShadowRoot ?? chrome.dom.openOrClosedShadowRoot(host);
  const roots = [...document.querySelectorAll('by-whose-count')].map(rootOf);
  const pills = roots.flatMap((root) => [...(root?.querySelectorAll('.pill') ?? [])]);
  const card = roots.map((root) => root?.querySelector('.card')).find(Boolean);
  return {
    pills: pills.map((pill) => pill.getAttribute('aria-label')),
    card: card ? card.innerText : null,
    focused: roots.some((root) => root?.activeElement?.matches('.pill')),
  };
}`;

/**
 * A page of the extension from which a script looks at storage and speaks to page scripts, as the popup does.
 */
export interface Control {
  /** Everything in the extension's storage. */
  stored(): Promise<Record<string, unknown>>;
  /** Asks the page scripts of a tab; null where none answers. */
  tell(tab: Page, message: ToPage): Promise<unknown>;
  /** Waits until the tab's scripts have come to an end with the page. Throws after `patience` milliseconds. */
  settled(tab: Page, patience?: number): Promise<PageState>;
  /** What the tab shows of us: the pills' names in order, and the open card's text. */
  marks(tab: Page): Promise<Marks>;
  /** Evaluates an expression in the extension's page. */
  evaluate<T>(expression: string): Promise<T>;
  /** Closes the page. */
  close(): Promise<void>;
}

/** Opens the controlling page. */
export async function openControl(driven: Driven): Promise<Control> {
  const page = await driven.openOwn(OWN_PAGE);
  // As text, because WebDriver BiDi drops an object that stands in a result twice.
  const evaluate = async <T>(expression: string): Promise<T> => {
    const text = await page.evaluate(`(async () => JSON.stringify((await (${expression})) ?? null))()`);
    return JSON.parse(text as string) as T;
  };
  const inTab = <T>(tab: Page, body: string) =>
    evaluate<T>(`(async () => {
      const api = globalThis.browser ?? chrome;
      const tab = (await api.tabs.query({})).findLast(({ url }) => url === ${JSON.stringify(tab.url())});
      if (!tab) throw new Error('no tab is at ' + ${JSON.stringify(tab.url())});
      return ${body};
    })()`);
  const tell = (tab: Page, message: ToPage) =>
    inTab<unknown>(tab, `(await api.tabs.sendMessage(tab.id, ${JSON.stringify(message)}).catch(() => null)) ?? null`);
  return {
    evaluate,
    close: () => page.close(),
    tell,
    marks: (tab) =>
      inTab<Marks>(
        tab,
        `(await api.scripting.executeScript({ target: { tabId: tab.id }, func: ${READ_MARKS} }))[0].result`,
      ),
    stored: () => evaluate('(globalThis.browser ?? chrome).storage.local.get(null)'),
    settled: async (tab, patience = 15_000) => {
      const end = Date.now() + patience;
      for (;;) {
        const state = (await tell(tab, { type: 'state' })) as PageState | null;
        if (state && state.state !== 'reading') return state;
        if (Date.now() > end) throw new Error(`The page never settled: ${tab.url()} (${JSON.stringify(state)})`);
        await new Promise((done) => setTimeout(done, 100));
      }
    },
  };
}
