import { BEHINDS } from '../../../lexicon/stances';
import { deedBefore, deedFrom } from '../deed';
import { partyOf, resolved } from '../party';
import { phraseAfter, subjectOf } from '../phrase';
import type { Rule } from '../rule';
import { isTold } from '../voice';
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
    const by = cue.row === 'done by';
    const deed = by ? deedBefore(scan, cue.first, 6, true) : deedFrom(scan, cue.last) === 'deed';
    const range = !deed ? null : by ? phraseAfter(scan, cue.last) : subjectOf(scan, cue.first);
    if (!range) return null;
    const actor = resolved(scan, partyOf(scan, range));
    if (actor.kind !== 'group' && actor.kind !== 'state') return null;
    return {
      stance: 'blamed',
      cue,
      actor,
      accuser: null,
      mode: null,
      voice: null,
      rule: `responsibility/behind: ${cue.row}`,
    };
  },
};
