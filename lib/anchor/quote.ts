import type { Span, TextQuote } from '../model/text';
import { normalise } from './normalise';

/** Units of context kept on either side: enough to tell two sentences apart, short enough to outlive edits around them. */
const CONTEXT = 32;

/**
 * The stored form of an anchor.
 * @param text of one block
 * @param span offsets in it
 */
export function describeQuote(text: string, span: Span): TextQuote {
  return {
    exact: text.slice(span.start, span.end),
    prefix: text.slice(Math.max(0, span.start - CONTEXT), span.start),
    suffix: text.slice(span.end, span.end + CONTEXT),
  };
}

/** An occurrence of a quote and how much of its context stands around it. */
interface Hit extends Span {
  before: number;
  after: number;
}

/**
 * Where a stored quote stands in a block's text.
 * The words must be the same after normalisation, and all that was kept of the context on one side must stand there:
 * "34 killed" and "24 killed" are one edit apart, so nothing is ever matched by likeness. Among several occurrences the
 * one with most context counts; two with equally much are not told apart unless both sides are whole, when the first counts.
 * @returns offsets in `text`, or null: the quote is lost
 */
export function locateQuote(text: string, quote: TextQuote): Span | null {
  const page = normalise(text);
  const exact = normalise(quote.exact).text.trim();
  const prefix = normalise(quote.prefix).text.trim();
  const suffix = normalise(quote.suffix).text.trim();
  if (exact === '') return null;
  let best: Hit | null = null;
  let tied = false;
  for (let start = page.text.indexOf(exact); start >= 0; start = page.text.indexOf(exact, start + 1)) {
    const end = start + exact.length;
    if (isInsideNumber(page.text, start, end)) continue;
    // One unit more than the context: a space between it and the words. The whole rest of a long text costs its length each time.
    const before = sharedEnd(page.text.slice(Math.max(0, start - prefix.length - 1), start).trimEnd(), prefix);
    const after = sharedStart(page.text.slice(end, end + suffix.length + 1).trimStart(), suffix);
    if (before < prefix.length && after < suffix.length) continue;
    const score = before + after;
    const top = best ? best.before + best.after : -1;
    if (score > top) {
      best = { start, end, before, after };
      tied = false;
    } else if (score === top) tied = true;
  }
  if (!best) return null;
  if (tied && (best.before < prefix.length || best.after < suffix.length)) return null;
  return { start: page.at[best.start] ?? 0, end: (page.at[best.end - 1] ?? 0) + 1 };
}

/** "7 killed" must not be found inside "17 killed", nor "1" inside "1,000". */
function isInsideNumber(text: string, start: number, end: number): boolean {
  const startsDigit = /\d/.test(text[start] ?? '');
  const endsDigit = /\d/.test(text[end - 1] ?? '');
  return (
    (startsDigit && /\d[.,]?$/.test(text.slice(Math.max(0, start - 2), start))) ||
    (endsDigit && /^(?:\d|[.,]\d)/.test(text.slice(end, end + 2)))
  );
}

function sharedEnd(text: string, context: string): number {
  let length = 0;
  while (length < context.length && text.at(-1 - length) === context.at(-1 - length)) length += 1;
  return length;
}

function sharedStart(text: string, context: string): number {
  let length = 0;
  while (length < context.length && text[length] === context[length]) length += 1;
  return length;
}
