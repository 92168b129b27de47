import browser from 'webextension-polyfill';
import type { Store } from './api';
import { browserArea } from './browser-area';
import { createStore } from './create-store';

/** Opens the extension's store for writing: the background alone does. */
export function openStore(): Store {
  return createStore(browserArea, browser.runtime.getManifest().version);
}
