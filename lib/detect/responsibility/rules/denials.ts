import { ARMS, DOER_NOUNS, GROUP_KINDS, GROUP_NOUNS, NAMED_GROUPS } from '../../../lexicon/actors';
import { ARMED, FIRE_OPENED, FIRING_SHOTS, OPENING, USING } from '../../../lexicon/asked-stances';
import { DENIALS } from '../../../lexicon/stances';
import { BACKING, DEED_VERBS, DEEDS, SHOTS } from '../../../lexicon/stances-deeds';
import {
  ACCUSATIONS,
  BACKS,
  CLAUSE_VERBS,
  DAYS_AFTER,
  DENIED_NOUNS,
  FILMED,
  FIRING,
  INVOLVEMENT,
  OWNING_LEADS,
  TOOK_PART,
  WEAPONS,
} from '../../../lexicon/stances-frames';
import { PREPOSITIONS } from '../../../lexicon/stances-grammar';
import {
  AUTHORSHIP_NOUNS,
  DENIED_OPENERS,
  DENIED_PRONOUNS,
  DENIER_PRONOUNS,
  NO_DENIAL,
  NOT_DENIED,
} from '../../../lexicon/stances-words';
import { pastDays } from '../../past-days';
import { ACCUSING_STANCES } from '../../stances';
import { deedAround, deedBefore, deedFrom, isObjectless } from '../deed';
import { denierOf } from '../denier';
import { modeOf } from '../mode';
import { isState, type Party, partyOf, unresolved } from '../party';
import { phraseAfter } from '../phrase';
import { resolved } from '../resolved';
import type { Cue, Finding, Rule } from '../rule';
import type { Scan } from '../scan';
import { isPossible } from './self-claims';

/**
 * "The group denied involvement", "denied targeting the hospital", "a charge Islamabad denies", "distanced itself from the attack".
 * "denied that rebels attacked the farm" rejects what others say. Not: "denied corruption", "was denied bail", "denied wrongdoing".
 */
export const denials: Rule = {
  name: 'denial',
  cues: DENIALS,
  read(scan, cue, found) {
    if (!scan.violent || isPossible(scan, cue.first)) return null;
    const before = scan.tokens[cue.first - 1]?.norm ?? '';
    if (NO_DENIAL.has(before) && cue.row === 'deny') return null;
    const who = denierOf(scan, cue);
    if (!who) return null;
    const actor = who.back ? (lastAccused(scan, cue, found) ?? resolved(scan, who)) : who;
    if (actor.kind === 'nobody' || unresolved(actor) || actor.kind === 'unnamed') return null;
    const stance = stanceOf(scan, cue, actor, found);
    if (!stance) return null;
    return {
      stance,
      cue,
      actor,
      accuser: null,
      mode: modeOf(scan, cue.first, actor),
      voice: actor,
      rule: `responsibility/denial: ${cue.row}`,
    };
  },
};

/** "we did not *fire* on them": the verb itself is the deed. */
const isDeedDenied = (scan: Scan, { row, last }: Cue): boolean =>
  (row === 'we did not' || row === 'it did not') &&
  FIRING.has(scan.tokens[last - 1]?.norm ?? '') &&
  !scan.tokens.slice(last, last + 3).some((t) => FILMED.has(t.norm));

/** Whom the words just before accuse: they are the "it" that denies. */
function lastAccused(scan: Scan, cue: Cue, found: readonly Finding[]): Party | null {
  const last = found[found.length - 1];
  if (!last?.actor || (last.stance !== 'blamed' && last.stance !== 'suspected')) return null;
  const near = (scan.tokens[cue.first]?.s ?? 0) - (scan.tokens[last.cue.first]?.s ?? 0);
  return near <= 1 ? last.actor : null;
}

