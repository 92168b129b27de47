import {
  ANONYMOUS,
  DOER_NOUNS,
  GROUP_HEADS,
  GROUP_KINDS,
  GROUP_NOUNS,
  NAMED_GROUPS,
  STATE_FORCES,
} from '../../../lexicon/actors';
import { POLICE } from '../../../lexicon/asked-stances';
import { AUTHORSHIP } from '../../../lexicon/stances';
import { DEED_VERBS, DEEDS, SHOTS, WEAK_DEEDS } from '../../../lexicon/stances-deeds';
import { LEAFLETS, LEFT_BEHIND, MOUTHPIECES, NOTES } from '../../../lexicon/stances-frames';
import { BE, SUBORDINATORS } from '../../../lexicon/stances-grammar';
import { NO_OBJECTS, PASSIVE_RELATIVES } from '../../../lexicon/stances-words';
import { wordsIn } from '../../attribution/name-words';
import type { Token } from '../../types';
import { isObjectless } from '../deed';
import { modeOf } from '../mode';
import { isState, type Party, partyOf } from '../party';
import { phraseAfter, subjectOf } from '../phrase';
import type { Cue, Finding, Rule } from '../rule';
import type { Scan } from '../scan';
import { isFoiled, isQuoted, isTold, tellingBefore } from '../voice';

/** Words between the verb of a teller and the deed of its own people. */
const OWN = 16;

/**
 * Authorship told by a speaker without a word of blame: "the colonel said rebels killed a farmer",
 * "killed by a tank crew, according to the report". The speaker blames.
 * Not: the outlet's own narration, unknown gunmen, "killed by a car", a body telling of its own people.
 */
export const authorship: Rule = {
  name: 'authorship',
  cues: AUTHORSHIP,
  read(scan, cue, found) {
    if (!scan.violent || !isTold(scan, cue.first) || isFoiled(scan, cue.first)) return null;
    const { s } = scan.tokens[cue.first] ?? { s: -1 };
    if (found.some((f) => scan.tokens[f.cue.first]?.s === s)) return null;
    return cue.row === 'killed by' ? passive(scan, cue) : active(scan, cue);
  },
};

function made(scan: Scan, cue: Cue, actor: Finding['actor']): Finding {
  const group = actor?.kind === 'group' ? actor : null;
  const own = group && (tellsOfItself(scan, cue.first) ? group : tellingOwn(scan, cue.first, group));
  return {
    stance: own ? 'claimed' : 'blamed',
    cue,
    actor: own ?? actor,
    accuser: null,
    mode: own ? modeOf(scan, cue.first, own) : null,
    voice: own,
    rule: `responsibility/authorship: ${cue.row}`,
  };
}

/** "leaflets said the X Front had attacked": what lies at the scene speaks for the doers; not what an army drops or a court reads. */
function tellsOfItself(scan: Scan, at: number): boolean {
  const { first, last } = scan.sentenceOf(at);
  for (let k = first; k < last; k++) {
    const { norm } = scan.tokens[k] as Token;
    const left = LEAFLETS.has(norm) || (NOTES.has(norm) && LEFT_BEHIND.has(scan.tokens[k + 1]?.norm ?? ''));
    if (!left) continue;
    const before = scan.tokens[k - 1]?.norm ?? '';
    return k === first || !(STATE_FORCES.has(before) || scan.tokens[k - 1]?.possessive);
  }
  return false;
}

/**
 * "The X Front's spokesman said *X Front fighters* killed", "the radio, mouthpiece of the X, said *the rebels* attacked": the
 * group that tells of its own; null where somebody else tells.
 */
function tellingOwn(scan: Scan, at: number, actor: Party): Party | null {
  const verb = tellingBefore(scan, at, OWN);
  const teller = verb === null ? null : subjectOf(scan, verb);
  if (!teller || verb === null) return null;
  const words = new Set(scan.tokens.slice(teller.first, verb).map((t) => t.norm));
  const shares = wordsIn(actor.name).some((w) => words.has(w) && !GROUP_HEADS.has(w) && !GROUP_NOUNS.has(w));
  if (shares || !actor.back || !scan.tokens.slice(teller.first, verb).some((t) => MOUTHPIECES.has(t.norm)))
    return shares ? actor : null;
  const mention = scan.names.mentions.find((m) => m.kind === 'group' && m.first >= teller.first && m.last <= verb);
  return mention ? { ...partyOf(scan, mention), name: mention.name, kind: 'group', back: false } : null;
}

