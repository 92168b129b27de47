import browser from 'webextension-polyfill';

/**
 * Keeps what is saved from scripts in pages, ours included: a page that got hold of one would find no records.
 * Chromium knows this switch; Firefox does not.
 */
export async function closeStorage(): Promise<void> {
  const area: object = browser.storage.local;
  if ('setAccessLevel' in area && typeof area.setAccessLevel === 'function') {
    await area.setAccessLevel({ accessLevel: 'TRUSTED_CONTEXTS' });
  }
}
