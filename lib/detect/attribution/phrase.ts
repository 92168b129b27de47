import { DETERMINER, SUBORDINATOR } from '../../lexicon/grammar';
import { OCCASIONS, REPORTING_VERBS } from '../../lexicon/reporting';
import { PLAIN_OPENERS } from '../../lexicon/roles';
import { LINKS, TIES } from '../../lexicon/speaker-phrases';
import type { Doc, Range, Token } from '../types';
import { isCount, isMonthName, isNamedNumber, isNominal, isWhen, opensPredicate } from './nominal';
import { isNumber, isPronoun, isProper, isSpeakerNoun, parts } from './words';

const LONGEST = 24;

/**
 * The noun phrase that ends with token `last`, reading backwards ("the | Syrian Observatory for Human Rights").
 * @param joint take in a speaker joined by "and"
 * @returns its range, or null where no noun phrase ends there
 */
export function phraseBefore(doc: Doc, first: number, last: number, joint = true): Range | null {
  const { tokens } = doc;
  let i = last;
  const stop = Math.max(first, last - LONGEST);
  let start = last + 1;
  while (i >= stop) {
    const t = tokens[i] as Token;
    if (i < last && parts(t.post) && !closesBracket(doc, i)) break;
    if (isPronoun(t) && !DETERMINER.has(t.norm)) {
      if (start > last) start = i;
      break;
    }
    if (DETERMINER.has(t.norm) && !(isProper(t) && i > first && t.norm !== 'the')) {
      start = i;
      const link = tokens[i - 1];
      if (!link || i - 1 < stop || parts(link.post)) break;
      const tied = LINKS.has(link.norm) && ties(doc, i - 1, stop);
      if (!tied && !(joint && link.norm === 'and' && joins(doc, i - 1, stop))) break;
      i--;
      continue;
    }
    if (LINKS.has(t.norm) && start <= last) {
      if (!ties(doc, i, stop)) break;
      i--;
      continue;
    }
    if (t.norm === 'and' && start <= last && ((joint && joins(doc, i, stop)) || isCompound(doc, i, stop))) {
      i--;
      continue;
    }
    if (isCount(t)) {
      if (start <= last && !isNamedNumber(doc, i, stop)) {
        start = i;
        break;
      }
      if (
        start > last &&
        !(t.text.length > 2 && isNamedNumber(doc, i, stop) && isSpeakerNoun(doc.tokens[i - 1]?.norm ?? ''))
      )
        break;
    }
    if (!isNominal(t) && !(start <= last && isMonthName(doc, i))) break;
    start = i;
    i--;
  }
  return start <= last ? { first: start, last: last + 1 } : null;
}

/** The noun phrase that starts with token `first`, reading forwards up to a stop, a day, or a word no name holds. */
export function phraseFrom(doc: Doc, first: number, end: number): Range | null {
  const { tokens } = doc;
  let i = first;
  let last = first - 1;
  while (i < end && i < first + LONGEST) {
    const t = tokens[i] as Token;
    if (i > first && parts(t.pre) && !opensAcronym(doc, i)) break;
    if (i > first && isWhen(doc, i) && !isMonthName(doc, i)) break;
    if (isPronoun(t) && !DETERMINER.has(t.norm)) {
      if (i === first) last = i;
      break;
    }
    if (LINKS.has(t.norm) || t.norm === 'and') {
      const next = tokens[i + 1];
      if (i === first || !next || i + 1 >= end || parts(t.post) || isWhen(doc, i + 1)) break;
      if (!(isProper(next) || DETERMINER.has(next.norm) || isSpeakerNoun(next.norm) || isNominal(next))) break;
      if (opensOccasion(doc, i, end)) break;
      i++;
      continue;
    }
    if (DETERMINER.has(t.norm)) {
      if (i > first && !LINKS.has(tokens[i - 1]?.norm ?? '') && tokens[i - 1]?.norm !== 'and') break;
      i++;
      continue;
    }
    if (
      !(isNominal(t) || (i > first && isMonthName(doc, i))) ||
      (isCount(t) && i > first) ||
      (i > first && opensPredicate(doc, i))
    )
      break;
    last = i;
    i++;
  }
  return last >= first ? { first, last: last + 1 } : null;
}

