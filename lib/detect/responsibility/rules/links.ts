import { DOER_NOUNS, GROUP_NOUNS } from '../../../lexicon/actors';
import { ATTACKERS, LINKED } from '../../../lexicon/asked-stances';
import { LINKS } from '../../../lexicon/stances';
import { HANDLERS, PLACE_LINKS } from '../../../lexicon/stances-frames';
import { BE, NEGATIONS } from '../../../lexicon/stances-grammar';
import { deedBefore } from '../deed';
import { type Party, partyOf } from '../party';
import { phraseAfter, subjectOf } from '../phrase';
import { resolved } from '../resolved';
import type { Cue, Finding, Rule } from '../rule';
import type { Scan } from '../scan';
import { isTold } from '../voice';

/**
 * "The attackers were in contact with their handlers in X", "police linked the bombing to Y": backing, not authorship.
 * Needs a speaker. Not: "linked to heart disease", "an X-backed group" in the outlet's own voice.
 */
export const links: Rule = {
  name: 'link',
  cues: LINKS,
  read(scan, cue) {
    if (!scan.violent || !(isTold(scan, cue.first) || linker(scan, cue)) || isDenied(scan, cue.first)) return null;
    if (cue.row === 'trained') return trained(scan, cue);
    return cue.row === 'in contact with' ? handlers(scan, cue) : tied(scan, cue);
  },
};

/** "The army *linked* the attackers to X": the subject sees the link; not so in the passive. */
function linker(scan: Scan, cue: Cue): Party | null {
  if (!LINKED.has(scan.tokens[cue.first]?.norm ?? '') || cue.row !== 'linked to' || cue.last - cue.first < 3)
    return null;
  const range = subjectOf(scan, cue.first);
  const party = range && partyOf(scan, range);
  return party && (party.kind === 'state' || party.kind === 'unnamed' || party.authority) ? party : null;
}

function made(scan: Scan, cue: Cue, first: number, last: number): Finding {
  const actor = { ...partyOf(scan, { first, last }), name: scan.textOf(first, last) };
  return {
    stance: 'linked',
    cue,
    actor,
    accuser: linker(scan, cue),
    mode: null,
    voice: linker(scan, cue),
    rule: `responsibility/link: ${cue.row}`,
  };
}

/** "in no way linked to". */
function isDenied(scan: Scan, at: number): boolean {
  for (let k = Math.max(at - 4, scan.sentenceOf(at).first); k < at; k++)
    if (NEGATIONS.has(scan.tokens[k]?.norm ?? '')) return true;
  return false;
}

/** "handlers in A and B": the place is part of the name. */
function handlers(scan: Scan, cue: Cue): Finding | null {
  const noun = cue.last - 1;
  const place = PLACE_LINKS.has(scan.tokens[cue.last]?.norm ?? '') ? phraseAfter(scan, cue.last + 1) : null;
  return made(scan, cue, noun, place ? place.last : cue.last);
}

/** "New Delhi says Pakistan *trained the gunmen*": the subject backs, whoever speaks sees the link. */
function trained(scan: Scan, cue: Cue): Finding | null {
  const armed = scan.tokens
    .slice(cue.last, cue.last + 3)
    .some((t) => DOER_NOUNS.has(t.norm) || GROUP_NOUNS.has(t.norm));
  const range = armed ? subjectOf(scan, cue.first) : null;
  const actor = range && resolved(scan, partyOf(scan, range));
  if (actor?.kind !== 'state') return null;
  return {
    stance: 'linked',
    cue,
    actor,
    accuser: null,
    mode: null,
    voice: null,
    rule: `responsibility/link: ${cue.row}`,
  };
}

function tied(scan: Scan, cue: Cue): Finding | null {
  const object = phraseAfter(scan, cue.last);
  if (!object) return null;
  if (HANDLERS.has(scan.tokens[object.first]?.norm ?? '')) return handlers(scan, { ...cue, last: object.first + 1 });
  const actor = resolved(scan, partyOf(scan, object));
  if (actor.kind !== 'group' && actor.kind !== 'state') return null;
  const { first } = scan.sentenceOf(cue.first);
  let subject = false;
  for (let k = first; k < cue.last && !subject; k++)
    subject = ATTACKERS.has(scan.tokens[k]?.norm ?? '') && cue.first - k < 8;
  if (!subject && !deedBefore(scan, cue.last, 7)) return null;
  if (cue.row === 'backed by' && !BE.has(scan.tokens[cue.first - 1]?.norm ?? '')) return null;
  return {
    stance: 'linked',
    cue,
    actor,
    accuser: linker(scan, cue),
    mode: null,
    voice: linker(scan, cue),
    rule: `responsibility/link: ${cue.row}`,
  };
}
