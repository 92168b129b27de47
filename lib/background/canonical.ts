import { getDomain } from 'tldts';

/** Hosts that lend sub-domains to strangers (github.io) count as public suffixes. */
const SUFFIXES = { allowPrivateDomains: true };

/** Folders under which Google serves other sites' pages: `/amp/s/host/path`. */
const GOOGLE_AMP = /^\/amp\/(?:s\/)?([^/]+)\//;
const AMP_CACHES = ['cdn.ampproject.org', 'bing-amp.com'];

/**
 * The address under which an article is saved. A page names its own canonical address, so it could name another
 * outlet's and overwrite that record: it counts only within the registrable domain of the page as visited, or from a
 * listed AMP cache that serves the named host; else the address as visited counts.
 */
export function trustedCanonical(canonical: string, visited: string): string {
  const page = parse(visited);
  const named = parse(canonical);
  if (!page || !named) return visited;
  return sameSite(named, page) || namedByCache(named, page) ? named.href : visited;
}

function sameSite(a: URL, b: URL): boolean {
  if (a.host === b.host) return true;
  const domain = getDomain(a.hostname, SUFFIXES);
  return domain !== null && domain === getDomain(b.hostname, SUFFIXES);
}

/** An AMP cache spells the host it serves into its own: dots as hyphens, hyphens doubled. */
function namedByCache(named: URL, page: URL): boolean {
  const served = page.hostname.startsWith('www.google.')
    ? GOOGLE_AMP.exec(page.pathname)?.[1]
    : cacheHost(page.hostname);
  if (!served) return false;
  const domain = getDomain(served, SUFFIXES);
  return domain !== null && domain === getDomain(named.hostname, SUFFIXES);
}

function cacheHost(host: string): string | null {
  const cache = AMP_CACHES.find((own) => host.endsWith(`.${own}`));
  if (!cache) return null;
  const label = host.slice(0, -cache.length - 1);
  return label.replaceAll('--', '\0').replaceAll('-', '.').replaceAll('\0', '-');
}

function parse(address: string): URL | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  url.hash = '';
  return url.protocol === 'https:' || url.protocol === 'http:' ? url : null;
}
