import { SHORT } from '../../../lexicon/asked-stances';
import { SELF_CLAIMS } from '../../../lexicon/stances';
import { DEED_VERBS, DONE } from '../../../lexicon/stances-deeds';
import { BARE_FORMS, DENYING, FIRST_PLURAL, OWNING_SUBJECTS, PAST_DEEDS } from '../../../lexicon/stances-frames';
import { BETWEEN, MODALS, NEGATIONS, TURNS } from '../../../lexicon/stances-grammar';
import { type DeedKind, deedAround, deedBefore, deedFrom } from '../deed';
import { modeOf } from '../mode';
import { eachOf, isState, type Party, partyOf, unresolved } from '../party';
import { phraseBefore } from '../phrase';
import { resolvedClaimant } from '../resolved';
import type { Cue, Finding, Rule } from '../rule';
import type { Scan } from '../scan';
import { speakerOf } from '../subject';
import { quotedBy } from '../voice';

/** Words between a deed and the group that announces itself by it. */
const ANNOUNCED = 60;
/** Words between a denial and the claim that it denies. */
const DISCLAIMED = 8;

/**
 * "The X Front has claimed responsibility for the bombing", "said it was behind": the subject claims; a subject of nobody
 * makes it the absence of a claim, a state or a deed accepted makes it an admission.
 * Not: "took responsibility for the defeat", "could claim responsibility", "claimed that …".
 */
export const selfClaims: Rule = {
  name: 'self-claim',
  cues: SELF_CLAIMS,
  read(scan, cue, found) {
    const object = cue.row === 'announce itself' ? announced(scan, cue) : objectOf(scan, cue.last);
    const strong = cue.row === 'claim responsibility';
    if (object === 'other' && !(strong && scan.violent && !plainlyOther(scan, cue))) return null;
    if (object === 'none' && !strong && !scan.violent && !deedAround(scan, cue.first)) return null;
    if (!strong && object !== 'deed' && !deedAround(scan, cue.first)) return null;
    if (cue.row === 'claim to have done' && !isDeedVerb(scan.tokens[cue.last]?.norm ?? '')) return null;
    if (isPossible(scan, cue.first) || isBare(scan, cue.first)) return null;
    if (isDisclaimed(scan, cue.first) || isSpokenOf(scan, cue.first)) return null;
    const teller = isWe(scan, cue.first) ? quotedBy(scan, cue.first) : null;
    const who = teller ? partyOf(scan, teller) : speakerOf(scan, cue.first);
    if (negated(scan, cue.first) || who?.kind === 'nobody')
      return who && who.kind !== 'nobody' && !isGeneric(who) ? null : absent(cue);
    if (!who) return null;
    const findings = eachOf(scan, who).flatMap((party) => {
      const claimants = found.filter((f) => f.stance === 'claimed').map((f) => f.actor);
      return claimOf(scan, cue, resolvedClaimant(scan, party, claimants)) ?? [];
    });
    return findings.length ? findings : null;
  },
};

function claimOf(scan: Scan, cue: Cue, actor: Party): Finding | null {
  const strong = cue.row === 'claim responsibility';
  if (actor.kind === 'unnamed' || unresolved(actor) || (actor.kind === 'other' && !strong)) return null;
  const past = isPast(scan, cue.last);
  return {
    stance: past ? 'general' : isState(actor) && !strong ? 'admitted' : 'claimed',
    cue,
    actor,
    accuser: null,
    mode: modeOf(scan, cue.first, actor),
    voice: past ? null : actor,
    rule: `responsibility/self-claim: ${cue.row}`,
  };
}

/** "with *bomb explosions* in two towns, a new group announced its existence": the deed stands before. */
const announced = (scan: Scan, cue: Cue): DeedKind => (deedBefore(scan, cue.first, ANNOUNCED, true) ? 'deed' : 'other');

