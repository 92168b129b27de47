import { DOER_NOUNS, GROUP_NOUNS, NAMED_GROUPS, SIDES } from '../../../lexicon/actors';
import { ON_A_DAY, PERSONAL, RESPONSIBILITY } from '../../../lexicon/asked-stances';
import { BLAMES } from '../../../lexicon/stances';
import { BACKING } from '../../../lexicon/stances-deeds';
import { ARTICLES, BETWEEN, MODALS, PREPOSITIONS, RELATIVES } from '../../../lexicon/stances-grammar';
import {
  ARMED_MEN,
  BLAMED_FOR,
  CHARGED_WITH,
  HELD,
  PASSIVE_HELPERS,
  THING_RELATIVES,
} from '../../../lexicon/stances-words';
import type { Range } from '../../types';
import { deedAround, deedBefore, deedFrom } from '../deed';
import { kinIn } from '../kin';
import { type Party, partyOf, unresolved } from '../party';
import { phraseAfter, phraseBefore, subjectOf } from '../phrase';
import { resolved } from '../resolved';
import type { Cue, Finding, Rule } from '../rule';
import type { Scan } from '../scan';
import { negated } from './self-claims';

/**
 * "Police blamed the X Front for the bombing", "the army attributed the attack to X", "X is accused of killing five".
 * Not: "blamed the defeat on", "accused of corruption", "attributed the rise to".
 */
export const blames: Rule = {
  name: 'blame',
  cues: BLAMES,
  read(scan, cue) {
    if (MODALS.has(scan.tokens[cue.first - 1]?.norm ?? '') || scan.tokens[cue.first - 1]?.norm === 'to') return null;
    if (negated(scan, cue.first)) return null;
    if (cue.row === 'charge') return charge(scan, cue);
    const read =
      cue.row === 'blame' ? blame : cue.row === 'accuse' ? accuse : cue.row === 'hold responsible' ? hold : onto;
    return read(scan, cue);
  },
};

const passive = (scan: Scan, at: number): boolean =>
  [1, 2, 3].some(
    (n) => PASSIVE_HELPERS.has(scan.tokens[at - n]?.norm ?? '') && !/[,;]/.test(scan.tokens[at - n]?.post ?? ''),
  );

/** Who accuses by the verb; null where nobody who could is printed ("attacks blamed on"). */
function accuserOf(scan: Scan, verb: number): Party | null {
  const subject = subjectOf(scan, verb);
  // "a cousin of X, *who* blamed": X, not the cousin.
  const isRelative = subject && scan.tokens.slice(subject.last, verb).some(({ norm }) => RELATIVES.has(norm));
  const kin = subject && !isRelative ? kinIn(scan, subject) : null;
  if (kin) return kin;
  const read = subject && partyOf(scan, subject);
  if (read?.back && PERSONAL.test(read.name)) return read;
  const party = read && resolved(scan, read);
  return !party || party.kind === 'other' || party.kind === 'anonymous' ? null : party;
}

function made(scan: Scan, cue: Cue, actor: Party | null, accuser: Party | null): Finding | null {
  if (!actor || accuser?.kind === 'nobody') return null;
  const who = resolved(scan, actor);
  if (who.kind === 'nobody' || unresolved(who) || (cue.row !== 'charge' && isNobody(who))) return null;
  if (who.kind === 'other' && !isSide(scan, who)) return null;
  const pronoun = accuser?.back === true && PERSONAL.test(accuser.name);
  const by = pronoun ? null : accuser;
  return {
    stance: 'blamed',
    cue,
    actor: who,
    accuser: by,
    mode: null,
    voice: by,
    pronoun,
    rule: `responsibility/blame: ${cue.row}`,
  };
}

/** "the opposition", "drug gangs": no armed body, but people who can do violence. */
const isSide = (scan: Scan, party: Party): boolean =>
  scan.tokens.slice(party.range.first, party.range.last).some((t) => SIDES.has(t.norm));

const isNobody = (party: Party): boolean => party.kind === 'anonymous' && party.name.split(' ').length < 2;

