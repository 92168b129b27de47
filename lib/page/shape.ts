import type { Scan } from './scan';

const DECLARED =
  /"@type"\s{0,9}:\s{0,9}\[?\s{0,9}"(?:[A-Za-z]{0,12}NewsArticle|Article|LiveBlogPosting|BlogPosting|Report)"/;

/** Prose that an article has at least, in characters: where the page calls itself one, and where it does not. */
const DECLARED_PROSE = 160;
const BARE_PROSE = 900;
const BARE_PIECES = 4;
/** Fronts print a line or two under each headline: pieces shorter than this on average. */
const SUMMARY = 120;
/** Teasers per piece of prose beyond which a page is a front: it leads to articles and is none. */
const TEASERS_PER_PIECE = 4;

/**
 * Whether a document is one article, by its own word and by the shape of its text.
 * Front pages, section fronts, search results, galleries and video pages are not.
 * @param path of the address ("/world/article-1")
 */
export function isArticle(document: Document, path: string, scan: Scan): boolean {
  const type = document.querySelector('meta[property="og:type" i]')?.getAttribute('content')?.toLowerCase() ?? '';
  const declared = type === 'article' || type === 'news' || declaresArticle(document);
  const isFront = /^\/(?:index\.\w{2,5}|home)?$/.test(path);
  if (/^(?:video|music|product|profile)/.test(type) && scan.prose < BARE_PROSE) return false;
  if (isFront && (!declared || type === 'website')) return scan.pieces >= 12 && scan.teasers < scan.pieces;
  if (scan.teasers > 20 && scan.teasers > scan.pieces * TEASERS_PER_PIECE && scan.prose < BARE_PROSE * 2) {
    return declared && scan.prose >= BARE_PROSE / 2;
  }
  if (declared) return scan.prose >= DECLARED_PROSE;
  if (scan.teasers >= 12 && scan.teasers * 2 >= scan.pieces && scan.prose < scan.pieces * SUMMARY) return false;
  return scan.prose >= BARE_PROSE && scan.pieces >= BARE_PIECES;
}

function declaresArticle(document: Document): boolean {
  if (document.querySelector('[itemtype$="Article"], [itemtype$="BlogPosting"], [itemprop~="articleBody"]'))
    return true;
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    if (DECLARED.test((script.textContent ?? '').slice(0, 200_000))) return true;
  }
  return false;
}
