import { GROUP_HEADS } from '../../../lexicon/actors';
import { BEHINDS } from '../../../lexicon/stances';
import { BELIEVING, CARRIERS } from '../../../lexicon/stances-frames';
import { POINTERS } from '../../../lexicon/stances-grammar';
import { OWN_PRONOUNS } from '../../../lexicon/stances-words';
import { wordsIn } from '../../attribution/name-words';
import { deedBefore, deedFrom } from '../deed';
import { type Party, partyOf } from '../party';
import { phraseAfter, subjectOf } from '../phrase';
import { resolved } from '../resolved';
import type { Finding, Rule } from '../rule';
import type { Scan } from '../scan';
import { isFoiled, isTold, tellingBefore } from '../voice';
import { isPossible, negated } from './self-claims';

/** Sentences back to a claim that is told again, and words to the verb that tells it. */
const NEAR = 3;
const CLAUSE = 14;

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
    if ((cue.row === 'had done' || cue.row === 'did') && !POINTERS.has(scan.tokens[cue.last]?.norm ?? '')) return null;
    const deed = by ? deedBefore(scan, cue.first, 6, true) : deedFrom(scan, cue.last) === 'deed';
    const range = !deed ? null : by ? phraseAfter(scan, cue.last) : subjectOf(scan, cue.first);
    if (!range) return null;
    if (cue.row === 'did' && !isThatClause(scan, range.first)) return null;
    if (OWN_PRONOUNS.has(scan.tokens[range.first]?.norm ?? '')) return null;
    const actor = resolved(scan, partyOf(scan, range));
    if (actor.kind !== 'group' && actor.kind !== 'state') return null;
    if (toldAgain(scan, cue.first, actor, found)) return null;
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

/** "*the post said* the attack was carried out by its men": the claim told before, once more. */
function toldAgain(scan: Scan, at: number, actor: Party, found: readonly Finding[]): boolean {
  const verb = tellingBefore(scan, at, CLAUSE);
  const teller = verb === null ? null : subjectOf(scan, verb);
  if (!teller || !CARRIERS.has(scan.tokens[teller.last - 1]?.norm ?? '')) return false;
  const words = wordsIn(actor.name).filter((w) => !GROUP_HEADS.has(w));
  const s = scan.tokens[at]?.s ?? 0;
  return found.some(
    (f) =>
      f.stance === 'claimed' &&
      s - (scan.tokens[f.cue.first]?.s ?? 0) <= NEAR &&
      wordsIn(f.actor?.name ?? '').some((w) => words.includes(w)),
  );
}

/** "claims *that* the army carried out the attacks": a clause that somebody tells. */
const isThatClause = (scan: Scan, at: number): boolean =>
  scan.tokens[at - 1]?.norm === 'that' && tellingBefore(scan, at, CLAUSE) !== null;

/** "investigators *believed that* X had carried out the killings". */
function isBelieved(scan: Scan, at: number): boolean {
  const words = [1, 2, 3].map((n) => scan.tokens[at - n]?.norm ?? '');
  return words.some((w) => BELIEVING.has(w));
}
