import { PLACE_HEADS, UNNAMED_LEADS } from '../../lexicon/places';
import { hasCapital } from '../../text/capital';
import type { Doc, Range, Token } from '../types';

/** A place without a name of its own ("in a village near the city"): enough to tell two parts of one sentence apart. */
export interface Spot {
  text: string;
  /** Token at which it begins. */
  first: number;
}

/** Tokens after a mention in which its unnamed place is looked for. */
const REACH = 14;

/**
 * The unnamed place right after a mention, before another clause begins: "two more died in a hamlet by the lake".
 * Look-alikes: "in a northern district of Manbij" has a name; "in a statement" is no place.
 */
export function spotAfter(doc: Doc, { last }: Range, segment: Range): Spot | null {
  const { tokens } = doc;
  for (let i = last; i < Math.min(segment.last - 1, last + REACH); i++) {
    const { norm, post } = tokens[i] as Token;
    if (norm === 'while' || norm === 'and' || /[,;]/.test(post)) return null;
    if (norm !== 'in' && norm !== 'at' && norm !== 'near') continue;
    if (!UNNAMED_LEADS.has(tokens[i + 1]?.norm ?? '')) continue;
    const head = headAfter(tokens, i + 2, segment.last);
    if (head === null || hasCapital(tokens[head + 2]?.text)) return null;
    const [from, to] = [tokens[i + 1] as Token, tokens[head] as Token];
    const block = doc.blocks[doc.sentences[from.s]?.block ?? 0];
    return { text: block?.text.slice(from.start, to.end) ?? '', first: i + 1 };
  }
  return null;
}

/** The place noun in lower case that ends the noun phrase begun before `from`. */
function headAfter(tokens: Token[], from: number, end: number): number | null {
  for (let k = from; k < Math.min(end, from + 4); k++) {
    const { norm, text } = tokens[k] as Token;
    if (hasCapital(text)) return null;
    if (PLACE_HEADS.has(norm)) return k;
  }
  return null;
}
