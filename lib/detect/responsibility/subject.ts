import { SPOKESMEN } from '../../lexicon/actors';
import { BEHALF, FINITE, ISSUED_BY } from '../../lexicon/asked-stances';
import { CARRIERS } from '../../lexicon/stances-frames';
import { BETWEEN, PREPOSITIONS, VERBS } from '../../lexicon/stances-grammar';
import { ISSUED } from '../../lexicon/stances-words';
import { type Party, partyOf } from './party';
import { isCapital, phraseAfter, phraseBefore, subjectOf } from './phrase';
import type { Scan } from './scan';

/**
 * Who claims by the verb at token `verb`: its subject; for "claiming" and "to claim" after an object or a carrier,
 * the body it is issued by, else the subject of the main clause.
 */
export function speakerOf(scan: Scan, verb: number): Party | null {
  const direct = subjectOf(scan, verb);
  const { first } = scan.sentenceOf(verb);
  if (!direct) return (infinite(scan, verb) ? issuer(scan, verb, first) : null) ?? mainSubject(scan, verb, first);
  const party = partyOf(scan, direct);
  const head = scan.tokens[direct.last - 1]?.norm ?? '';
  const carrier = CARRIERS.has(head) || (party.kind === 'other' && infinite(scan, verb));
  if (!carrier) return apposed(scan, party, direct.last, verb) ?? party;
  return (
    issuer(scan, direct.first, first) ?? issuerAfter(scan, verb) ?? mainSubject(scan, direct.first, first) ?? party
  );
}

const infinite = (scan: Scan, verb: number): boolean =>
  scan.tokens[verb - 1]?.norm === 'to' || (scan.tokens[verb]?.norm.endsWith('ing') ?? false);

/** "a statement by the X group", "speaking on behalf of the X". */
function issuer(scan: Scan, at: number, first: number): Party | null {
  for (let k = at; k >= first; k--) {
    const norm = scan.tokens[k]?.norm ?? '';
    const next = scan.tokens[k + 1]?.norm;
    if (BEHALF.has(norm) && next === 'of') return wholeAfter(scan, k + 2);
    if (ISSUED.has(norm) && next === 'by') return wholeAfter(scan, k + 2);
  }
  return null;
}

function issuerAfter(scan: Scan, verb: number): Party | null {
  const { last } = scan.sentenceOf(verb);
  for (let k = verb; k < last && k - verb < 24; k++) {
    const pair = `${scan.tokens[k]?.norm} ${scan.tokens[k + 1]?.norm}`;
    if (ISSUED_BY.test(pair)) return wholeAfter(scan, k + 2);
  }
  return null;
}

function wholeAfter(scan: Scan, at: number): Party | null {
  const { last } = scan.sentenceOf(at);
  let k = at;
  while (k < last && (k === at || !/[,;:]/.test(scan.tokens[k - 1]?.post ?? '')) && k - at < 10) {
    const norm = scan.tokens[k]?.norm ?? '';
    if (k > at && (VERBS.has(norm) || (PREPOSITIONS.has(norm) && norm !== 'for') || BETWEEN.has(norm))) break;
    k++;
  }
  return k > at ? partyOf(scan, { first: at, last: k }) : null;
}

/** First noun phrase of the clause that governs token `at` and stands before a finite verb. */
function mainSubject(scan: Scan, at: number, first: number): Party | null {
  for (let k = at - 1; k > first; k--) {
    const token = scan.tokens[k];
    if (!token || !FINITE.test(token.norm)) continue;
    const range = subjectOf(scan, k) ?? (k - 1 >= first ? phraseBefore(scan, k - 1, first) : null);
    if (!range) continue;
    const party = partyOf(scan, range);
    const head = scan.tokens[range.last - 1]?.norm ?? '';
    if (party.kind !== 'other' && !CARRIERS.has(head)) return party;
    if (SPOKESMEN.has(head)) return party;
  }
  return null;
}

/** "A second group, *the X Army (XA)*, has also claimed": the name that the insertion gives a nameless group. */
export function apposed(scan: Scan, party: Party, from: number, verb: number): Party | null {
  const nameless =
    party.kind !== 'nobody' &&
    !isCapital(scan.tokens[party.range.first]) &&
    /^,/.test(scan.tokens[from - 1]?.post ?? '');
  if (!nameless) return null;
  const name = phraseAfter(scan, from);
  const other = name && name.last <= verb ? partyOf(scan, name) : null;
  return other?.kind === 'group' && isCapital(scan.tokens[other.range.first]) ? other : null;
}
