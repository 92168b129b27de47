import type { Runtime } from 'webextension-polyfill';
import browser from 'webextension-polyfill';

/** Who sent a message: a page script of ours in a tab's top frame, or one of our own pages. */
export type Sender =
  | { from: 'page'; tab: number; url: string; incognito: boolean }
  | { from: 'own'; incognito: boolean };

/**
 * Tells who sent a message, from what the browser vouches for and never from the message.
 * Null: another extension, a frame inside a page, or no known origin; such a message is refused.
 */
export function senderOf(sender: Runtime.MessageSender): Sender | null {
  if (sender.id !== browser.runtime.id || !sender.url) return null;
  const incognito = sender.tab?.incognito ?? false;
  if (sender.url.startsWith(browser.runtime.getURL(''))) return { from: 'own', incognito };
  const tab = sender.tab?.id;
  if (tab === undefined || sender.frameId !== 0) return null;
  return { from: 'page', tab, url: sender.url, incognito };
}