function stanceOf(scan: Scan, cue: Cue, actor: Party, found: readonly Finding[]): 'denied' | 'rejected' | null {
  if (cue.row !== 'deny') {
    const object = deedFrom(scan, cue.last);
    if (isDeedDenied(scan, cue)) return 'denied';
    const charge = cue.row === 'reject the charge' || cue.row === 'reject any link';
    if (cue.row === 'reject any link' && actor.kind !== 'group' && !isState(actor)) return null;
    return object === 'deed' ||
      (charge && accusedNear(scan, cue, found)) ||
      (object === 'none' && deedAround(scan, cue.first))
      ? 'denied'
      : null;
  }
  const at = pastDays(scan.tokens, cue.last);
  const next = scan.tokens[at];
  if (charged(scan, cue.first)) return 'denied';
  const end =
    !next || cue.last >= scan.sentenceOf(cue.first).last || /^[,.;]/.test(scan.tokens[cue.last - 1]?.post ?? '');
  if (end || !next) return accusedNear(scan, cue, found) ? 'denied' : null;
  const told = pastDays(scan.tokens, at + 1);
  if (DENIED_NOUNS.has(next.norm) && (scan.tokens[told]?.norm === 'that' || startsClause(scan, told)))
    return clause(scan, told, actor);
  if (NOT_DENIED.has(next.norm)) return null;
  if (DENIED_PRONOUNS.has(next.norm) && endsAfter(scan, at)) return accusedNear(scan, cue, found) ? 'denied' : null;
  if (next.norm === 'that' || startsClause(scan, at)) return clause(scan, at, actor);
  if (next.norm.endsWith('ing') && DEED_VERBS.has(next.norm)) return isObjectless(scan, at + 1) ? null : 'denied';
  if (USING.has(next.norm) && weaponAfter(scan, at + 1)) return 'denied';
  if (FIRING_SHOTS.has(next.norm) || (OPENING.has(next.norm) && FIRE_OPENED.has(scan.tokens[at + 1]?.norm ?? '')))
    return 'denied';
  if (BACKING.has(next.norm)) return backsArmed(scan, at + 1) ? 'denied' : null;
  if (next.possessive || OWNING_LEADS.has(next.norm)) {
    const accusation = chargeIn(scan, at);
    if (accusation !== null)
      return deedFrom(scan, accusation) === 'deed' || accusedNear(scan, cue, found) ? 'denied' : null;
  }
  if (DENIED_NOUNS.has(next.norm)) {
    return deedFrom(scan, at + 1) === 'deed' ? 'denied' : null;
  }
  if (AUTHORSHIP_NOUNS.has(next.norm) || INVOLVEMENT.has(scan.tokens[at + 1]?.norm ?? '')) {
    const object = deedFrom(scan, at + 1);
    return object === 'deed' || deedAround(scan, cue.first) || accusedNear(scan, cue, found) ? 'denied' : null;
  }
  if (!DENIED_OPENERS.has(next.norm)) return DEEDS.has(next.norm) ? 'denied' : null;
  return deedFrom(scan, at, at + 5) === 'deed' && (isState(actor) || actor.kind === 'group' || next.norm !== 'the')
    ? 'denied'
    : null;
}

