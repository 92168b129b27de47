import { type Scan, scanText } from './scan';

/** Prose that an article has at least, in characters: where the page calls itself one, and where it does not. */
const DECLARED_PROSE = 160;
const BARE_PROSE = 750;
const BARE_PIECES = 4;
/** Fronts print a line or two under each headline: pieces shorter than this on average. */
const SUMMARY = 120;
/** Under few headlines fronts print more, yet pieces shorter than this on average. */
const LONG_SUMMARY = 340;
/** Teasers per piece of prose beyond which a page is a front: it leads to articles and is none. */
const TEASERS_PER_PIECE = 4;
/** A front has as many teasers at least; a headline has as many characters, the name of a section fewer. */
const TEASERS = 5;
const HEADLINE = 25;
/** A page that describes more articles than this lists them. */
const OWN_ARTICLES = 3;

/** Types in JSON-LD: of articles, and of pages that are something else where they describe no article beside it. */
const ARTICLE = /"@type"\W{1,20}\w{0,16}(?:Article|BlogPosting)"/g;
const OTHER = /"@type"\W{1,20}(?:DiscussionForumPosting|SearchResultsPage|CollectionPage|\w{5}Gallery|Product)"/;
/** Folders whose pages are articles only where they say so and have an article's length. */
const ELSEWHERE = /\/(?:galler|photo|picture|video|watch|search|tag|topic|author|categor|shop|forum)\w{0,3}(?:\/|$)/;
const MICRODATA = '[itemtype$="Article"]';
/** Words of readers and under pictures: no prose of an article. */
const BESIDE = 'figcaption,[class*="comment" i],[class*="review" i]';

/**
 * Whether a document is one article, by its own word and by the shape of its text. Front pages, section fronts, search
 * results, galleries, video pages, threads and shops are not.
 * @param path of the address ("/world/article-1")
 */
export function isArticle(document: Document, path: string, scan: Scan): boolean {
  const type = document.querySelector('meta[property="og:type" i]')?.getAttribute('content') ?? '';
  const described = jsonLd(document);
  const articles = (described.match(ARTICLE)?.length ?? 0) + document.querySelectorAll(MICRODATA).length;
  if (articles === 0 && OTHER.test(described)) return false;
  const isCalled = /^(?:article|news)$/i.test(type);
  const declared = isCalled || (articles > 0 && articles <= OWN_ARTICLES);
  if (/^\/(?:index\..+|home)?$/.test(path) && !isCalled) return false;
  const prose = scan.prose - proseBeside(document);
  const bare = prose >= BARE_PROSE && scan.pieces >= BARE_PIECES;
  if (/^(?:video|product)/.test(type) || ELSEWHERE.test(path)) return declared && bare;
  const isCrowded = scan.teasers > 20 && scan.teasers > scan.pieces * TEASERS_PER_PIECE;
  if (declared) return scan.prose >= (isCrowded ? BARE_PROSE / 2 : DECLARED_PROSE);
  const isLed = scan.teasers >= TEASERS && scan.teasers >= scan.pieces && prose < scan.pieces * LONG_SUMMARY;
  if (isLed && (document.querySelector('h1')?.textContent.trim().length ?? 0) < HEADLINE) return false;
  return bare && (scan.teasers < TEASERS * 2 || scan.teasers * 2 < scan.pieces || prose >= scan.pieces * SUMMARY);
}

function jsonLd(document: Document): string {
  return [...document.querySelectorAll('script[type="application/ld+json"]')]
    .map((script) => script.textContent)
    .join();
}

/** Prose in captions and in what readers wrote, the outermost of such boxes; the box around a whole page is none. */
function proseBeside(document: Document): number {
  let length = 0;
  for (const box of document.body.querySelectorAll(BESIDE)) {
    if (!box.parentElement?.closest(BESIDE) && !box.querySelector('h1')) length += scanText(box).prose;
  }
  return length;
}
