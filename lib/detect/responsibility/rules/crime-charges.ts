import { DOER_NOUNS } from '../../../lexicon/actors';
import { SUSPECT } from '../../../lexicon/asked-stances';
import { CRIME_CHARGES } from '../../../lexicon/stances';
import { CAPITAL_CRIMES, FORMERLY, RAMPAGED, SUSPECT_LEADS, SUSPECTED_WORDS } from '../../../lexicon/stances-frames';
import { BETWEEN } from '../../../lexicon/stances-grammar';
import { CHARGE_HELPERS, HEDGED_DOERS, NAMED_AS, PERSON_RELATIVES } from '../../../lexicon/stances-words';
import { deedFrom } from '../deed';
import { type Party, partyOf } from '../party';
import { isCapital, phraseAfter, phraseBefore, subjectOf } from '../phrase';
import type { Cue, Finding, Rule } from '../rule';
import type { Scan } from '../scan';
import { isPossible, negated } from './self-claims';

/**
 * Crime: "Smith was charged with murder", "police identified Smith as the shooter", "Smith, the suspect in the attack".
 * Only people with a name. Not: "was identified as a father of two", "arrested over tax".
 */
export const crimeCharges: Rule = {
  name: 'crime-charge',
  cues: CRIME_CHARGES,
  read(scan, cue) {
    if (!scan.violent || negated(scan, cue.first) || isPossible(scan, cue.first)) return null;
    if (cue.row === 'identified as') return identified(scan, cue);
    if (cue.row === 'suspect in') return suspectIn(scan, cue);
    const charged = cue.row === 'charged with';
    if (charged ? !isKilling(scan, cue.last) : deedFrom(scan, cue.last, cue.last + 8) !== 'deed') return null;
    if (FORMERLY.has(scan.tokens[cue.first - 1]?.norm ?? '')) return null;
    const passive =
      CHARGE_HELPERS.has(scan.tokens[cue.first - 1]?.norm ?? '') ||
      scan.tokens[cue.first - 1]?.norm === 'and' ||
      isAdverb(scan, cue.first);
    const range = passive
      ? subjectOf(scan, cue.first)
      : phraseBefore(scan, cue.first - 1, scan.sentenceOf(cue.first).first);
    const stance = charged ? 'blamed' : 'suspected';
    return range ? made(scan, cue, partyOf(scan, range), null, stance) : null;
  },
};

const isAdverb = (scan: Scan, at: number): boolean => /ly$/.test(scan.tokens[at - 1]?.norm ?? '');

/** The charge is one of killing: "two counts of attempted murder", not "assault". */
function isKilling(scan: Scan, at: number): boolean {
  for (let k = at; k < at + 9; k++) {
    if (CAPITAL_CRIMES.has(scan.tokens[k]?.norm ?? '')) return true;
    if (/[.;]/.test(scan.tokens[k]?.post ?? '')) return false;
  }
  return false;
}

function made(
  scan: Scan,
  cue: Cue,
  actor: Party,
  accuser: Party | null,
  stance: 'blamed' | 'suspected',
): Finding | null {
  const first = scan.tokens[actor.range.first];
  if (actor.kind !== 'person' || !first || !isCapital(first) || BETWEEN.has(first.norm)) return null;
  return { stance, cue, actor, accuser, mode: null, voice: accuser, rule: `responsibility/crime: ${cue.row}` };
}

/** "named X as the suspected shooter", "was identified by police as the man who rampaged". */
function identified(scan: Scan, cue: Cue): Finding | null {
  const as = indexOf(scan, cue.last, 'as');
  if (as === null) return null;
  const told = doerIdentified(scan, cue, as);
  if (told) return told;
  const doer = doerFrom(scan, as + 1);
  if (!doer) return null;
  const stance = doer === 'suspect' ? 'suspected' : 'blamed';
  const by = scan.tokens[cue.last]?.norm === 'by' ? phraseAfter(scan, cue.last + 1, NAMED_AS) : null;
  const passive = by || as === cue.last;
  if (passive) {
    const subject = subjectOf(scan, cue.first);
    if (!subject) return null;
    const party = partyOf(scan, subject);
    if (party.kind === 'person') return made(scan, cue, party, by ? partyOf(scan, by) : null, stance);
    const relative = named(scan, cue.first);
    return relative ? made(scan, cue, relative, party.authority ? party : null, stance) : null;
  }
  const object = phraseAfter(scan, cue.last, NAMED_AS);
  const subject = subjectOf(scan, cue.first);
  return object ? made(scan, cue, partyOf(scan, object), subject ? partyOf(scan, subject) : null, stance) : null;
}