/** Blame X for Y, blame Y on X; passive alike. */
function blame(scan: Scan, cue: Cue): Finding | null {
  const next = scan.tokens[cue.last]?.norm ?? '';
  const by = passive(scan, cue.first);
  if (next === 'on') return passiveOn(scan, cue, cue.last + 1, true);
  if (next === 'for' || next === 'by' || next === 'in') {
    const subject = subjectOf(scan, cue.first);
    if (!by || !subject || deedFrom(scan, cue.last) !== 'deed') return null;
    return made(scan, cue, partyOf(scan, subject), null);
  }
  const object = phraseAfter(scan, cue.last, BLAMED_FOR);
  if (!object) return null;
  const after = scan.tokens[object.last]?.norm;
  if (after === 'by' && deedFrom(scan, object.first, object.last) === 'deed') {
    const author = phraseAfter(scan, object.last + 1, BLAMED_FOR);
    return author ? made(scan, cue, partyOf(scan, author), accuserOf(scan, cue.first)) : null;
  }
  if (after === 'on')
    return deedFrom(scan, object.first, object.last) === 'deed' ? passiveOn(scan, cue, object.last + 1) : null;
  const on = onAfter(scan, object.last);
  if (on !== null && deedFrom(scan, object.first, on) === 'deed') return passiveOn(scan, cue, on + 1);
  if (after === 'for' && BACKING.has(scan.tokens[object.last + 1]?.norm ?? '')) return backed(scan, cue, object);
  if (
    after === 'for'
      ? deedFrom(scan, object.last + 1) !== 'deed'
      : !(scan.violent && deedAround(scan, cue.first)) && !afterClaim(scan, cue.first)
  )
    return null;
  return made(scan, cue, partyOf(scan, object), accuserOf(scan, cue.first));
}

/** "No group has claimed responsibility, but police *blamed* X": the deed is what nobody claims. */
function afterClaim(scan: Scan, at: number): boolean {
  const { first } = scan.sentenceOf(at);
  for (let k = first; k < at; k++) if (RESPONSIBILITY.has(scan.tokens[k]?.norm ?? '')) return true;
  return false;
}

/** The next "on" before a comma: "blamed the deadly attack in Kabul *on*". */
function onAfter(scan: Scan, at: number): number | null {
  for (let k = at; k < at + 8; k++) {
    if (/[,;:.]/.test(scan.tokens[k - 1]?.post ?? '')) return null;
    const norm = scan.tokens[k]?.norm ?? '';
    if (norm === 'for') return null;
    if (norm === 'on' && !ON_A_DAY.test(scan.tokens[k + 1]?.norm ?? '')) return k;
  }
  return null;
}

/** @param reduced nothing stands between verb and "on": "a bombing blamed on X" has no accuser, "which Moscow blamed on X" has */
function passiveOn(scan: Scan, cue: Cue, at: number, reduced = false): Finding | null {
  const object = phraseAfter(scan, at);
  if (!object || !(deedBefore(scan, at, 16) || deedAround(scan, cue.first)) || !scan.violent) return null;
  const unsaid = passive(scan, cue.first) || (reduced && !touches(scan, cue.first));
  return made(scan, cue, partyOf(scan, object), unsaid ? null : accuserOf(scan, cue.first));
}

/** Is the phrase right before the verb somebody who accuses? */
function touches(scan: Scan, verb: number): boolean {
  const { first } = scan.sentenceOf(verb);
  let at = verb - 1;
  while (at > first && BETWEEN.has(scan.tokens[at]?.norm ?? '')) at--;
  const phrase = at >= first ? phraseBefore(scan, at, first) : null;
  const party = phrase && partyOf(scan, phrase);
  if (!phrase || !party || (party.kind === 'other' && !party.back)) return false;
  return (
    phrase.first === first ||
    !PREPOSITIONS.has(scan.tokens[phrase.first - 1]?.norm ?? '') ||
    THING_RELATIVES.has(scan.tokens[phrase.first - 1]?.norm ?? '')
  );
}

