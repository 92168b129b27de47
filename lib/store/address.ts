/** Query parameters that say where a reader came from or which layout is shown, never which article it is. */
const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|igshid|mc_cid|mc_eid|mkt_tok|cmpid|cmp|ncid|ocid|icid|ito|ref|ref_?src|referrer|smid|smtyp|sh|share|soc_src|soc_trk|guccounter|guce_\w+|outputtype|output|amp|amp_\w+|ampmode|usqp|_gl|_ga|at_\w+|xtor|ns_\w+|cid|src|source|feature|s_cid|wt\.\w+|partner|feedtype|traffic_source|syn-\w+|__twitter_impression|cvid|ei|nf)$/i;

/** Sub-domains that carry the same pages as the site's own host. */
const SAME_SITE = /^(?:www\d?|m|mobile|amp|wap|edition|touch)\./;

/** Path parts that only say "the AMP copy". */
const AMP_PART = /^(?:amp|amp\.html?|index\.amp)$/i;

/**
 * The form of an article's address in which copies for phones, AMP copies and links with tracking are equal: without
 * scheme, fragment, tracking parameters, AMP parts and closing slash; what is left of the query in order of its names.
 * @param canonical the article's canonical address, already checked to be of the outlet's own site
 */
export function plainAddress(canonical: string): string {
  let url: URL;
  try {
    url = new URL(canonical);
  } catch {
    return canonical.trim();
  }
  const host = url.hostname.toLowerCase().replace(SAME_SITE, '');
  const parts = url.pathname
    .split('/')
    .filter((part) => part !== '' && !AMP_PART.test(part))
    .map((part) => part.replace(/\.amp(?=\.html?$|$)/i, ''));
  if (parts.at(-1) && /^index\.(?:html?|php)$/i.test(parts.at(-1) ?? '')) parts.pop();
  const query = [...url.searchParams]
    .filter(([name]) => !TRACKING.test(name))
    .sort(([a, x], [b, y]) => (a === b ? (x < y ? -1 : 1) : a < b ? -1 : 1))
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`);
  const port = url.port ? `:${url.port}` : '';
  return `${host}${port}/${parts.join('/')}${query.length > 0 ? `?${query.join('&')}` : ''}`;
}

/** 53 bits of a string as base 36 (cyrb53, public domain): names a record, protects nothing. */
export function hash(text: string): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(36);
}

/** Id of the article at a canonical address. */
export function articleId(canonical: string): string {
  return `a${hash(plainAddress(canonical))}`;
}
