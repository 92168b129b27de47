import type { TextQuote } from '../model/text';

/** Longest quotation that a text fragment carries whole; longer ones are given by their first and last words. */
const WHOLE = 120;
const EDGE = 5;

/**
 * Address of an article with a text fragment (`#:~:text=`) for the quoted words, with the words around them so that the
 * right ones of several are found. A fragment of the address's own stays before it. Browsers without text fragments open the article at its top.
 */
export function wordsLink(url: string, { exact, prefix, suffix }: TextQuote): string {
  const words = exact.trim().split(/\s+/);
  const text = exact.length <= WHOLE ? encode(words) : `${encode(words.slice(0, EDGE))},${encode(words.slice(-EDGE))}`;
  // The first word before and the last one after may be cut in two where the quote was taken.
  const before = prefix.trim().split(/\s+/).slice(1);
  const after = suffix.trim().split(/\s+/).slice(0, -1);
  const start = before.length > 0 ? `${encode(before)}-,` : '';
  const end = after.length > 0 ? `,-${encode(after)}` : '';
  const [address, own = ''] = url.split('#');
  return `${address}#${own.split(':~:')[0]}:~:text=${start}${text}${end}`;
}

/** "-" and "," have a meaning of their own in a text fragment. */
function encode(words: string[]): string {
  return encodeURIComponent(words.join(' ')).replace(/-/g, '%2D');
}