/** "police identified the gunman as X", "the gunman, identified by police as X". */
function doerIdentified(scan: Scan, cue: Cue, as: number): Finding | null {
  const name = phraseAfter(scan, as + 1);
  if (!name) return null;
  const party = partyOf(scan, name);
  if (party.kind !== 'person' || !isCapital(scan.tokens[party.range.first])) return null;
  const by = scan.tokens[cue.last]?.norm === 'by' ? phraseAfter(scan, cue.last + 1, NAMED_AS) : null;
  const object = by || as === cue.last ? null : phraseAfter(scan, cue.last, NAMED_AS);
  const apposed = /^,\s*$/.test(scan.tokens[cue.first - 1]?.post ?? '');
  const own = apposed
    ? phraseBefore(scan, cue.first - 1, scan.sentenceOf(cue.first).first)
    : subjectOf(scan, cue.first);
  const doer = object ?? own;
  const head = doer ? (scan.tokens[doer.last - 1]?.norm ?? '') : '';
  if (!doer || !DOER_NOUNS.has(head)) return null;
  const accuser = by ?? (object ? subjectOf(scan, cue.first) : null);
  const stance = SUSPECT.has(head) || HEDGED_DOERS.has(scan.tokens[doer.last - 2]?.norm ?? '') ? 'suspected' : 'blamed';
  return made(scan, { ...cue, last: as + 1 }, party, accuser ? partyOf(scan, accuser) : null, stance);
}

/** "John Smith, 23, who police say is …": the name before "who". */
function named(scan: Scan, at: number): Party | null {
  const { first } = scan.sentenceOf(at);
  for (let k = at - 1; k > first && at - k < 8; k--) {
    if (!PERSON_RELATIVES.has(scan.tokens[k]?.norm ?? '')) continue;
    for (let j = k - 1; j >= first && k - j < 5; j--) {
      if (!isCapital(scan.tokens[j])) continue;
      let from = j;
      while (from > first && isCapital(scan.tokens[from - 1]) && /^\s*$/.test(scan.tokens[from - 1]?.post ?? ''))
        from--;
      return partyOf(scan, { first: Math.max(from, j - 2), last: j + 1 });
    }
  }
  return null;
}

function indexOf(scan: Scan, at: number, norm: string): number | null {
  const { last } = scan.sentenceOf(at);
  for (let k = at; k < last && k - at < 9; k++) {
    if (scan.tokens[k]?.norm === norm) return k;
    if (/[;:]/.test(scan.tokens[k]?.post ?? '')) return null;
  }
  return null;
}

/** Is a doer named after "as" ("the shooter", "the man who rampaged"), and only as a suspect? */
function doerFrom(scan: Scan, at: number): 'doer' | 'suspect' | null {
  let suspected = false;
  for (let k = at; k < at + 7; k++) {
    const norm = scan.tokens[k]?.norm ?? '';
    if (SUSPECTED_WORDS.has(norm)) suspected = true;
    if (DOER_NOUNS.has(norm)) return suspected ? 'suspect' : 'doer';
    if (norm === 'who' && RAMPAGED.has(scan.tokens[k + 1]?.norm ?? '')) return 'doer';
    if (/[,;:.]/.test(scan.tokens[k]?.post ?? '')) return null;
  }
  return null;
}

/** "Amri, the suspect in the attack", "the suspect in the shooting, John Smith". */
function suspectIn(scan: Scan, cue: Cue): Finding | null {
  if (deedFrom(scan, cue.last, cue.last + 7) !== 'deed') return null;
  let at = cue.first - 1;
  while (SUSPECT_LEADS.has(scan.tokens[at]?.norm ?? '')) at--;
  const { first } = scan.sentenceOf(cue.first);
  const token = scan.tokens[at];
  if (at < first || !token || !/^,\s*$/.test(token.post)) return null;
  let from = at;
  while (from > first && isCapital(scan.tokens[from - 1]) && /^\s*$/.test(scan.tokens[from - 1]?.post ?? '')) from--;
  if (!isCapital(scan.tokens[from])) return null;
  return made(scan, cue, partyOf(scan, { first: from, last: at + 1 }), null, 'suspected');
}