/** Nothing but a stop or a day follows: "denied it", not "denied it was responsible". */
function endsAfter(scan: Scan, at: number): boolean {
  const last = at + 1 >= scan.sentenceOf(at).last;
  return last || /^[”"’]?[,.;]/.test(scan.tokens[at]?.post ?? '') || DAYS_AFTER.has(scan.tokens[at + 1]?.norm ?? '');
}

/** "denied using chemical *weapons*". */
function weaponAfter(scan: Scan, at: number): boolean {
  for (let k = at; k < at + 4; k++)
    if (WEAPONS.has(scan.tokens[k]?.norm ?? '') || SHOTS.has(scan.tokens[k]?.norm ?? '')) return true;
  return false;
}

/** "denies supporting *armed groups*", "backing the *rebels*". */
function backsArmed(scan: Scan, at: number): boolean {
  for (let k = at; k < at + 4; k++) {
    const norm = scan.tokens[k]?.norm ?? '';
    if (
      GROUP_NOUNS.has(norm) ||
      GROUP_KINDS.has(norm) ||
      NAMED_GROUPS.has(norm) ||
      DOER_NOUNS.has(norm) ||
      ARMED.has(norm)
    )
      return true;
  }
  return false;
}

/** "a charge Islamabad denies", "which the group denied". */
function charged(scan: Scan, at: number): boolean {
  const { first } = scan.sentenceOf(at);
  for (let k = at - 1; k >= first && at - k < 7; k--) {
    const norm = scan.tokens[k]?.norm ?? '';
    if (ACCUSATIONS.has(norm)) return deedBefore(scan, at, 24) || backedBefore(scan, at);
    if (norm === 'which' && /,/.test(scan.tokens[k - 1]?.post ?? ''))
      return k + 1 < at && deedAround(scan, at) && isEnd(scan, at);
  }
  return false;
}

const isEnd = (scan: Scan, at: number): boolean => /^[,.;]/.test(scan.tokens[at]?.post ?? '');

/** "supports the militants, a charge X denies": backing told in the same sentence. */
function backedBefore(scan: Scan, at: number): boolean {
  const { first } = scan.sentenceOf(at);
  for (let k = first; k < at; k++) {
    const norm = scan.tokens[k]?.norm ?? '';
    if (BACKING.has(norm) || BACKS.has(norm)) return true;
  }
  return false;
}

/** An accusation of the same or the last sentence that was found here. */
function accusedNear(scan: Scan, cue: Cue, found: readonly Finding[]): boolean {
  const last = found[found.length - 1];
  if (!last || !ACCUSING_STANCES.has(last.stance)) return false;
  return (scan.tokens[cue.first]?.s ?? 0) - (scan.tokens[last.cue.first]?.s ?? 0) <= 1;
}

function chargeIn(scan: Scan, at: number): number | null {
  for (let k = at; k < at + 6; k++) {
    if (ACCUSATIONS.has(scan.tokens[k]?.norm ?? '')) return k + 1;
    if (/[,.;]/.test(scan.tokens[k]?.post ?? '')) return null;
  }
  return null;
}

/** "denied guerrillas had attacked": a clause without "that". */
function startsClause(scan: Scan, at: number): boolean {
  const object = phraseAfter(scan, at, PREPOSITIONS);
  return object !== null && CLAUSE_VERBS.has(scan.tokens[object.last]?.norm ?? '');
}

/** "denied that it / its troops killed" is a denial; "that rebels attacked" rejects another's word. */
function clause(scan: Scan, from: number, actor: Party): 'denied' | 'rejected' | null {
  const at = scan.tokens[from]?.norm === 'that' ? from + 1 : from;
  if (!violentVerb(scan, at)) return null;
  const own = DENIER_PRONOUNS.has(scan.tokens[at]?.norm ?? '');
  const object = phraseAfter(scan, at);
  const name = object === null ? null : partyOf(scan, object).name;
  const same = name !== null && (sameSide(name, actor.name) || (isArm(name) && isArm(actor.name)));
  return own || same ? 'denied' : 'rejected';
}

/** "A military source denied that aircraft had struck": an armed service of its own. */
const isArm = (name: string): boolean =>
  name
    .toLowerCase()
    .split(/\s/)
    .some((w) => ARMS.has(w));

/** "A Ukrainian source denied that Ukraine fired": one side by its name and its people's. */
function sameSide(a: string, b: string): boolean {
  const words = (name: string) =>
    name
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .filter((w) => w.length > 4);
  const own = words(b);
  return words(a).some((x) => own.some((y) => x.slice(0, 5) === y.slice(0, 5)));
}

function violentVerb(scan: Scan, at: number): boolean {
  const { last } = scan.sentenceOf(at);
  for (let k = at; k < last && k - at < 8; k++) {
    const norm = scan.tokens[k]?.norm ?? '';
    if (DEED_VERBS.has(norm) || TOOK_PART.has(norm)) return true;
  }
  return false;
}
