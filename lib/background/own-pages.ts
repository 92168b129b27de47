import browser from 'webextension-polyfill';
import { comparisonAddress, correctAddress } from '../message/addresses';
import type { FromPage } from '../message/protocol';

/** Opens a page of the extension in a tab of its own, beside the tab it was asked from. */
export async function openOwnPage(path: string, tab?: number): Promise<void> {
  const opener = tab === undefined ? null : await browser.tabs.get(tab);
  const url = browser.runtime.getURL(path);
  // Our pages cannot stand in a private window; the browser then takes an ordinary one.
  const { incognito, index = 0, windowId } = opener ?? {};
  const place = incognito || windowId === undefined ? {} : { index: index + 1, windowId };
  await browser.tabs.create({ url, ...place });
}

/** The address that an `open` message asks for. */
export function addressOf(message: Extract<FromPage, { type: 'open' }>): string {
  return message.page === 'comparison' ? comparisonAddress(message.ref) : correctAddress(message.ref);
}
