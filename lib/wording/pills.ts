import type { Claim } from '../model/claim';
import type { Pill } from '../model/pill';
import { badgeWords, isBadged } from './badge';
import { headlineOf } from './headline';
import type { Told } from './told';

/** Other figures that a pill names: which of several claims they answer must be beyond doubt, so such a claim stands alone. */
const ALONE = new Set(['differs', 'newer', 'order_unknown']);

/**
 * The pills of every block, worded here so that no page carries the wording.
 * @param marked kinds of claim that the reader wants marked
 * @returns by block id; blocks without a pill are left out
 */
export function pillsOf(told: Told, marked: readonly Claim['kind'][]): Record<string, Pill[]> {
  const blocks: Record<string, Claim[]> = {};
  for (const claim of told.claims) {
    if (!isBadged(claim) || !marked.includes(claim.kind)) continue;
    blocks[claim.block] = [...(blocks[claim.block] ?? []), claim];
  }
  const pills = Object.entries(blocks).map(([block, claims]): [string, Pill[]] => [
    block,
    groupClaims(claims, (claim) => keyOf(claim, told)).map((group) => pillOf(group, told)),
  ]);
  return Object.fromEntries(pills);
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

/** Claims with one key may share a pill: one speaker, one headline status. */
function keyOf(claim: Claim, told: Told): string {
  const speakers = [claim.speaker, ...claim.jointSpeakers].map((speaker) => speaker?.short ?? '');
  const stance = claim.kind === 'responsibility' ? [claim.stance, claim.actor] : [];
  const headline = headlineOf(claim, told);
  const own = ALONE.has(headline) ? [claim.id] : [];
  return [...speakers, claim.attribution, headline, ...own, ...stance].join('\n');
}

function pillOf(claims: Claim[], told: Told): Pill {
  const { words, label, border } = badgeWords(claims, told.comparisons, told.related, told);
  return {
    claims: claims.map((claim) => claim.id),
    words,
    label,
    border,
    quiet: claims.every((claim) => claim.background),
  };
}