/** Is the link at `i` preceded by a noun it can tie to? "of" and "for" tie to names too. */
function ties(doc: Doc, i: number, stop: number): boolean {
  const link = doc.tokens[i] as Token;
  let k = i - 1;
  if (TIES.has(doc.tokens[k]?.norm ?? '')) k--;
  const left = doc.tokens[k];
  if (!left || k < stop || parts(left.post)) return false;
  if (isSpeakerNoun(left.norm) && !REPORTING_VERBS.has(left.norm)) return true;
  if (OCCASIONS.has(left.norm) && (link.norm === 'of' || link.norm === 'from')) return true;
  if (link.norm === 'with' || link.norm === 'from') return isProper(left);
  return (link.norm === 'of' || link.norm === 'for') && isNominal(left);
}

/** Does "and" at `i` join two speakers? The left one must be one and open its clause. */
function joins(doc: Doc, i: number, stop: number): boolean {
  const left = doc.tokens[i - 1];
  if (!left || i - 1 < stop || parts(left.post)) return false;
  if (!(isProper(left) || isSpeakerNoun(left.norm))) return false;
  const phrase = phraseBefore(doc, stop, i - 1, false);
  if (!phrase) return false;
  const before = doc.tokens[phrase.first - 1];
  return !before || phrase.first <= stop || parts(before.post) || before.norm === 'to' || SUBORDINATOR.has(before.norm);
}

/** "the search and rescue agency": "and" between two plain words of one name, the first behind its article. */
function isCompound(doc: Doc, i: number, stop: number): boolean {
  const before = i - 2 >= stop ? doc.tokens[i - 2] : undefined;
  const [left, right] = [doc.tokens[i - 1], doc.tokens[i + 1]];
  if (!left || !right) return false;
  const opens = before !== undefined && DETERMINER.has(before.norm);
  if (!opens && !(PLAIN_OPENERS.has(left.norm) && PLAIN_OPENERS.has(right.norm))) return false;
  return [left, right].every((t) => !isProper(t) && isNominal(t) && !isSpeakerNoun(t.norm) && !parts(t.post));
}

/** "(ISPR)" inside a phrase: a lone short form in brackets, seen from the word before it or from itself; no dateline ("June 3 (KNA)"). */
export function closesBracket(doc: Doc, i: number): boolean {
  const t = doc.tokens[i] as Token;
  const next = doc.tokens[i + 1];
  if (/^\s?\($/.test(t.post)) return next !== undefined && isProper(next) && /^\)/.test(next.post) && !isNumber(t);
  const before = doc.tokens[i - 1];
  return /^\)\s?$/.test(t.post) && /\($/.test(t.pre) && isProper(t) && !(before && isNumber(before));
}

function opensAcronym(doc: Doc, i: number): boolean {
  return closesBracket(doc, i - 1);
}

/** "in a statement", "at a news conference", "on Twitter" at `i`: a channel, not part of the speaker. */
export function opensOccasion(doc: Doc, i: number, end: number): boolean {
  const link = doc.tokens[i]?.norm ?? '';
  if (
    !(
      link === 'in' ||
      link === 'at' ||
      link === 'on' ||
      link === 'during' ||
      link === 'via' ||
      link === 'through' ||
      link === 'by'
    )
  )
    return false;
  for (let k = i + 1; k < Math.min(end, i + 6); k++) {
    const t = doc.tokens[k] as Token;
    if (OCCASIONS.has(t.norm)) return true;
    if (parts(t.post)) return false;
  }
  return false;
}
