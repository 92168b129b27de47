import { HAND, INVOLVEMENT, PAST_DEED, RESPONSIBILITY, SUSPECTED, SUSPECTS } from '../../../lexicon/asked-stances';
import { SUSPICIONS } from '../../../lexicon/stances';
import { DEED_VERBS, DEEDS, WEAK_DEEDS } from '../../../lexicon/stances-deeds';
import { ADJECTIVE_LEADS, HEDGES_BEFORE } from '../../../lexicon/stances-frames';
import { BE, HEDGE_TAILS } from '../../../lexicon/stances-grammar';
import { AFTER_SUSPECTS, NO_SUSPECT_LEADS, SUSPECTED_OF } from '../../../lexicon/stances-words';
import type { Range } from '../../types';
import { deedAround, deedBefore, deedFrom } from '../deed';
import { type Party, partyOf } from '../party';
import { isCapital, phraseAfter, phraseBefore, subjectOf } from '../phrase';
import { resolved } from '../resolved';
import type { Cue, Finding, Rule } from '../rule';
import type { Scan } from '../scan';
import { negated } from './self-claims';

/**
 * "Believed to have been carried out by X", "bore the hallmarks of X", "police suspect X", "X allegedly shot".
 * Not: "a suspected gas leak", "believed to be the largest", "allegedly stole".
 */
export const suspicions: Rule = {
  name: 'suspicion',
  cues: SUSPICIONS,
  read(scan, cue) {
    if (!scan.violent) return null;
    switch (cue.row) {
      case 'believed done by':
        return after(scan, cue, deedBefore(scan, cue.first, 16));
      case 'hallmarks':
      case 'suspicion fell':
        return after(scan, cue, deedAround(scan, cue.first));
      case 'pointed to':
        return pointed(scan, cue);
      case 'work of':
        return workOf(scan, cue);
      case 'believed behind':
        return subject(scan, cue, cue.first, deedAround(scan, cue.first));
      case 'believed to have':
        return subject(scan, cue, cue.first, deedFrom(scan, cue.last) === 'deed');
      case 'may have done':
        return bodies(subject(scan, cue, cue.first, deedFrom(scan, cue.last) === 'deed'));
      case 'allegedly':
        return DEED_VERBS.has(scan.tokens[cue.last]?.norm ?? '')
          ? subject(scan, { ...cue, last: cue.last + 1 }, cue.first, true)
          : null;
      default:
        return suspect(scan, cue);
    }
  },
};

function made(scan: Scan, cue: Cue, actor: Party | null, accuser: Party | null): Finding | null {
  if (!actor) return null;
  const who = resolved(scan, actor);
  if (who.kind !== 'group' && who.kind !== 'state' && who.kind !== 'person') return null;
  return {
    stance: 'suspected',
    cue,
    actor: who,
    accuser,
    mode: null,
    voice: accuser,
    rule: `responsibility/suspicion: ${cue.row}`,
  };
}

function after(scan: Scan, cue: Cue, deed: boolean): Finding | null {
  const object = deed && !negated(scan, cue.first) ? phraseAfter(scan, cue.last) : null;
  return object ? made(scan, cue, partyOf(scan, object), null) : null;
}

function subject(scan: Scan, cue: Cue, verb: number, deed: boolean): Finding | null {
  const reduced = cue.row === 'believed behind' && !BE.has(scan.tokens[verb - 1]?.norm ?? '');
  const range = !deed
    ? null
    : reduced
      ? phraseBefore(scan, verb - 1, scan.sentenceOf(verb).first)
      : subjectOf(scan, verb);
  return range ? made(scan, cue, partyOf(scan, range), null) : null;
}

/** A bare "may have" counts of groups and states only. */
const bodies = (finding: Finding | null): Finding | null => (finding?.actor?.kind === 'person' ? null : finding);

/** "The governor pointed to herders": who points is the accuser. */
function pointed(scan: Scan, cue: Cue): Finding | null {
  const object = deedAround(scan, cue.first) ? phraseAfter(scan, cue.last) : null;
  const finding = object && made(scan, cue, partyOf(scan, object), accuserBefore(scan, cue.first));
  return finding?.actor?.kind === 'group' ? finding : null;
}

/** "believed to be the work of X", "appeared to be the work of". */
function workOf(scan: Scan, cue: Cue): Finding | null {
  const { first } = scan.sentenceOf(cue.first);
  let hedge = false;
  for (let k = cue.first - 1; k >= first && cue.first - k < 7; k--) {
    if (HEDGES_BEFORE.has(scan.tokens[k]?.norm ?? '')) hedge = true;
  }
  return hedge ? after(scan, cue, deedAround(scan, cue.first)) : null;
}

