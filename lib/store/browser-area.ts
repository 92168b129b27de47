import browser from 'webextension-polyfill';
import type { StorageArea } from './area';

/** Chromium from 130 and Firefox from 143 list keys without reading the values; elsewhere everything is read once. */
interface WithKeys {
  getKeys?(): Promise<string[]>;
}

/** The extension's own storage. */
export const browserArea: StorageArea = {
  get: (keys) => browser.storage.local.get(keys),
  set: (items) => browser.storage.local.set(items),
  remove: (keys) => browser.storage.local.remove(keys),
  async keys() {
    const local: WithKeys = browser.storage.local;
    if (local.getKeys) return local.getKeys();
    return Object.keys(await browser.storage.local.get(null));
  },
};
