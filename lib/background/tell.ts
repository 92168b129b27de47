import browser from 'webextension-polyfill';
import type { FromOwnPage, ToPage } from '../message/protocol';
import type { Store } from '../store/api';
import { syncSites } from './sync';

/** Writes after which open articles would show something out of date. */
const SEEN_ON_PAGES = new Set<FromOwnPage['type']>([
  'edit',
  'undo',
  'delete_article',
  'delete_everything',
  'import',
  'retain',
  'settings',
]);

/** Brings scripts and open pages in line with what was just written. */
export async function afterWrite(store: Store, message: FromOwnPage): Promise<void> {
  if (message.type === 'settings') await syncSites(await store.readSettings());
  if (!SEEN_ON_PAGES.has(message.type) || (message.type === 'import' && message.more)) return;
  const again: ToPage = { type: 'read_again' };
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs.map(({ id }) => (id === undefined ? null : browser.tabs.sendMessage(id, again).catch(() => undefined))),
  );
}
