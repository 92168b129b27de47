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
  /** How many words the page says that the article has. */
  wordCount: number | null;
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
    outlet: outletName({
      address: canonical,
      title: document.title,
      named: [
        meta('og:site_name'),
        publisher,
        meta('application-name', 'twitter:app:name:iphone', 'al:ios:app_name', 'dc.publisher', 'publisher', 'cre'),
      ],
      frontLinks: frontLinks(document, canonical),
    }),
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
      onlyTime(document, 'dateModified'),
    ),
    languages: declaredLanguages(document, meta, textOf(node.inLanguage)),
    paywalled:
      String(node.isAccessibleForFree).toLowerCase() === 'false' ||
      /^(?:locked|metered)$/.test(meta('article:content_tier') ?? ''),
    wordCount: Number(node.wordCount) || null,
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
    onlyTime(document, 'datePublished'),
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

/** A time in microdata, where all elements of that name say the same: others may belong to other stories. */
function onlyTime(document: Document, item: string): string | null {
  const times = [...document.querySelectorAll(`[itemprop~="${item}"]`)].map(
    (element) => element.getAttribute('datetime') ?? element.getAttribute('content'),
  );
  return new Set(times).size === 1 ? (times[0] ?? null) : null;
}

function bylineOf(document: Document, author: string | null, meta: Meta): string | null {
  const isAddress = (text: string): boolean => /^https?:|\bwww\./.test(text);
  const named = author ?? meta('author', 'article:author', 'byl', 'parsely-author', 'sailthru.author', 'dc.creator');
  const printed = printedAuthors(document);
  const raw = (named && !isAddress(named) ? named : printed)?.replace(/\s+/g, ' ').trim() ?? '';
  const byline = raw
    .replace(/^(?:view all posts by|by:?)\s/i, '')
    .replace(/\s(?:twitter|facebook|email)$/i, '')
    .trim();
  return byline && byline.length <= 160 ? byline : null;
}

/** Authors as the page marks them; several links to authors beside one another are one byline. */
function printedAuthors(document: Document): string | null {
  const first = document.querySelector(
    '[itemprop~="author"] [itemprop~="name"], [itemprop~="author"], [rel~="author"], .byline',
  );
  const beside = first?.matches('[rel~="author"]') ? first.parentElement?.querySelectorAll('[rel~="author"]') : null;
  const names = [...(beside ?? (first ? [first] : []))].map((element) => element.textContent?.trim() ?? '');
  return [...new Set(names)].filter(Boolean).join(', ') || null;
}

/** The words of links to the site's front page, its logo's name among them. */
function frontLinks(document: Document, address: string): string[] {
  const front = URL.canParse(address) ? new URL('/', address).href.replace(/^https?:/, '') : '';
  return [...document.querySelectorAll('a[href]')]
    .filter((link) => {
      const to = link.getAttribute('href') ?? '';
      return (
        to === '/' || (to.length <= front.length + 6 && `${to.replace(/^https?:/, '').replace(/\/$/, '')}/` === front)
      );
    })
    .slice(0, 20)
    .flatMap((link) => [link.textContent ?? '', link.querySelector('img[alt]')?.getAttribute('alt') ?? ''])
    .map((words) => words.replace(/\s+/g, ' ').trim())
    .filter((words) => words.length >= 2 && words.length <= 40);
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
