import browser, { type Menus, type Tabs } from 'webextension-polyfill';
import { addAddress } from '../message/addresses';
import { startReader } from './gate';
import { openOwnPage } from './own-pages';

const READ = 'read';
const ADD = 'add';
const WEB = ['http://*/*', 'https://*/*'];

/** Makes the two entries of the context menu anew; the browser keeps them while the background sleeps. */
export async function createMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: READ,
    title: browser.i18n.getMessage('menu_read'),
    contexts: ['page'],
    documentUrlPatterns: WEB,
  });
  browser.contextMenus.create({
    id: ADD,
    title: browser.i18n.getMessage('menu_add'),
    contexts: ['selection'],
    documentUrlPatterns: WEB,
  });
}

/** Carries out an entry. Nothing can be added from a private window, because nothing of it is saved. */
export async function onMenu(info: Menus.OnClickData, tab: Tabs.Tab | undefined): Promise<void> {
  if (tab?.id === undefined) return;
  if (info.menuItemId === READ) await startReader(tab.id);
  if (info.menuItemId === ADD && !tab.incognito && info.selectionText && info.pageUrl) {
    await openOwnPage(addAddress(info.pageUrl, info.selectionText), tab.id);
  }
}
