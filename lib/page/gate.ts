import { mightHoldClaims } from '../detect/prefilter';
import { languageOf } from './language';
import { type Scan, scanText } from './scan';
import { isArticle } from './shape';

/** What the gate says of a page; the last three are what the popup shows where nothing is read. */
export type GateResult =
  | { state: 'found' }
  | { state: 'nothing_found' }
  | { state: 'other_language'; lang: string }
  | { state: 'not_article' };

/** Languages are told from this much of the text. */
const SAMPLE = 1_500;

/**
 * Is this an article in English that might hold a casualty or responsibility claim? Runs on every page of an enabled site,
 * so it reads once, measures nothing, and asks first what most pages answer with no.
 * @param path of the page's address
 */
export function isWorthReading(document: Document, path: string): boolean {
  if (!isHtml(document)) return false;
  const scan = scanText(document.body);
  return mightHoldClaims(scan.text) && otherLanguage(document, scan) === null && isArticle(document, path, scan);
}

/**
 * What the popup shows of a page, looked at when it asks.
 * @param path of the page's address
 */
export function askGate(document: Document, path: string): GateResult {
  if (!isHtml(document)) return { state: 'not_article' };
  const scan = scanText(document.body);
  if (!isArticle(document, path, scan)) return { state: 'not_article' };
  const lang = otherLanguage(document, scan);
  if (lang !== null) return { state: 'other_language', lang };
  return mightHoldClaims(scan.text) ? { state: 'found' } : { state: 'nothing_found' };
}

const isHtml = (document: Document): boolean =>
  document.body !== null && /html/.test(document.contentType ?? 'text/html');

/** The language of a page that is not in English, from the middle of its text. */
function otherLanguage(document: Document, scan: Scan): string | null {
  const middle = Math.max(0, (scan.text.length - SAMPLE) >> 1);
  const declared = document.documentElement.getAttribute('lang');
  const lang = languageOf(scan.text.slice(middle, middle + SAMPLE), [declared]);
  return lang === 'en' ? null : lang;
}
