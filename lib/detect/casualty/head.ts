import { OLD, YEAR } from '../../lexicon/asked-harm';
import { FIRST, POLICE } from '../../lexicon/asked-speech';
import { COMMON_VERB, endsPhrase, FIGHTING_NAME, NON_PERSON_HEAD, NOT_PEOPLE } from '../../lexicon/grammar';
import { HARM_COUNTS } from '../../lexicon/harm';
import { CAPTIVE, CAPTIVES, HARM_MODIFIER } from '../../lexicon/harm-cues';
import { VAGUE } from '../../lexicon/numbers';
import { ARMED_BODY, IN_LAW, PEOPLE_ENDING, SORT } from '../../lexicon/victims';
import { hasCapital } from '../../text/capital';
import { wordValue } from '../../text/numerals';
import type { Sentence, Token } from '../types';
import { harmForm, isHarmWord } from './forms';
import { breaks, isPerson } from './person';

const MAX_PHRASE = 9;

/**
 * Head of the noun phrase that starts at `from`: the last person noun before the phrase ends.
 * `fresh`: punctuation may stand before it. null: no noun at all; 'other': the phrase ends in a noun that is no person ("police stations").
 */
export function headFrom(
  tokens: Token[],
  sentence: Sentence,
  from: number,
  limit = sentence.last,
  fresh = false,
): number | null | 'other' {
  let head: number | null = null;
  let likely: number | null = null;
  let seen = false;
  const stop = Math.min(limit, sentence.last, from + MAX_PHRASE);
  for (let k = from; k < stop; k++) {
    const token = tokens[k] as Token;
    if (breaks(tokens, k) && !bracketedWord(tokens, k) && !(fresh && k === from)) break;
    if (
      token.norm === 'and' &&
      head === null &&
      joinsNames(tokens, k) &&
      personSoon(tokens, k + 1, Math.min(k + 4, stop))
    )
      continue;
    if (token.norm === 'and' && k > from && (head === null || head === k - 1) && joinsSorts(tokens, k, stop)) {
      head = null;
      continue;
    }
    if (head === null && gradesHarm(tokens, k, stop)) continue;
    if (endsPhrase(token.norm) && !FIRST.has(token.norm) && token.text !== 'US' && !isCompound(tokens, k, stop)) break;
    if (head !== null && CAPTIVE.has(token.norm)) break;
    const person = isPerson(token) && !(token.possessive && k + 1 < stop);
    if (isHarmWord(token) && !(person && (!HARM_COUNTS.get(token.norm) || CAPTIVES.has(token.norm)))) {
      // "the blast killed reporter Ana Ruiz": a verb behind its subject, where a noun stands before it.
      if (head !== null || (seen && harmForm(token.norm)) || !personSoon(tokens, k + 1, stop)) break;
      continue;
    }
    if (person && !(HARM_COUNTS.get(token.norm) && !CAPTIVES.has(token.norm))) {
      head = k;
      seen = true;
      continue;
    }
    if (head !== null) {
      if (FIGHTING_NAME.has(token.norm) && isLikelyPeople(token)) {
        head = k;
        continue;
      }
      if (hasCapital(token.text) && !NON_PERSON_HEAD.has(token.norm)) continue;
      if (COMMON_VERB.has(token.norm) || /(?:ed|ing)$/.test(token.norm)) break;
      if (!personSoon(tokens, k, Math.min(k + 3, stop)))
        return NON_PERSON_HEAD.has(token.norm) || /[a-z]s$/.test(token.norm) ? 'other' : head;
      continue;
    }
    if (COMMON_VERB.has(token.norm) && (!/(?:[^r]ed|wn)$/.test(token.norm) || !personSoon(tokens, k + 1, stop))) break;
    if (likely !== null && token.norm.endsWith('ing')) break;
    seen = true;
    likely = isLikelyPeople(token) || isYearOld(tokens, k) ? k : null;
  }
  if (head !== null) return head;
  if (likely !== null) return likely;
  return seen ? 'other' : null;
}

/** "12 security [forces]", "nine Afghan [troops]": armed people under a name of their body; not "two special forces bases". */
export function armedBody(tokens: Token[], from: number, stop: number): number | null {
  for (let k = from; k < stop; k++) {
    const token = tokens[k] as Token;
    if (k > from && (breaks(tokens, k) || endsPhrase(token.norm))) return null;
    if (!ARMED_BODY.has(token.norm)) continue;
    const next = tokens[k + 1];
    const ends = !next || next.s !== token.s || breaks(tokens, k + 1) || endsPhrase(next.norm) || isHarmWord(next);
    return k > from && (ends || COMMON_VERB.has(next.norm)) ? k : null;
  }
  return null;
}

