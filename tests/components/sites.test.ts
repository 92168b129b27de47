import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readSites } from '../../entrypoints/options/sites';
import { pageView } from '../../entrypoints/popup/page-state';
import type { Settings } from '../../lib/model/settings';

const SETTINGS = { on: true, offHosts: [] as string[] } as Settings;

/** Lets the browser grant these patterns and no others. */
function grant(origins: string[]): void {
  fakeBrowser.permissions.getAll = async () => ({ origins, permissions: [] });
  fakeBrowser.permissions.contains = async (wanted) => (wanted.origins ?? []).every((one) => origins.includes(one));
  fakeBrowser.tabs.sendMessage = async () => {
    throw new Error('no script of ours stands there');
  };
}

const viewOf = async (url: string, settings = SETTINGS) => (await pageView({ tab: 1, window: 1, url }, settings)).state;

describe('the list of sites', () => {
  beforeEach(() => grant(['*://*.dawn.com/*', '*://*.ledger.example/*']));
  const siteNamed = async (host: string, settings = SETTINGS) =>
    (await readSites(settings)).find((site) => site.host === host);

  it('shows a listed site as read only while the browser allows it', async () => {
    expect(await siteNamed('dawn.com')).toMatchObject({ name: 'Dawn', on: true, allowed: true, added: false });
    expect(await siteNamed('reuters.com')).toMatchObject({ on: false, allowed: false });
    expect(await siteNamed('dawn.com', { ...SETTINGS, offHosts: ['dawn.com'] })).toMatchObject({
      on: false,
      allowed: true,
    });
  });

  it('holds the reader’s own sites, and outlets that joined later by their names', async () => {
    expect(await siteNamed('ledger.example')).toMatchObject({ on: true, added: true });
    expect(await siteNamed('bellingcat.com')).toMatchObject({
      name: 'Bellingcat',
      on: false,
      allowed: false,
      added: false,
    });
  });

  it('knows a grant of every site at once', async () => {
    grant(['*://*/*']);
    expect(await siteNamed('reuters.com')).toMatchObject({ on: true, allowed: true });
  });
});

describe('a page that no script of ours answers for', () => {
  beforeEach(() => grant([]));

  it('says that permission is missing where it had been given at install', async () => {
    expect(await viewOf('https://www.dawn.com/news/1')).toBe('site_taken_back');
  });

  it('offers sites that were never asked for, outlets that joined later among them', async () => {
    expect(await viewOf('https://ledger.example/news')).toBe('site_unasked');
    expect(await viewOf('https://www.bellingcat.com/news/1')).toBe('site_unasked');
  });

  it('says so where the reader, not the browser, keeps it off', async () => {
    grant(['*://www.dawn.com/*']);
    expect(await viewOf('https://www.dawn.com/news/1', { ...SETTINGS, offHosts: ['dawn.com'] })).toBe('site_off');
    expect(await viewOf('https://www.dawn.com/news/1', { ...SETTINGS, on: false })).toBe('switched_off');
    expect(await viewOf('https://www.dawn.com/news/1')).toBe('not_loaded');
  });
});
