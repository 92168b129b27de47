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
  if (POINTERS.has(doc.tokens[at - 1]?.norm ?? '')) return true;
  const words = doc.tokens.slice(Math.max(0, at - BEFORE), at + 1).map((t) => t.norm);
  return words.some((w, k) => RELATIVES.has(w) && (HARMING.has(words[k + 1] ?? '') || words[k - 1] === 'in'));
}