/** "14 [seriously] wounded men", "300,000 [internally] displaced people". */
function gradesHarm(tokens: Token[], k: number, stop: number): boolean {
  const next = tokens[k + 1];
  if (!next || !tokens[k]?.norm.endsWith('ly') || k + 1 >= stop || breaks(tokens, k + 1)) return false;
  return HARM_MODIFIER.has(next.norm) && personSoon(tokens, k + 2, Math.min(k + 4, stop));
}

/** "a 16-year-old": the tokeniser gives "16", "year", "old". */
function isYearOld(tokens: Token[], k: number): boolean {
  return OLD.has(tokens[k]?.norm ?? '') && YEAR.has(tokens[k - 1]?.norm ?? '');
}

/** An unknown plural that can only mean people: "Jesuits", "Ukrainians", "hoteliers" (by ending or capital). */
export function isLikelyPeople({ text, norm }: Token): boolean {
  if (ARMED_BODY.has(norm)) return true;
  if (FIGHTING_NAME.has(norm)) return /^\p{Lu}\p{Ll}/u.test(text);
  if (NON_PERSON_HEAD.has(norm) || NOT_PEOPLE.has(norm)) return false;
  return /^\p{Lu}\p{Ll}{2,}s$/u.test(text) || PEOPLE_ENDING.test(norm);
}

/** "off-duty", "on-air": a closed-class word at the head of a hyphenated one. */
function isCompound(tokens: Token[], k: number, stop: number): boolean {
  return k + 1 < stop && tokens[k + 1]?.pre === '-';
}

/** "23 Boko Haram and ISWAP terrorists": an "and" between names inside one phrase. */
function joinsNames(tokens: Token[], k: number): boolean {
  return hasCapital(tokens[k - 1]?.text) && hasCapital(tokens[k + 1]?.text);
}

/** "25 local and national police", "federal and state officers": an "and" between two sorts of the same people. */
function joinsSorts(tokens: Token[], k: number, stop: number): boolean {
  const [left, right, head] = [tokens[k - 1]?.norm ?? '', tokens[k + 1]?.norm ?? '', tokens[k + 2]];
  if (!SORT.has(left) || !SORT.has(right) || !head || k + 2 >= stop || breaks(tokens, k + 1)) return false;
  return isPerson(head) && !breaks(tokens, k + 2);
}

function personSoon(tokens: Token[], from: number, stop: number): boolean {
  for (let k = from; k < stop; k++) {
    const token = tokens[k] as Token;
    if (k > from && breaks(tokens, k)) return false;
    if (isPerson(token)) return true;
    if (endsPhrase(token.norm)) return false;
  }
  return false;
}

/** Takes in a second bare head ("students and staff members"), "-in-law", and the name that follows a singular one. */
export function extend(tokens: Token[], sentence: Sentence, head: number): number {
  let last = head + 1;
  if (tokens[last]?.pre === '-' && tokens[last]?.norm === 'in' && IN_LAW.has(tokens[last + 1]?.norm ?? '')) last += 2;
  while (
    last < sentence.last &&
    !breaks(tokens, last) &&
    hasCapital(tokens[last]?.text) &&
    (tokens[head] as Token).tags.has('Singular')
  )
    last++;
  const joint = tokens[last]?.norm;
  if (
    last < sentence.last &&
    (joint === 'and' || joint === '&') &&
    !breaks(tokens, last) &&
    (tokens[head] as Token).tags.has('Plural')
  ) {
    for (let k = last + 1; k < Math.min(last + 4, sentence.last); k++) {
      const token = tokens[k] as Token;
      if (
        breaks(tokens, k) ||
        endsPhrase(token.norm) ||
        isHarmWord(token) ||
        wordValue(token.norm) !== null ||
        VAGUE.has(token.norm)
      )
        break;
      if (token.tags.has('Plural') && token.norm !== 'others' && !POLICE.has(token.norm)) {
        const next = tokens[k + 1];
        if (next && k + 1 < sentence.last && !breaks(tokens, k + 1) && COMMON_VERB.has(next.norm)) break;
        if (next && k + 1 < sentence.last && !breaks(tokens, k + 1) && !endsPhrase(next.norm) && !isHarmWord(next))
          continue;
        last = k + 1;
        if (!tokens[last]?.tags.has('Plural') || breaks(tokens, last)) break;
      }
    }
  }
  return last;
}

function bracketedWord(tokens: Token[], k: number): boolean {
  return (
    (/^\s?\($/.test((tokens[k] as Token).pre) && /^\)/.test((tokens[k] as Token).post)) ||
    /^\)\s?$/.test((tokens[k] as Token).pre)
  );
}