/** Accuse X of Y; "is accused of". */
function accuse(scan: Scan, cue: Cue): Finding | null {
  const next = scan.tokens[cue.last]?.norm ?? '';
  const isPassive = passive(scan, cue.first);
  if (next === 'of' || (next === 'by' && isPassive)) {
    const subject = subjectOf(scan, cue.first);
    if (!subject || deedFrom(scan, cue.last + 1) !== 'deed') return null;
    if (!isPassive && next === 'of' && !/[,]/.test(scan.tokens[cue.first - 1]?.post ?? '')) return null;
    const by = next === 'by' ? phraseAfter(scan, cue.last + 1, BLAMED_FOR) : null;
    return made(scan, cue, partyOf(scan, subject), by ? resolved(scan, partyOf(scan, by)) : null);
  }
  if (isPassive) return null;
  const object = phraseAfter(scan, cue.last, BLAMED_FOR);
  if (!object || scan.tokens[object.last]?.norm !== 'of') return null;
  if (BACKING.has(scan.tokens[object.last + 1]?.norm ?? '')) return backed(scan, cue, object);
  const around =
    RESPONSIBILITY.has(scan.tokens[object.last + 1]?.norm ?? '') || deedFrom(scan, object.last + 1) === 'deed';
  return around ? made(scan, cue, partyOf(scan, object), accuserOf(scan, cue.first)) : null;
}

/** "accused X of backing the gunmen", "blamed X for sending the men": a link, no authorship. */
function backed(scan: Scan, cue: Cue, object: Range): Finding | null {
  const finding = made(scan, cue, partyOf(scan, object), accuserOf(scan, cue.first));
  return finding && armedAfter(scan, object.last + 2) ? { ...finding, stance: 'linked' } : null;
}

/** "backing the *gunmen*", "arming *rebels*". */
function armedAfter(scan: Scan, at: number): boolean {
  for (let k = at; k < at + 5; k++) {
    const norm = scan.tokens[k]?.norm ?? '';
    if (GROUP_NOUNS.has(norm) || DOER_NOUNS.has(norm) || NAMED_GROUPS.has(norm) || ARMED_MEN.has(norm)) return true;
    if (/[.,;]/.test(scan.tokens[k]?.post ?? '')) return false;
  }
  return false;
}

/** "The prosecutor charged two brothers with the shooting". */
function charge(scan: Scan, cue: Cue): Finding | null {
  if (passive(scan, cue.first) || deedFrom(scan, cue.last) !== 'deed') return null;
  const object = phraseAfter(scan, cue.first + 1, CHARGED_WITH);
  const by = accuserOf(scan, cue.first);
  if (!object || object.last !== cue.last - 1 || !by?.authority) return null;
  const who = partyOf(scan, object);
  const several = object.last - object.first > 1 && !ARTICLES.has(scan.tokens[object.first]?.norm ?? '');
  return !who.back && (who.kind === 'person' || several) ? made(scan, cue, who, by) : null;
}

/** "held X responsible for the attack". */
function hold(scan: Scan, cue: Cue): Finding | null {
  const object = phraseAfter(scan, cue.last, BLAMED_FOR);
  if (!object || !HELD.has(scan.tokens[object.last]?.norm ?? '')) return null;
  if (scan.tokens[object.last + 1]?.norm !== 'for' || deedFrom(scan, object.last + 2) !== 'deed') return null;
  const who = partyOf(scan, object);
  if (who.kind === 'anonymous' || who.kind === 'other') return null;
  return made(scan, { ...cue, last: object.last + 1 }, who, accuserOf(scan, cue.first));
}

/** Attribute Y to X; pin Y on X; point the finger at X. */
function onto(scan: Scan, cue: Cue): Finding | null {
  if (cue.row !== 'attribute') {
    const object = phraseAfter(scan, cue.last);
    const deed = deedFrom(scan, cue.last + 1) === 'deed' || deedAround(scan, cue.first);
    return object && deed && scan.violent ? made(scan, cue, partyOf(scan, object), accuserOf(scan, cue.first)) : null;
  }
  const { last } = scan.sentenceOf(cue.first);
  for (let k = cue.last; k < last && k - cue.last < 9; k++) {
    if (scan.tokens[k]?.norm !== 'to') continue;
    if (deedFrom(scan, cue.last, k) !== 'deed' && !(k === cue.last && deedBefore(scan, cue.first, 14))) return null;
    const object = phraseAfter(scan, k + 1);
    const by = passive(scan, cue.first) ? null : accuserOf(scan, cue.first);
    return object ? made(scan, { first: cue.first, last: k + 1, row: cue.row }, partyOf(scan, object), by) : null;
  }
  return null;
}
