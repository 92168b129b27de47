import browser from 'webextension-polyfill';
import type { Site } from '../../components/options/SiteList';
import { OUTLETS } from '../../lib/lexicon/outlets';
import { parseAddress } from '../../lib/message/addresses';
import type { Settings } from '../../lib/model/settings';

/** What a browser's own page for permissions grants when the reader allows every site at once. */
const EVERY_SITE = new Set(['<all_urls>', '*://*/*', 'https://*/*']);

/** Every site the extension may read or may have been told to leave alone: the listed outlets, then the reader's own. */
export async function readSites({ offHosts }: Pick<Settings, 'offHosts'>): Promise<Site[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const allowed = new Set(origins.flatMap(hostOf));
  const everywhere = origins.some((pattern) => EVERY_SITE.has(pattern));
  const isAllowed = (host: string) => everywhere || allowed.has(host);
  const listed = OUTLETS.flatMap(({ name, hosts }) => hosts.map((host) => ({ host, name, added: false })));
  const known = new Set(listed.map(({ host }) => host));
  const own = [...new Set([...allowed, ...offHosts])]
    .filter((host) => !known.has(host))
    .sort()
    .map((host) => ({ host, name: host, added: true }));
  return [...own, ...listed].map((site) => ({
    ...site,
    on: isAllowed(site.host) && !offHosts.includes(site.host),
    allowed: isAllowed(site.host),
  }));
}

/** "*://*.dawn.com/*" is dawn.com; patterns of every site at once name none. */
function hostOf(pattern: string): string[] {
  const host = /^(?:\*|https?):\/\/(?:\*\.)?([^/*]+)\//.exec(pattern)?.[1];
  return host ? [host.replace(/^www\./, '')] : [];
}

/** The patterns that cover a host and its subdomains, as the browser's prompt and the manifest write them. */
export function patternsOf(host: string): string[] {
  return [`*://*.${host}/*`];
}

/** A host name from what a reader types ("https://www.ledger.example/news" too); null when there is none in it. */
export function typedHost(typed: string): string | null {
  const address = parseAddress(/^\w+:\/\//.test(typed.trim()) ? typed.trim() : `https://${typed.trim()}`);
  const host = address?.hostname.replace(/^www\./, '') ?? '';
  return /^([a-z0-9-]+\.)+[a-z0-9-]{2,}$/i.test(host) ? host : null;
}
