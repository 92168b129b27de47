import { mightHoldClaims } from '../detect/prefilter';
import { languageOf } from './language';
import { scanText } from './scan';
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
 * Is this an article in English that might hold a casualty or responsibility claim?
 * Runs on every page of an enabled site, so it reads once and measures nothing.
 * @param path of the page's address
 */
export function askGate(document: Document, path: string): GateResult {
  if (!document.body || !/html/.test(document.contentType ?? 'text/html')) return { state: 'not_article' };
  const scan = scanText(document.body);
  const middle = Math.max(0, (scan.text.length - SAMPLE) >> 1);
  const declared = document.documentElement.getAttribute('lang');
  const lang = languageOf(scan.text.slice(middle, middle + SAMPLE), [declared]);
  if (lang !== null && lang !== 'en') {
    return isArticle(document, path, scan) ? { state: 'other_language', lang } : { state: 'not_article' };
  }
  if (!isArticle(document, path, scan)) return { state: 'not_article' };
  return mightHoldClaims(scan.text) ? { state: 'found' } : { state: 'nothing_found' };
}
