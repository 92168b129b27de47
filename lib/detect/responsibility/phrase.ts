import { BACK_NOUNS, SPOKESMEN } from '../../lexicon/actors';
import { COUNTED } from '../../lexicon/asked-stances';
import { endsAsAdverb } from '../../lexicon/grammar';
import {
  BODY_NOUNS,
  DEGREES,
  INDEFINITE,
  LINKING,
  OWN_WORDS,
  PLACE_LINKS,
  TELLING,
} from '../../lexicon/stances-frames';
import { BETWEEN, DETERMINERS, PREPOSITIONS, PRONOUNS, RELATIVES, TURNS, VERBS } from '../../lexicon/stances-grammar';
import { NAME_JOINTS } from '../../lexicon/stances-words';
import { hasCapital } from '../../text/capital';
import type { Range, Token } from '../types';
import type { Scan } from './scan';

const REACH = 14;
const CLOSING = /[,;:—)]|--| - /;

export const isCapital = (token: Token | undefined): boolean => token !== undefined && hasCapital(token.text);

/** What is printed between a token and the next one. */
export const gapAfter = (scan: Scan, i: number): string => scan.tokens[i]?.post ?? '';

/**
 * Noun phrase that is the subject of the verb at token `verb`: auxiliaries, adverbs, words of time and up to two
 * insertions between commas may stand between ("The BLA, a separatist group, has claimed"), a relative clause
 * ("the coalition which launched the war said"), a first verb ("he fled and was killed").
 * Null where the verb opens the sentence or follows something else than a noun.
 */
export function subjectOf(scan: Scan, verb: number): Range | null {
  const { first } = scan.sentenceOf(verb);
  let at = verb - 1;
  let jumped = -1;
  for (let jumps = 0; at >= first; ) {
    const token = scan.tokens[at] as Token;
    if (at !== jumped && CLOSING.test(token.post) && !/^\)\s*$/.test(token.post)) {
      const opening = jumps++ > 1 ? null : openingOf(scan, at, first);
      if (opening === null) return null;
      at = jumped = opening;
      continue;
    }
    if (RELATIVES.has(token.norm)) return antecedent(scan, at - 1, first);
    if (token.norm === 'and' || token.norm === 'but') return clauseSubject(scan, at, first);
    if (token.text === 'IS' || (!BETWEEN.has(token.norm) && !endsAsAdverb(token.norm))) break;
    at--;
  }
  if (at < first) return null;
  const phrase = phraseBefore(scan, at, first);
  if (!phrase) return null;
  const before = scan.tokens[phrase.first - 1];
  if (phrase.first - 1 < first || !before || !LINKING.has(before.norm)) return glossed(scan, phrase, first) ?? phrase;
  if (SPOKESMEN.has(scan.tokens[phrase.first - 2]?.norm ?? '')) return phrase;
  return clauseSubject(scan, phrase.first - 1, first) ?? phrase;
}

/** "*The X group*, a breakaway faction of Y said": a gloss whose second comma is not printed; the name before it. */
function glossed(scan: Scan, { first: at, last }: Range, first: number): Range | null {
  const opens = INDEFINITE.has(scan.tokens[at]?.norm ?? '') && /^,/.test(scan.tokens[at - 1]?.post ?? '');
  if (!opens || at - 1 <= first) return null;
  const head = scan.tokens.slice(at, last).some((t) => BACK_NOUNS.has(t.norm) || BODY_NOUNS.has(t.norm));
  const name = head ? phraseBefore(scan, at - 1, first) : null;
  return name && (isCapital(scan.tokens[name.last - 1]) || holdsCapital(scan, name)) ? name : null;
}

const holdsCapital = (scan: Scan, { first, last }: Range): boolean =>
  scan.tokens.slice(first + 1, last).some((t) => isCapital(t));

/** What "who" after token `at` speaks of: the phrase before it, or the one before the insertion that ends there. */
function antecedent(scan: Scan, at: number, first: number): Range | null {
  if (at < first) return null;
  const dashed = /—|--| - /.test(gapAfter(scan, at));
  const opening = dashed ? openingOf(scan, at, first) : glossBefore(scan, at, first);
  return phraseBefore(scan, opening ?? at, first);
}

