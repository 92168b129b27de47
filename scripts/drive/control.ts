import type { Page } from 'puppeteer-core';
import type { PageState, ToPage } from '../../lib/message/protocol';
import type { Driven } from './driven';

/**
 * A page of the extension from which a script looks at storage and speaks to page scripts, as the popup does.
 * The options page, because it does nothing by itself.
 */
export interface Control {
  /** Everything in the extension's storage. */
  stored(): Promise<Record<string, unknown>>;
  /** Asks the page scripts of a tab; null where none answers. */
  tell(tab: Page, message: ToPage): Promise<unknown>;
  /** Waits until the tab's scripts have come to an end with the page. Throws after `patience` milliseconds. */
  settled(tab: Page, patience?: number): Promise<PageState>;
  /** Evaluates an expression in the extension's page. */
  evaluate<T>(expression: string): Promise<T>;
}

/** Opens the controlling page. */
export async function openControl(driven: Driven): Promise<Control> {
  const page = await driven.openOwn('options.html');
  const evaluate = <T>(expression: string) => page.evaluate(expression) as Promise<T>;
  const tell = (tab: Page, message: ToPage) =>
    evaluate<unknown>(`(async () => {
      const api = globalThis.browser ?? chrome;
      const tabs = await api.tabs.query({});
      const tab = tabs.find(({ url }) => url === ${JSON.stringify(tab.url())});
      if (!tab) return null;
      return (await api.tabs.sendMessage(tab.id, ${JSON.stringify(message)}).catch(() => null)) ?? null;
    })()`);
  return {
    evaluate,
    tell,
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
