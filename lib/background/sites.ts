import browser from 'webextension-polyfill';
import { neverPatterns } from '../lexicon/outlets';
import type { Settings } from '../model/settings';

/** Where the gate runs: granted sites, without those the reader switched off. */
export interface Sites {
  matches: string[];
  excludes: string[];
}

/** Works out where the gate runs, from the permissions the browser reports and the reader's settings. */
export async function enabledSites(settings: Pick<Settings, 'on' | 'offHosts'>): Promise<Sites> {
  const { origins = [] } = await browser.permissions.getAll();
  const matches = settings.on ? origins.filter(isWeb).sort() : [];
  return { matches, excludes: [...neverPatterns(), ...settings.offHosts.flatMap(hostPatterns)].sort() };
}

/** The own pages of the extension and local files are no sites. */
function isWeb(pattern: string): boolean {
  return /^(?:\*|https?):\/\//.test(pattern) || pattern === '<all_urls>';
}

function hostPatterns(host: string): string[] {
  return [`*://${host}/*`, `*://*.${host}/*`];
}

/** Ids of the open tabs of these sites. */
export async function tabsOf({ matches, excludes }: Sites): Promise<number[]> {
  if (matches.length === 0) return [];
  const [inside, outside] = await Promise.all([
    browser.tabs.query({ url: matches }),
    browser.tabs.query({ url: excludes }),
  ]);
  const excluded = new Set(outside.map((tab) => tab.id));
  return inside.flatMap(({ id, discarded }) => (id === undefined || discarded || excluded.has(id) ? [] : [id]));
}
