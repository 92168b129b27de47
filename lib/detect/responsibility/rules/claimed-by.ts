import { RESPONSIBILITY } from '../../../lexicon/asked-stances';
import { CLAIMED_BY } from '../../../lexicon/stances';
import { BE, BETWEEN } from '../../../lexicon/stances-grammar';
import { deedBefore } from '../deed';
import { modeOf } from '../mode';
import { type Party, partyOf } from '../party';
import { isCapital, phraseAfter } from '../phrase';
import { resolved } from '../resolved';
import type { Rule } from '../rule';
import type { Scan } from '../scan';
import { isPossible, negated } from './self-claims';

/**
 * "The attack was claimed by the X Front", "a claim of responsibility from X".
 * Not: "lives claimed by the flood", "an island claimed by China".
 */
export const claimedBy: Rule = {
  name: 'claimed-by',
  cues: CLAIMED_BY,
  read(scan, cue) {
    const object = phraseAfter(scan, cue.last);
    if (!object || isPossible(scan, cue.first)) return null;
    const who = partyOf(scan, object);
    const rule = `responsibility/claimed-by: ${cue.row}`;
    const about = cue.row !== 'claimed by' || deedClaimed(scan, cue.first);
    if (!about) return null;
    const nobody = { stance: 'no_claim' as const, cue, actor: null, accuser: null, mode: null, voice: null, rule };
    if (negated(scan, cue.first) || who.kind === 'nobody') return nobody;
    const actor = named(scan, object.last) ?? resolved(scan, who);
    if (actor.kind !== 'group' && actor.kind !== 'person') return null;
    if (cue.row === 'claimed by' && actor.kind === 'person' && !scan.violent) return null;
    return { stance: 'claimed', cue, actor, accuser: null, mode: modeOf(scan, cue.first, actor), voice: actor, rule };
  },
};

/** "by a little-known faction, *the Red Dawn Brigade*": the name that follows. */
function named(scan: Scan, at: number): Party | null {
  const own = scan.tokens[at - 1];
  if (!own || isCapital(own) || !/^,\s*$/.test(own.post)) return null;
  const name = phraseAfter(scan, at);
  const party = name && partyOf(scan, name);
  return party?.kind === 'group' && isCapital(scan.tokens[party.range.first]) ? party : null;
}

/** The word that "claimed by" speaks of is a deed or "responsibility", near before it or as the clause's subject. */
function deedClaimed(scan: Scan, at: number): boolean {
  let k = at - 1;
  let passive = false;
  while (k >= scan.sentenceOf(at).first && BETWEEN.has(scan.tokens[k]?.norm ?? '')) {
    if (BE.has(scan.tokens[k]?.norm ?? '')) passive = true;
    k--;
  }
  const { first } = scan.sentenceOf(at);
  for (let j = k; j >= first && k - j < 12; j--) if (RESPONSIBILITY.has(scan.tokens[j]?.norm ?? '')) return true;
  return deedBefore(scan, k + 1, passive ? 12 : 4);
}
