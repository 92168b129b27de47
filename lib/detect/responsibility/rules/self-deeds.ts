import { ACCUSERS, COUNTRIES, DEMONYMS, SPOKESMEN, STATE_FORCES } from '../../../lexicon/actors';
import { DRONE, RIVAL } from '../../../lexicon/asked-stances';
import { HE_OR_SHE } from '../../../lexicon/function-words';
import { PERSON_ROLES } from '../../../lexicon/roles';
import { SELF_DEEDS } from '../../../lexicon/stances';
import { DEED_VERBS, DEEDS, SHOTS, WEAK_DEEDS } from '../../../lexicon/stances-deeds';
import { DENIED_NOUNS, DESTROYING, GROUP_SELF, LIGHT_VERBS, WEAPONS } from '../../../lexicon/stances-frames';
import { GROUP_PRONOUNS } from '../../../lexicon/stances-words';
import type { Range } from '../../types';
import { isObjectless } from '../deed';
import { modeOf } from '../mode';
import { isState, type Party, partyOf } from '../party';
import { subjectOf } from '../phrase';
import { resolvedClaimant } from '../resolved';
import type { Cue, Finding, Rule } from '../rule';
import type { Scan } from '../scan';
import { apposed } from '../subject';
import { isPossible, negated } from './self-claims';

/**
 * "The military said it had struck a convoy", "the group said its fighters carried out the ambush": one's own deed told.
 * Said by a group it is claimed, by a state admitted.
 * Not: "police said it was an attack", "said its soldiers were killed", "said they killed time", shooting down drones.
 */
export const selfDeeds: Rule = {
  name: 'self-deed',
  cues: SELF_DEEDS,
  read(scan, cue, found) {
    const subject = subjectOf(scan, cue.first);
    if (!subject || !scan.violent || negated(scan, cue.first) || isPossible(scan, cue.first)) return null;
    if (isOthersClaim(scan, cue.first, cue.last) || isAnothersDeed(scan, cue.first, cue.last, subject)) return null;
    const group = groupIn(scan, cue.first, cue.last);
    const claimants = found.filter((f) => f.stance === 'claimed').map((f) => f.actor);
    const own = resolvedClaimant(scan, partyOf(scan, group ?? subject), claimants);
    const actor = group ? own : (apposed(scan, own, subject.last, cue.first) ?? own);
    if (group && (actor.kind !== 'group' || !speaksForGroup(scan, subject))) return null;
    if (actor.kind !== 'group' && actor.kind !== 'state') return null;
    if (cue.row === 'said units did' && (actor.kind !== 'group' || ofOthers(scan, cue.first, cue.last))) return null;
    if (!doesHarm(scan, cue.first, cue.last, cue.row)) return null;
    return ownDeed(scan, cue, actor, 'self-deed');
  },
};

/** A deed told by whoever did it: a state admits, others claim. */
export function ownDeed(scan: Scan, cue: Cue, actor: Party, rule: string): Finding {
  return {
    stance: isState(actor) ? 'admitted' : 'claimed',
    cue,
    actor,
    accuser: null,
    mode: modeOf(scan, cue.first, actor),
    voice: actor,
    rule: `responsibility/${rule}: ${cue.row}`,
  };
}

/** "said a rebel *claim that* they had killed was false": what others tell is spoken of. */
function isOthersClaim(scan: Scan, first: number, last: number): boolean {
  for (let k = first + 1; k + 1 < last; k++)
    if (DENIED_NOUNS.has(scan.tokens[k]?.norm ?? '') && scan.tokens[k + 1]?.norm === 'that') return true;
  return false;
}

/** "police said *he* shot three men", "prosecutors say *they* shot three": no body is spoken of as he or she, and those who accuse speak of others. */
function isAnothersDeed(scan: Scan, first: number, last: number, subject: Range): boolean {
  const said = scan.tokens.slice(subject.first, subject.last);
  if (said.some((t) => ACCUSERS.has(t.norm))) return true;
  const one = (k: number) => HE_OR_SHE.has(scan.tokens[k]?.norm ?? '');
  let k = first + 1;
  while (k < last && !one(k)) k++;
  if (k >= last) return false;
  return !said.some((t) => PERSON_ROLES.has(t.norm));
}

/** "said *Velian* fighters": not one's own. */
function ofOthers(scan: Scan, first: number, last: number): boolean {
  return scan.tokens
    .slice(first + 1, last)
    .some((t) => COUNTRIES.has(t.norm) || DEMONYMS.has(t.norm) || STATE_FORCES.has(t.norm) || RIVAL.has(t.norm));
}

/** A group, its spokesman, its leader; a prosecutor who says what "the group" did accuses. */
function speaksForGroup(scan: Scan, { first, last }: Range): boolean {
  const words = scan.tokens.slice(first, last);
  return (
    words.some((t) => SPOKESMEN.has(t.norm) || GROUP_PRONOUNS.has(t.norm)) ||
    partyOf(scan, { first, last }).kind === 'group'
  );
}

/** "their spokesman said *the group* had attacked": the group is the doer. */
function groupIn(scan: Scan, first: number, last: number): Range | null {
  for (let k = first; k + 1 < last; k++) {
    if (scan.tokens[k]?.norm === 'the' && GROUP_SELF.has(scan.tokens[k + 1]?.norm ?? ''))
      return { first: k, last: k + 2 };
  }
  return null;
}

/** The verb's object is a deed or a weapon ("carried out the raid"), or the verb harms and has an object. */
export function doesHarm(scan: Scan, first: number, at: number, row: string): boolean {
  const verb = scan.tokens[at - 1]?.norm ?? '';
  if (row !== 'confirmed the use' && !LIGHT_VERBS.has(verb) && !DEED_VERBS.has(verb) && !DESTROYING.has(verb))
    return false;
  const { last } = scan.sentenceOf(first);
  if (at >= last || /[.;]/.test(scan.tokens[at - 1]?.post ?? '')) return false;
  const use = row === 'confirmed the use';
  if (!use && !LIGHT_VERBS.has(verb) && isObjectless(scan, at)) return false;
  if (!LIGHT_VERBS.has(verb) && row !== 'confirmed the use') return true;
  for (let k = row === 'confirmed the use' ? first : at; k < last && k - at < 12; k++) {
    const norm = scan.tokens[k]?.norm ?? '';
    if (DEEDS.has(norm) || SHOTS.has(norm) || (WEAK_DEEDS.has(norm) && norm.length > 3)) return !DRONE.has(norm);
    if (row === 'confirmed the use' && WEAPONS.has(norm)) return true;
    if (k > at && /[.;:]/.test(scan.tokens[k]?.post ?? '')) return false;
  }
  return false;
}
