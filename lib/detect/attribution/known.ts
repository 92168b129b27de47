import { HARMING } from '../../lexicon/reporting';
import { POINTERS, RELATIVES } from '../../lexicon/stances-grammar';
import type { Doc } from '../types';

/** Words before a figure that are looked at. */
const BEFORE = 6;

/**
 * Is the figure at token `at` told as known, in passing: "a bombing *that killed* 24", "a blast *in which* 24 died",
 * "*the* 24 dead"? Then it is neither the claim nor the denial of whoever speaks of the deed.
 */
export function toldAsKnown(doc: Doc, at: number): boolean {
  const words = doc.tokens.slice(Math.max(0, at - BEFORE), at).map((t) => t.norm);
  if (POINTERS.has(words.at(-1) ?? '')) return true;
  return words.some((w, k) => RELATIVES.has(w) && (HARMING.has(words[k + 1] ?? '') || words[k - 1] === 'in'));
}
