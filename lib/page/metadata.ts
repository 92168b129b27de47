import { canonicalAddress } from './canonical';
import { addressOf, articleNode, readJsonLd, textOf, typesOf } from './jsonld';
import { type Meta, readMeta } from './meta';
import { outletName } from './outlet';
import { instant } from './times';

/** What a page says of its article; offsets play no part here. */
export interface Metadata {
  canonical: string;
  outlet: string;
  /** As the page gives it, before it is set against the printed headline. */
  titles: (string | null)[];
  byline: string | null;
  published: string | null;
  modified: string | null;
  /** Declared languages, most trusted first. */
  languages: (string | null)[];
  /** The page says that not everybody may read all of it. */
  paywalled: boolean;
}

/**
 * Reads JSON-LD, then meta tags, then microdata and `time`.
 * @param url address as visited
 */
export function readMetadata(document: Document, url: string): Metadata {
  const nodes = readJsonLd(document);
  const node = articleNode(nodes) ?? {};
  const meta = readMeta(document);
  const publisher =
    textOf(node.publisher) ?? textOf(nodes.find((other) => typesOf(other).includes('NewsMediaOrganization'))?.name);
  const canonical = canonicalAddress(url, [
    document.querySelector('link[rel~="canonical"]')?.getAttribute('href') ?? null,
    meta('og:url'),
    addressOf(node.mainEntityOfPage) ?? addressOf(node.url),
  ]);
  return {
    canonical,
    outlet: outletName(canonical, document.title, [
      meta('og:site_name'),
      publisher,
      meta('application-name', 'twitter:app:name:iphone', 'al:ios:app_name', 'dc.publisher', 'publisher', 'cre'),
    ]),
    titles: [
      textOf(node.headline),
      meta('og:title', 'twitter:title', 'dc.title', 'headline', 'title'),
      document.title || null,
    ],
    byline: bylineOf(document, textOf(node.author), meta),
    published: publishedOf(document, node.datePublished, meta),
    modified: first(
      node.dateModified,
      meta(
        'article:modified_time',
        'og:updated_time',
        'datemodified',
        'lastmod',
        'last-modified',
        'dcterms.modified',
        'article.updated',
      ),
      document.querySelector('[itemprop~="dateModified"]')?.getAttribute('datetime'),
    ),
    languages: declaredLanguages(document, meta, textOf(node.inLanguage)),
    paywalled:
      String(node.isAccessibleForFree).toLowerCase() === 'false' ||
      /^(?:locked|metered)$/.test(meta('article:content_tier') ?? ''),
  };
}

function first(...raw: unknown[]): string | null {
  for (const value of raw) {
    const time = typeof value === 'string' ? instant(value) : null;
    if (time) return time;
  }
  return null;
}

function publishedOf(document: Document, fromNode: unknown, meta: Meta): string | null {
  const attribute = (selector: string, name: string): string | null =>
    document.querySelector(selector)?.getAttribute(name) ?? null;
  return first(
    fromNode,
    meta(
      'article:published_time',
      'og:published_time',
      'datepublished',
      'parsely-pub-date',
      'sailthru.date',
      'article.published',
    ),
    attribute('[itemprop~="datePublished"]', 'datetime'),
    attribute('[itemprop~="datePublished"]', 'content'),
    meta(
      'dc.date.issued',
      'dcterms.created',
      'dcterms.date',
      'dc.date',
      'pubdate',
      'publishdate',
      'publish-date',
      'publish_date',
      'ptime',
      'date',
      'cxenseparse:recs:publishtime',
      'originalpublicationdate',
      'rnews:datepublished',
      'revision_date',
    ),
    attribute('time[pubdate]', 'datetime'),
    attribute('article time[datetime], main time[datetime]', 'datetime'),
    attribute('time[datetime]', 'datetime'),
  );
}

function bylineOf(document: Document, author: string | null, meta: Meta): string | null {
  const isAddress = (text: string): boolean => /^https?:/.test(text);
  const named = author ?? meta('author', 'article:author', 'byl', 'parsely-author', 'sailthru.author', 'dc.creator');
  const printed = document.querySelector(
    '[itemprop~="author"] [itemprop~="name"], [itemprop~="author"], [rel~="author"], .byline',
  )?.textContent;
  const raw = (named && !isAddress(named) ? named : printed)?.replace(/\s+/g, ' ').trim() ?? '';
  const byline = raw
    .replace(/^(?:view all posts by|by:?)\s/i, '')
    .replace(/\s(?:twitter|facebook|email)$/i, '')
    .trim();
  return byline && byline.length <= 160 ? byline : null;
}

/** What the page declares its language to be, most trusted first. */
function declaredLanguages(document: Document, meta: Meta, inLanguage: string | null): (string | null)[] {
  return [
    inLanguage,
    document.documentElement?.getAttribute('lang') ?? null,
    meta('og:locale', 'content-language', 'dc.language', 'language', 'inlanguage'),
    document.querySelector('meta[http-equiv="content-language" i]')?.getAttribute('content') ?? null,
  ];
}
