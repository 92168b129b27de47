/** Sub-domains that carry the same pages as the site's own host. */
const SAME_SITE_LABEL = /^(?:www\d?|m|mobile|amp|wap|edition|international|beta|web|touch)\./;

/** Caches that serve an outlet's page under their own host, with the outlet's host encoded in the first label. */
const AMP_CACHES = ['.cdn.ampproject.org', '.bing-amp.com'];

function parse(address: string, base?: string): URL | null {
  try {
    const url = new URL(address, base);
    return url.protocol === 'https:' || url.protocol === 'http:' ? url : null;
  } catch {
    return null;
  }
}

const bare = (host: string): string => host.toLowerCase().replace(SAME_SITE_LABEL, '');

/** "www-outlet-com" back to "www.outlet.com": AMP caches write a dash for a dot and two for a dash. */
function hostBehindCache(host: string): string | null {
  const cache = AMP_CACHES.find((suffix) => host.endsWith(suffix));
  if (!cache) return null;
  return host.slice(0, -cache.length).replace(/--/g, '\0').replace(/-/g, '.').replace(/\0/g, '-');
}

/**
 * Whether a page at `visited` may name `declared` as its address: the same host, a variant of it (www, m, amp), or the
 * host above it. Narrower than "same registrable domain", so it needs no list of public suffixes (130 kB in every page)
 * and holds for sites that lend sub-domains to strangers: one.example.org can never write over two.example.org.
 */
function mayStandFor(visited: string, declared: string): boolean {
  const from = bare(hostBehindCache(visited) ?? visited);
  const to = bare(declared);
  return to.includes('.') && (from === to || from.endsWith(`.${to}`));
}

/**
 * The address under which an article is kept.
 * @param visited address as visited
 * @param declared canonical addresses that the page declares, most trusted first
 * @returns the first that may stand for the visited one and names more than the front page, else the visited address;
 *   always without fragment
 */
export function canonicalAddress(visited: string, declared: readonly (string | null)[]): string {
  const here = parse(visited);
  if (!here) return visited;
  here.hash = '';
  for (const address of declared) {
    const url = address ? parse(address, visited) : null;
    if (!url || !mayStandFor(here.hostname, url.hostname)) continue;
    if (url.pathname === '/' && url.search === '' && here.pathname !== '/') continue;
    url.hash = '';
    return url.href;
  }
  return here.href;
}
