import type { Claim } from '../model/claim';

/** How a pill and the words it speaks of are lined: the headline status, beside the words that say it. */
export type Line = 'solid' | 'double' | 'dotted' | 'dashed';

/** One pill of a badge, worded. */
export interface Pill {
  /** Ids of the claims it speaks of, in reading order. */
  claims: string[];
  words: string;
  label: string;
  border: Line;
  /** Speaks of background incidents only: drawn quieter. */
  quiet: boolean;
}

/**
 * Groups a block's claims into pills: those with one key share one, in the order of their first claim.
 * @param claims of one block, in reading order, all of them badged
 * @param keyOf speaker and headline status in a word; equal keys may share a pill
 */
export function groupClaims(claims: readonly Claim[], keyOf: (claim: Claim) => string): Claim[][] {
  const groups = new Map<string, Claim[]>();
  for (const claim of claims) {
    const key = `${claim.kind}\n${claim.background}\n${keyOf(claim)}`;
    const group = groups.get(key);
    if (group) group.push(claim);
    else groups.set(key, [claim]);
  }
  return [...groups.values()];
}