function passive(scan: Scan, cue: Cue): Finding | null {
  const range = phraseAfter(scan, cue.last);
  const actor = range && !isRelative(scan, cue.first) ? author(scan, range.first, range.last) : null;
  if (!actor || (POLICE.test(actor.name) && policeSpeak(scan, cue.first))) return null;
  return made(scan, cue, actor);
}

/** "Garner, *who had been* killed by police": known before, told in passing. */
const isRelative = (scan: Scan, at: number): boolean =>
  [1, 2, 3].some((n) => PASSIVE_RELATIVES.has(scan.tokens[at - n]?.norm ?? ''));

/** Police telling of police: no one else's blame. */
function policeSpeak(scan: Scan, at: number): boolean {
  const { first, last } = scan.sentenceOf(at);
  return POLICE.test(scan.textOf(first, at - 1)) || POLICE.test(scan.textOf(Math.min(at + 4, last - 1), last));
}

/** Only right inside the clause of a reporting verb: "said (that) guerrillas killed", "as saying … as X fired rockets". */
function active(scan: Scan, cue: Cue): Finding | null {
  const verb = scan.tokens[cue.first];
  const next = scan.tokens[cue.last];
  if (!verb || !next || /[.,;]/.test(scan.tokens[cue.last - 1]?.post ?? '')) return null;
  if (cue.row === 'fired' && !shotsAfter(scan, cue.last)) return null;
  if (isObjectless(scan, cue.last) || isBefallen(scan, cue)) return null;
  if (BE.has(scan.tokens[cue.first - 1]?.norm ?? '')) return null;
  const range = subjectOf(scan, cue.first);
  if (!range || range.last < cue.first - 3) return null;
  const from = scan.tokens[range.first]?.norm === 'that' ? range.first + 1 : range.first;
  const clause = scan.tokens[from - 1]?.norm ?? '';
  const reach = cue.row === 'fired' ? 40 : clause === 'that' ? OWN : 3;
  const told = tellingBefore(scan, from, reach) !== null;
  if (!told && !(isQuoted(scan, cue.first) && range.last >= cue.first - 1)) return null;
  if (SUBORDINATORS.has(clause)) return null;
  const actor = author(scan, range.first, range.last);
  if (!actor || (isState(actor) && isArmed(scan, cue.last))) return null;
  return made(scan, cue, actor);
}

/** "reported eight soldiers killed *and seven* wounded": what befell them, not what they did; "killed and wounded nine" is. */
function isBefallen(scan: Scan, cue: Cue): boolean {
  const next = scan.tokens[cue.last + 1]?.norm ?? '';
  return NO_OBJECTS.has(scan.tokens[cue.last]?.norm ?? '') && !DEED_VERBS.has(next);
}

/** "killed four of the *attackers*": a state's own success told, nobody's blame. */
function isArmed(scan: Scan, at: number): boolean {
  for (let k = at; k < at + 6; k++) {
    const norm = scan.tokens[k]?.norm ?? '';
    if (GROUP_NOUNS.has(norm) || DOER_NOUNS.has(norm) || NAMED_GROUPS.has(norm) || GROUP_KINDS.has(norm)) return true;
    if (/[,.;]/.test(scan.tokens[k]?.post ?? '')) return false;
  }
  return false;
}

function shotsAfter(scan: Scan, at: number): boolean {
  for (let k = at; k < at + 4; k++) if (SHOTS.has(scan.tokens[k]?.norm ?? '')) return true;
  return false;
}

/** A group or a state's forces; never unknown people, never a bare pronoun. */
function author(scan: Scan, first: number, last: number): Finding['actor'] {
  const party = partyOf(scan, { first, last });
  if (party.kind !== 'group' && !isState(party)) return null;
  const head = scan.tokens[last - 1]?.norm ?? '';
  if (DEEDS.has(head) || WEAK_DEEDS.has(head)) return null;
  return scan.tokens.slice(first, last).every((t) => ANONYMOUS.has(t.norm)) ? null : party;
}
