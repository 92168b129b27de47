import type { TextQuote } from '../model/text';

/** Longest quote that is put in a link whole; longer ones are given by their first and last words. */
const WHOLE = 120;
const EDGE_WORDS = 5;

/** Words before and after the quote that go into the link. */
const AROUND = 3;
/** Context of this length was cut by a count of signs, perhaps inside a word: a directive holds whole words. */
const CUT = 32;

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
  const before = whole(quote.prefix, (all) => all.slice(1))
    .slice(-AROUND)
    .join(' ');
  const after = whole(quote.suffix, (all) => all.slice(0, -1))
    .slice(0, AROUND)
    .join(' ');
  const directive = `${before ? `${encode(before)}-,` : ''}${text}${after ? `,-${encode(after)}` : ''}`;
  const [address = url, fragment = ''] = url.split('#', 2);
  return `${address}#${fragment.split(':~:')[0]}:~:text=${directive}`;
}

function whole(context: string, withoutCut: (words: string[]) => string[]): string[] {
  const words = context.trim().split(/\s+/);
  return context.length < CUT ? words : withoutCut(words);
}