/** "the Front [formerly the Movement, a party] which": last token before a gloss in brackets of several words. */
function glossBefore(scan: Scan, at: number, first: number): number | null {
  if (!/^[)\]]/.test(gapAfter(scan, at))) return null;
  for (let k = at - 1; k >= first && at - k < 14; k--)
    if (/[([]$/.test(gapAfter(scan, k))) return at - k > 1 ? k : null;
  return null;
}

/**
 * Subject of the clause that token `at` stands in: the antecedent of its relative pronoun, else the phrase that opens it
 * after a reporting verb, "that", a comma or the beginning of the sentence.
 */
function clauseSubject(scan: Scan, at: number, first: number): Range | null {
  for (let k = at - 1; k >= first && at - k < 26; k--) {
    const { norm } = scan.tokens[k] as Token;
    const before = scan.tokens[k - 1];
    if (RELATIVES.has(norm) && k > first && !VERBS.has(before?.norm ?? '')) return headBefore(scan, k - 1, first);
    const opens =
      k === first || norm === 'that' || TELLING.has(before?.norm ?? '') || /[,;:—]/.test(before?.post ?? '');
    if (!opens) continue;
    if (TELLING.has(before?.norm ?? '') && OWN_WORDS.has(norm)) return subjectOf(scan, k - 1);
    const from = norm === 'that' ? k + 1 : k;
    const { norm: opener } = scan.tokens[from] as Token;
    if (PREPOSITIONS.has(opener) && !DETERMINERS.has(opener)) {
      if (TURNS.has(opener)) return phraseFrom(scan, from + 1);
      return null;
    }
    return phraseFrom(scan, from);
  }
  return null;
}

/** "*a group* in the north that …": the noun before the places that tell more of it. */
function headBefore(scan: Scan, at: number, first: number): Range | null {
  const phrase = phraseBefore(scan, at, first);
  const link = scan.tokens[(phrase?.first ?? 0) - 1];
  if (!phrase || phrase.first - 2 < first || !link || !PLACE_LINKS.has(link.norm)) return phrase;
  return phraseBefore(scan, phrase.first - 2, first) ?? phrase;
}

/**
 * Last token before the comma or dash that opens the insertion ending at token `at`; null where there is none.
 * Commas inside a gloss in brackets open nothing.
 */
function openingOf(scan: Scan, at: number, first: number): number | null {
  let gloss = false;
  for (let k = at - 1; k >= first && at - k < 26; k--) {
    const gap = gapAfter(scan, k);
    const closed = Math.max(gap.lastIndexOf(')'), gap.lastIndexOf(']'));
    const outside = gloss ? '' : gap.slice(closed + 1);
    if (/[,—]|--| - |;/.test(outside)) return /;/.test(outside) ? null : (glossBefore(scan, k, first) ?? k);
    if (closed >= 0) gloss = true;
    if (/[[(]/.test(gap)) gloss = false;
  }
  return null;
}

/** Noun phrase that ends with token `at`. */
export function phraseBefore(scan: Scan, at: number, first: number): Range | null {
  let k = at;
  for (; k >= first && at - k < REACH; k--) {
    const token = scan.tokens[k] as Token;
    const before = scan.tokens[k - 1];
    if (k < at && CLOSING.test(token.post) && !/^\)\s*$/.test(token.post)) break;
    if (PRONOUNS.has(token.norm) && k === at && !DETERMINERS.has(token.norm)) return { first: k, last: at + 1 };
    if (token.norm === 'of' || token.norm === 'or' || token.norm === 'nor') continue;
    if (token.norm === 'and' && k > first && isCapital(before) && !CLOSING.test(before?.post ?? '')) continue;
    if (token.norm === 'for' && isCapital(before) && inName(scan, k)) continue;
    if (PREPOSITIONS.has(token.norm) && !(DETERMINERS.has(token.norm) && k < at)) break;
    const degree = DEGREES.has(before?.norm ?? '');
    if (!isCapital(token) && !degree && (VERBS.has(token.norm) || (k < at && isPastBefore(scan, k)))) break;
    if (DETERMINERS.has(token.norm)) {
      if (k - 1 > first && (before?.norm === 'of' || (before?.norm === 'and' && isCapital(scan.tokens[k - 2]))))
        continue;
      if (k - 1 > first && before?.norm === 'for' && isCapital(scan.tokens[k - 2])) continue;
      k--;
      break;
    }
  }
  let from = k + 1;
  while (from <= at && (scan.tokens[from]?.norm === 'of' || scan.tokens[from]?.norm === 'and')) from++;
  return from > at ? null : { first: from, last: at + 1 };
}

/** "*arrested* two offenders": a past form before a determiner, a number or a name is the verb. */
function isPastBefore(scan: Scan, k: number): boolean {
  const next = scan.tokens[k + 1];
  return (
    /\w{3}ed$/.test(scan.tokens[k]?.norm ?? '') &&
    next !== undefined &&
    (DETERMINERS.has(next.norm) || COUNTED.test(next.norm))
  );
}

/** "Front *for* the Liberation of Palestine": a capital on both sides. */
function inName(scan: Scan, k: number): boolean {
  const next = scan.tokens[k + 1];
  return isCapital(next) || (next?.norm === 'the' && isCapital(scan.tokens[k + 2]));
}

/**
 * Noun phrase that begins at token `at`. Words of `stops` end it ("accused X *of*").
 * Null where no noun stands there.
 */
export function phraseAfter(scan: Scan, at: number, stops: ReadonlySet<string> = NONE): Range | null {
  return opensSentence(scan, at) ? null : phraseFrom(scan, at, stops);
}

/** The same where token `at` may open its sentence. */
function phraseFrom(scan: Scan, at: number, stops: ReadonlySet<string> = NONE): Range | null {
  const { last } = scan.sentenceOf(Math.min(at, scan.tokens.length - 1));
  let k = at;
  for (; k < last && k - at < REACH; k++) {
    const token = scan.tokens[k] as Token;
    if (k > at && closesBefore(scan, k)) break;
    if (stops.has(token.norm)) break;
    if (PRONOUNS.has(token.norm) && !DETERMINERS.has(token.norm)) {
      if (k === at) k++;
      break;
    }
    if (token.norm === 'of') continue;
    if (token.norm === 'for' && k > at && isCapital(scan.tokens[k - 1]) && inName(scan, k)) continue;
    if (
      token.norm === 'and' &&
      k > at &&
      (isCapital(scan.tokens[k + 1]) || DETERMINERS.has(scan.tokens[k + 1]?.norm ?? ''))
    )
      continue;
    const hyphened = token.post === '-' || scan.tokens[k - 1]?.post === '-';
    if (!hyphened && !DETERMINERS.has(token.norm) && (PREPOSITIONS.has(token.norm) || BETWEEN.has(token.norm))) break;
    if (VERBS.has(token.norm) && k > at && !isCapital(token)) break;
    if (DETERMINERS.has(token.norm) && k > at && !NAME_JOINTS.has(scan.tokens[k - 1]?.norm ?? '')) break;
  }
  let to = k;
  while (to > at && NAME_JOINTS.has(scan.tokens[to - 1]?.norm ?? '')) to--;
  return to > at ? { first: at, last: to } : null;
}

const NONE: ReadonlySet<string> = new Set();

/** A comma or another stop before token `k`; a bracketed alias "(BLA)" is none. */
function closesBefore(scan: Scan, k: number): boolean {
  const gap = scan.tokens[k - 1]?.post ?? '';
  return /[,;:—.!?]|--| - |"\s|”\s/.test(gap) && !/^\)?\s*$/.test(gap) && !/^["”]\s+$/.test(gap);
}

/** Is token `at` beyond the sentence of the word before it? Then nothing follows that word. */
export function opensSentence(scan: Scan, at: number): boolean {
  const token = scan.tokens[at];
  return !token || (at > 0 && scan.tokens[at - 1]?.s !== token.s);
}