/** "Police suspect X of / X involvement / that X", "is suspected of killing", "suspected X militants shot". */
function suspect(scan: Scan, cue: Cue): Finding | null {
  const { norm } = scan.tokens[cue.first] ?? { norm: '' };
  const next = scan.tokens[cue.last]?.norm ?? '';
  const passive = BE.has(scan.tokens[cue.first - 1]?.norm ?? '');
  if (passive)
    return next === 'of' && deedFrom(scan, cue.last + 1) === 'deed' ? subject(scan, cue, cue.first, true) : null;
  if (SUSPECTS.has(norm) && !AFTER_SUSPECTS.has(next)) return null;
  if (SUSPECTED.has(norm) && !isVerb(scan, cue.first)) return adjective(scan, cue);
  const accuser = accuserBefore(scan, cue.first);
  if (!accuser) return null;
  const hand = handOf(scan, cue.last);
  const skip = hand
    ? hand
    : next === 'that'
      ? 1
      : next === 'the' && INVOLVEMENT.has(scan.tokens[cue.last + 1]?.norm ?? '')
        ? 3
        : 0;
  const object = phraseAfter(scan, cue.last + skip, SUSPECTED_OF);
  if (!object || !(hand || deedAround(scan, cue.first) || afterNoClaim(scan, cue.first))) return null;
  const tail = scan.tokens[object.last]?.norm ?? '';
  const head = scan.tokens[object.last - 1]?.norm ?? '';
  const plain = partyOf(scan, object);
  const group = plain.kind === 'group' && isCapital(scan.tokens[plain.range.first]);
  if (!skip && !INVOLVEMENT.has(head) && !HEDGE_TAILS.has(tail) && !group) return null;
  if (DEEDS.has(head) || WEAK_DEEDS.has(head)) return null;
  const own = INVOLVEMENT.has(head) ? { first: object.first, last: object.last - 1 } : object;
  return own.last > own.first ? made(scan, cue, partyOf(scan, own), accuser) : null;
}

/** "suspect *the hand of* X": words skipped; 0 where it says something else. */
function handOf(scan: Scan, at: number): number {
  const the = scan.tokens[at]?.norm === 'the' ? 1 : 0;
  const noun = scan.tokens[at + the]?.norm;
  return HAND.has(noun ?? '') && scan.tokens[at + the + 1]?.norm === 'of' ? the + 2 : 0;
}

/** "No group has claimed responsibility, though analysts suspect X". */
function afterNoClaim(scan: Scan, at: number): boolean {
  const { first } = scan.sentenceOf(at);
  return scan.tokens.slice(first, at).some((t) => RESPONSIBILITY.has(t.norm));
}

/** "police *suspected* X": a subject stands before; otherwise an adjective ("suspected militants"). */
const isVerb = (scan: Scan, at: number): boolean =>
  accuserBefore(scan, at) !== null && !ADJECTIVE_LEADS.has(scan.tokens[at - 1]?.norm ?? '');

/** "Suspected X militants killed", "killed by suspected X rebels": a body named as the likely doer. */
function adjective(scan: Scan, cue: Cue): Finding | null {
  const whole = phraseAfter(scan, cue.last);
  if (!whole) return null;
  const object = { first: whole.first, last: verbIn(scan, whole) ?? whole.last };
  const party = partyOf(scan, object);
  if (party.kind !== 'group' || !isCapital(scan.tokens[party.range.first])) return null;
  const lead = scan.tokens[cue.first - 1]?.norm ?? '';
  if (NO_SUSPECT_LEADS.has(lead)) return null;
  const does =
    DEED_VERBS.has(scan.tokens[object.last]?.norm ?? '') || DEED_VERBS.has(scan.tokens[object.last + 1]?.norm ?? '');
  const done =
    scan.tokens[cue.first - 1]?.norm === 'by' &&
    (deedBefore(scan, cue.first, 6) || DEED_VERBS.has(scan.tokens[cue.first - 2]?.norm ?? ''));
  return does || done ? made(scan, { ...cue, last: object.last }, party, null) : null;
}

/** "suspected X militants *waylaid* a bus": the verb that the phrase ran over. */
function verbIn(scan: Scan, { first, last }: Range): number | null {
  for (let k = first + 1; k < last; k++)
    if (PAST_DEED.test(scan.tokens[k]?.norm ?? '') && DEED_VERBS.has(scan.tokens[k]?.norm ?? '')) return k;
  return null;
}

function accuserBefore(scan: Scan, at: number): Party | null {
  const { first } = scan.sentenceOf(at);
  const range = at > first ? (subjectOf(scan, at) ?? phraseBefore(scan, at - 1, first)) : null;
  if (!range) return null;
  const party = resolved(scan, partyOf(scan, range));
  return party.authority || party.kind === 'unnamed' || party.kind === 'state' ? party : null;
}
