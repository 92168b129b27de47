import browser, { type Runtime } from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { closeStorage } from '../lib/background/closed-storage';
import { onCommand } from '../lib/background/commands';
import { receive } from '../lib/background/inbox';
import { createMenus, onMenu } from '../lib/background/menus';
import { openOwnPage } from '../lib/background/own-pages';
import { syncSites } from '../lib/background/sync';
import { detect } from '../lib/detect/detect';
import { openStore } from '../lib/store/store';

/** Composition root: every listener is set at once, so that an event can wake the background from nothing. */
export default defineBackground(() => {
  const store = openStore();
  const now = () => new Date().toISOString();
  const deps = { store, detect, now };
  const sync = async () => syncSites(await store.readSettings());

  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) =>
    receive(deps, message, sender),
  );
  // Page scripts hold a port only to learn when the extension goes; without a listener it would end at once.
  browser.runtime.onConnect.addListener(() => undefined);
  browser.permissions.onAdded.addListener(sync);
  browser.permissions.onRemoved.addListener(sync);
  browser.commands.onCommand.addListener(onCommand);
  browser.contextMenus.onClicked.addListener(onMenu);
  browser.runtime.onStartup.addListener(async () => {
    await Promise.all([sync(), createMenus(), store.tidy()]);
    await store.applyRetention(now());
  });
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    await Promise.all([sync(), createMenus(), store.tidy()]);
    if (reason === 'install') await openOwnPage('welcome.html');
  });
  void closeStorage();
});