/** What is claimed, after "for" and words of time; nothing where the clause ends with the claim. */
function objectOf(scan: Scan, at: number): DeedKind {
  let k = at;
  const { last } = scan.sentenceOf(at);
  while (k < last && !/[,;:.]/.test(scan.tokens[k - 1]?.post ?? '') && BETWEEN.has(scan.tokens[k]?.norm ?? '')) k++;
  if (k >= last || /^["”’)]*[,;:.]/.test(scan.tokens[k - 1]?.post ?? '')) return 'none';
  return deedFrom(scan, k);
}

const isDeedVerb = (norm: string): boolean => DONE.has(norm) || DEED_VERBS.has(norm);

const absent = (cue: Cue): Finding => ({
  stance: 'no_claim',
  cue,
  actor: null,
  accuser: null,
  mode: null,
  voice: null,
  rule: `responsibility/no-claim: nobody, ${cue.row}`,
});

/** "nobody", "any group": no body by name. */
const isGeneric = (party: Party): boolean => party.kind === 'other' || party.kind === 'anonymous' || party.back;

/** The object after "for" is named and is no violence: only the words right after it count. */
function plainlyOther(scan: Scan, cue: Cue): boolean {
  return (
    scan.tokens[cue.last]?.norm === 'for' &&
    deedFrom(scan, cue.last, cue.last + 5) === 'other' &&
    !deedAround(scan, cue.first)
  );
}

/** "demand that the government *assume* responsibility": a bare form is a wish unless "we" or "they" own it. */
function isBare(scan: Scan, at: number): boolean {
  if (!BARE_FORMS.has(scan.tokens[at]?.norm ?? '')) return false;
  return !OWNING_SUBJECTS.has(scan.tokens[at - 1]?.norm ?? '');
}

/** "*we* claim responsibility", "we were behind it". */
export const isWe = (scan: Scan, at: number): boolean =>
  FIRST_PLURAL.has(scan.tokens[at]?.norm ?? '') || FIRST_PLURAL.has(scan.tokens[at - 1]?.norm ?? '');

/** "a delay *in* claiming responsibility": spoken of, not done; a sentence that opens so goes on with the claimant. */
const isSpokenOf = (scan: Scan, at: number): boolean =>
  scan.tokens[at - 1]?.norm === 'in' &&
  at - 1 > scan.sentenceOf(at).first &&
  scan.tokens[at]?.norm.endsWith('ing') === true;

/** "*denied* that it had claimed", "*denies* claiming responsibility": what is denied is the claim. */
function isDisclaimed(scan: Scan, at: number): boolean {
  const { first } = scan.sentenceOf(at);
  for (let k = at - 1; k >= first && at - k < DISCLAIMED; k--) {
    const { norm, post } = scan.tokens[k] ?? { norm: '', post: '' };
    if (/[,;:—]/.test(post) || TURNS.has(norm) || norm === 'and') return false;
    if (DENYING.has(norm)) return true;
  }
  return false;
}

/** "would claim", "if it claims": nothing is claimed yet. */
export function isPossible(scan: Scan, at: number): boolean {
  const { first } = scan.sentenceOf(at);
  for (let k = at - 1; k >= first && at - k < 4; k--) {
    const { norm, text } = scan.tokens[k] ?? { norm: '', text: '' };
    if (MODALS.has(norm) && !(text === 'May' && /^\d/.test(scan.tokens[k + 1]?.text ?? ''))) return true;
  }
  return false;
}

/** "has not claimed", "yet to claim", "stopped short of claiming". */
export function negated(scan: Scan, at: number): boolean {
  const { first } = scan.sentenceOf(at);
  for (let k = at - 1; k >= first && at - k < 5; k--) {
    const norm = scan.tokens[k]?.norm ?? '';
    if (/[,;:—]/.test(scan.tokens[k]?.post ?? '')) return false;
    if (SHORT.has(norm) && scan.tokens[k + 1]?.norm === 'of') return true;
    if (norm === 'yet' && scan.tokens[k + 1]?.norm === 'to') return true;
    if (NEGATIONS.has(norm) && norm !== 'no' && norm !== 'none' && norm !== 'neither') return true;
  }
  return false;
}

/** "for similar attacks in the past": no incident of its own. */
function isPast(scan: Scan, at: number): boolean {
  const object = scan.tokens[at]?.norm === 'for' ? phraseBefore(scan, at, at) : null;
  if (scan.tokens[at]?.norm !== 'for' && !object) return false;
  const words = [1, 2, 3].map((k) => scan.tokens[at + k]?.norm ?? '');
  return PAST_DEEDS.has(words[0] ?? '') && words.some((w) => /(s)$/.test(w));
}
