import { FORWARD, FORWARD_WITH } from '../../../lexicon/asked-stances';
import { NO_CLAIMS } from '../../../lexicon/stances';
import { OTHER_SUBJECTS } from '../../../lexicon/stances-frames';
import { deedAround, deedBefore, deedFrom } from '../deed';
import type { Cue, Rule } from '../rule';
import type { Scan } from '../scan';

/**
 * "There was no immediate claim of responsibility", "the attack has not been claimed", "nobody has said they were behind it".
 * Not: "no claim of responsibility for the outage".
 */
export const noClaims: Rule = {
  name: 'no-claim',
  cues: NO_CLAIMS,
  read(scan, cue) {
    if (FORWARD.has(scan.tokens[cue.last - 1]?.norm ?? '') && !comesForward(scan, cue)) return null;
    const named = cue.row === 'no claim';
    if (
      named
        ? !scan.violent && !deedAround(scan, cue.first) && deedFrom(scan, cue.last) === 'other'
        : !deedBefore(scan, cue.first, 14) && !mentions(scan, cue.first)
    )
      return null;
    return {
      stance: 'no_claim',
      cue,
      actor: null,
      accuser: null,
      mode: null,
      voice: null,
      rule: `responsibility/no-claim: ${cue.row}`,
    };
  },
};

/** "nobody has come forward" about a deed, not "come forward with information". */
function comesForward(scan: Scan, cue: Cue): boolean {
  const next = `${scan.tokens[cue.last]?.norm} ${scan.tokens[cue.last + 1]?.norm}`;
  if (!scan.violent || FORWARD_WITH.test(next)) return false;
  return deedAround(scan, cue.first) || mentions(scan, cue.first);
}

/** "Responsibility for … has not been claimed". */
function mentions(scan: Scan, at: number): boolean {
  const { first } = scan.sentenceOf(at);
  for (let k = at - 1; k >= first; k--) if (OTHER_SUBJECTS.has(scan.tokens[k]?.norm ?? '')) return scan.violent;
  return false;
}
