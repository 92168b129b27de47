import { DOER_NOUNS, STATE_FORCES } from '../../../lexicon/actors';
import { ONE_OF_GROUP } from '../../../lexicon/asked-stances';
import { ADMISSIONS } from '../../../lexicon/stances';
import { DEED_VERBS } from '../../../lexicon/stances-deeds';
import { MEMBERS, OFFICIAL_SPEAKERS, OWN_VERBS, OWNED, SAID_OF } from '../../../lexicon/stances-frames';
import { BE, BETWEEN } from '../../../lexicon/stances-grammar';
import { BEHIND_IT, OWNER_PRONOUNS } from '../../../lexicon/stances-words';
import { deedAround, deedFrom } from '../deed';
import { modeOf } from '../mode';
import { partyOf, unresolved } from '../party';
import { subjectOf } from '../phrase';
import { resolved } from '../resolved';
import type { Rule } from '../rule';
import type { Scan } from '../scan';
import { isPossible, negated } from './self-claims';

/**
 * "The ministry admitted killing the reporters", "the gunman confessed to the murders", "called it a tragic mistake".
 * Not: "acknowledged that more had died", "admitted to hospital", "admitted mistakes in the budget".
 */
export const admissions: Rule = {
  name: 'admission',
  cues: ADMISSIONS,
  read(scan, cue) {
    if (!scan.violent || negated(scan, cue.first) || isPossible(scan, cue.first)) return null;
    const verb = cue.row === 'a mistake' ? saidBefore(scan, cue.first) : cue.first;
    if (verb === null) return null;
    const subject = subjectOf(scan, verb);
    if (!subject) return null;
    const actor = resolved(scan, partyOf(scan, subject));
    if (actor.kind === 'nobody' || actor.kind === 'other' || unresolved(actor) || actor.kind === 'anonymous')
      return null;
    if (
      cue.row === 'a mistake'
        ? !isOfficial(scan, subject.first, subject.last) || !deedAround(scan, cue.first)
        : !ownsTo(scan, cue.last, cue.row)
    )
      return null;
    return {
      stance:
        actor.kind === 'group' && !ONE_OF_GROUP.test(scan.textOf(actor.whole.first, actor.whole.last))
          ? 'claimed'
          : 'admitted',
      cue,
      actor,
      accuser: null,
      mode: modeOf(scan, cue.first, actor),
      voice: actor,
      rule: `responsibility/admission: ${cue.row}`,
    };
  },
};

/** What is owned to is a deed of one's own: "killing", "its troops shot", not "that 12 people were killed". */
function ownsTo(scan: Scan, from: number, row: string): boolean {
  let at = from;
  while (BETWEEN.has(scan.tokens[at]?.norm ?? '')) at++;
  const next = scan.tokens[at];
  if (!next || /[.,;]/.test(scan.tokens[at - 1]?.post ?? '')) return false;
  if (row === 'plead guilty' || row === 'own up') return deedFrom(scan, at, at + 8) === 'deed';
  if (!OWNED.has(next.norm)) return false;
  const own = OWNER_PRONOUNS.has(next.norm === 'that' ? (scan.tokens[at + 1]?.norm ?? '') : next.norm);
  if (next.norm === 'that' && ownMembers(scan, at)) return true;
  if ((next.norm === 'that' || next.norm === 'the') && !own && !ownForces(scan, at))
    return next.norm === 'the' && row === 'admit' && deedFrom(scan, at, at + 4) === 'deed';
  if (own || ownForces(scan, at)) return ownVerb(scan, at);
  return deedFrom(scan, at, at + 8) === 'deed';
}

/** "that Typhoon *jets* had taken part": forces, spoken of by their own state. */
function ownForces(scan: Scan, at: number): boolean {
  return scan.tokens[at]?.norm === 'that' && [1, 2, 3].some((n) => STATE_FORCES.has(scan.tokens[at + n]?.norm ?? ''));
}

/** "that the individuals who had fired *are members of* the department", "that the gunman *was one of its officers*". */
function ownMembers(scan: Scan, at: number): boolean {
  const { last } = scan.sentenceOf(at);
  let violent = false;
  for (let k = at + 1; k < Math.min(last, at + 30); k++) {
    const norm = scan.tokens[k]?.norm ?? '';
    if (DEED_VERBS.has(norm) || DOER_NOUNS.has(norm)) violent = true;
    if (!violent || !BE.has(norm)) continue;
    const words = scan.tokens.slice(k + 1, k + 5).map((t) => t.norm);
    const member = words.findIndex((w) => MEMBERS.has(w));
    if (member >= 0)
      return words.slice(0, member).some((w) => w === 'its' || w === 'their') || words[member + 1] === 'of';
  }
  return false;
}

/** "its troops *shot* two reporters": active, not "were killed". */
function ownVerb(scan: Scan, at: number): boolean {
  for (let k = at + 1; k < at + 7; k++) {
    const norm = scan.tokens[k]?.norm ?? '';
    if (BE.has(norm)) return BEHIND_IT.has(scan.tokens[k + 1]?.norm ?? '');
    if (OWN_VERBS.has(norm)) return true;
  }
  return false;
}

function saidBefore(scan: Scan, at: number): number | null {
  const { first } = scan.sentenceOf(at);
  for (let k = at - 1; k > first && at - k < 20; k--) {
    const norm = scan.tokens[k]?.norm ?? '';
    if (SAID_OF.has(norm)) return k;
  }
  return null;
}

function isOfficial(scan: Scan, first: number, last: number): boolean {
  for (let k = first; k < last; k++) {
    if (OFFICIAL_SPEAKERS.has(scan.tokens[k]?.norm ?? '')) return true;
  }
  return false;
}
