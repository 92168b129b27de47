import { TELLING } from '../../lexicon/stances-frames';
import { isBody, type Party, partyOf } from './party';
import { subjectOf } from './phrase';
import type { Scan } from './scan';

/** "The Navy issued a communique in which *it* denies": the body that opens the pronoun's own sentence, of any side. */
function opensSentence(scan: Scan, at: number, s: number): boolean {
  const sentence = scan.sentenceOf(at);
  return sentence.index === s && at - sentence.first < 3;
}

/** Index of the last mention that ends before token `at`, by halving. */
function lastBefore(scan: Scan, at: number): number {
  const { mentions } = scan.names;
  let [low, high] = [0, mentions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.last ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** "The ISPR said …. *It* denied": the body that the last sentence has speak, where the pronoun opens its own. */
function teller(scan: Scan, at: number): Party | null {
  if (scan.sentenceOf(at).first !== at || scan.tokens[at]?.norm !== 'it' || at === 0) return null;
  const { first, last } = scan.sentenceOf(at - 1);
  for (let k = first + 1; k < last; k++) {
    if (!TELLING.has(scan.tokens[k]?.norm ?? '')) continue;
    const subject = subjectOf(scan, k);
    const party = subject && partyOf(scan, subject);
    return party && !party.back && (party.kind === 'state' || party.kind === 'group') ? party : null;
  }
  return null;
}

/**
 * Replaces a pronoun or "the group" by the armed group last named before it, at most four sentences back.
 * Returns the party unchanged where nobody fits.
 */
export function resolved(scan: Scan, party: Party): Party {
  if (!party.back) return party;
  const at = party.range.first;
  const s = scan.tokens[at]?.s ?? 0;
  const told = teller(scan, at);
  if (told) return told;
  for (let k = lastBefore(scan, at); k >= 0; k--) {
    const mention = scan.names.mentions[k];
    if (!mention) break;
    if (s - (scan.tokens[mention.first]?.s ?? 0) > 4) break;
    if (mention.kind !== 'group' && !opensSentence(scan, mention.first, s)) continue;
    const { first, last, name, kind } = mention;
    let end = last;
    while (isBody(scan.tokens[end]?.norm ?? '') && !/[,.;:]/.test(scan.tokens[end - 1]?.post ?? '')) end++;
    if (end > last) return { ...partyOf(scan, { first, last: end }), spokesman: party.spokesman };
    return { ...party, range: { first, last }, name, kind, back: false };
  }
  const only = party.kind === 'group' ? scan.names.only : null;
  return only ? { ...party, name: only, back: false } : party;
}

/**
 * A pronoun or "the group" right after a claim is the claimant; otherwise as `resolved`.
 * @param claimants parties that claimed before, in reading order
 */
export function resolvedClaimant(scan: Scan, party: Party, claimants: readonly (Party | null)[]): Party {
  const last = claimants[claimants.length - 1];
  if (!party.back || last?.kind !== 'group') return resolved(scan, party);
  const near = (scan.tokens[party.range.first]?.s ?? 0) - (scan.tokens[last.range.first]?.s ?? 0);
  return near >= 0 && near <= 2 ? { ...last, spokesman: party.spokesman } : resolved(scan, party);
}
