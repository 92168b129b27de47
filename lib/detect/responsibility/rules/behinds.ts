import { BEHINDS } from '../../../lexicon/stances';
import { BELIEVING } from '../../../lexicon/stances-frames';
import { POINTERS } from '../../../lexicon/stances-grammar';
import { deedBefore, deedFrom } from '../deed';
import { partyOf } from '../party';
import { phraseAfter, subjectOf } from '../phrase';
import { resolved } from '../resolved';
import type { Rule } from '../rule';
import type { Scan } from '../scan';
import { isFoiled, isTold } from '../voice';
import { isPossible, negated } from './self-claims';

/**
 * "Police said the X Front was behind the attack", "fired by X, according to Y": told by a speaker, so that speaker blames.
 * Not: the same in the outlet's own voice, "was behind the defeat".
 */
export const behinds: Rule = {
  name: 'behind',
  cues: BEHINDS,
  read(scan, cue, found) {
    if (!scan.violent || !isTold(scan, cue.first) || negated(scan, cue.last) || isPossible(scan, cue.first))
      return null;
    if (found.some((f) => f.cue.first < cue.last && cue.first < f.cue.last)) return null;
    if (isFoiled(scan, cue.first)) return null;
    const by = cue.row === 'done by';
    if (cue.row === 'had done' && !POINTERS.has(scan.tokens[cue.last]?.norm ?? '')) return null;
    const deed = by ? deedBefore(scan, cue.first, 6, true) : deedFrom(scan, cue.last) === 'deed';
    const range = !deed ? null : by ? phraseAfter(scan, cue.last) : subjectOf(scan, cue.first);
    if (!range) return null;
    if (/^(it|its|they|their|his|our|we)$/.test(scan.tokens[range.first]?.norm ?? '')) return null;
    const actor = resolved(scan, partyOf(scan, range));
    if (actor.kind !== 'group' && actor.kind !== 'state') return null;
    return {
      stance: isBelieved(scan, range.first) ? 'suspected' : 'blamed',
      cue,
      actor,
      accuser: null,
      mode: null,
      voice: null,
      rule: `responsibility/behind: ${cue.row}`,
    };
  },
};

/** "investigators *believed that* X had carried out the killings". */
function isBelieved(scan: Scan, at: number): boolean {
  const words = [1, 2, 3].map((n) => scan.tokens[at - n]?.norm ?? '');
  return words.some((w) => BELIEVING.has(w));
}
