import type { TextQuote } from '../model/text';

/** Longest quote that is put in a link whole; longer ones are given by their first and last words. */
const WHOLE = 120;
const EDGE_WORDS = 5;

/** Halves of a sign outside the first plane, where a quote was cut between them: no address can hold them. */
const HALF = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Text directives have no meaning in these signs: "-" and "," and "&" must be written as escapes. */
const encode = (text: string): string => encodeURIComponent(text.replace(HALF, '').trim()).replace(/-/g, '%2D');

/**
 * A link to the words in their article (WICG text fragments): browsers scroll to them and mark them.
 * @param url address of the article; a fragment of its own is kept before the directive
 * @param quote the claim's quote; prefix and suffix single it out among repetitions
 */
export function linkToWords(url: string, quote: TextQuote): string {
  const words = quote.exact.trim().split(/\s+/);
  const text =
    quote.exact.length > WHOLE && words.length > EDGE_WORDS * 2
      ? `${encode(words.slice(0, EDGE_WORDS).join(' '))},${encode(words.slice(-EDGE_WORDS).join(' '))}`
      : encode(quote.exact);
  const before = quote.prefix.trim().split(/\s+/).slice(-3).join(' ');
  const after = quote.suffix.trim().split(/\s+/).slice(0, 3).join(' ');
  const directive = `${before ? `${encode(before)}-,` : ''}${text}${after ? `,-${encode(after)}` : ''}`;
  const [address = url, fragment = ''] = url.split('#', 2);
  return `${address}#${fragment.split(':~:')[0]}:~:text=${directive}`;
}
