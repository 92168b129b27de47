import {
  BE,
  COMMON_VERB,
  DETERMINER,
  endsPhrase,
  NON_PERSON_HEAD,
  NOT_PEOPLE,
  POSSESSIVE_DETERMINER,
} from '../../lexicon/grammar';
import { HARM_COUNTS } from '../../lexicon/harm';
import { VAGUE } from '../../lexicon/numbers';
import type { VictimAttribute, VictimClass } from '../../model/figure';
import { numberAt, wordValue } from '../../text/numerals';
import type { Range, Sentence, Token } from '../types';
import { classOf } from './classes';
import { isHarmWord } from './forms';
import { nameAt } from './names';
import type { Quantity } from './quantity';

export type GroupKind =
  | 'as_many'
  | 'counted'
  | 'headless'
  | 'single'
  | 'definite'
  | 'bare'
  | 'named'
  | 'pronoun'
  | 'zero'
  | 'all';

/** A group of people in a sentence: what can be a victim. `first` includes qualifier and determiner. */
export interface Group extends Range {
  kind: GroupKind;
  /** Head noun, or null where none is printed ("17 were injured"). */
  head: number | null;
  quantity: Quantity | null;
  class: VictimClass;
  attributes: VictimAttribute[];
  plural: boolean;
  /** Whose words say so: a person noun of the lexicon, or an unknown noun. */
  known: boolean;
  /** "others", "of them", bare number: takes its class from the group before. */
  anaphoric: boolean;
  /** First token of the noun phrase proper, after the figure. */
  noun: number;
}

const PERSON = ['PState', 'PNonState', 'PCivilian', 'PNeutral'];
const MAX_PHRASE = 9;

export function isPerson(token: Token): boolean {
  if (/^\d{1,2}-years?-olds?$/.test(token.norm)) return true;
  for (const tag of PERSON) if (token.tags.has(tag)) return true;
  return false;
}

/** All groups of one sentence, left to right; they do not overlap. Headlines drop articles ("Boy killed"). */
export function groupsIn(tokens: Token[], sentence: Sentence, quantities: Quantity[], headline: boolean): Group[] {
  const groups: Group[] = [];
  let q = 0;
  for (let i = sentence.first; i < sentence.last; ) {
    while (q < quantities.length && (quantities[q] as Quantity).first < i) q++;
    const quantity = quantities[q];
    const group =
      quantity?.first === i
        ? counted(tokens, sentence, quantity, quantities[q + 1]?.first ?? sentence.last)
        : (uncounted(tokens, sentence, i, quantity) ?? (headline ? bareSingular(tokens, sentence, i) : null) ?? null);
    if (group) groups.push(group);
    i = group ? Math.max(group.last, i + 1) : quantity?.first === i ? quantity.last : i + 1;
  }
  return groups;
}

function make(
  tokens: Token[],
  kind: GroupKind,
  range: Range,
  head: number | null,
  quantity: Quantity | null,
  noun: number,
): Group {
  const headToken = head === null ? null : (tokens[head] as Token);
  const { victimClass, attributes } = classOf(tokens, noun, head, range.last);
  const plural = quantity
    ? quantity.low !== 1
    : headToken !== null && (headToken.tags.has('Plural') || isLikelyPeople(headToken));
  const anaphoric =
    head === null ||
    headToken?.norm === 'others' ||
    /^(?:them|whom|those|these)$/.test(headToken?.norm ?? '') ||
    (tokens[noun]?.norm === 'other' && headToken?.norm === 'people');
  return {
    ...range,
    kind,
    head,
    quantity,
    class: victimClass,
    attributes,
    plural,
    known: headToken
      ? isPerson(headToken) ||
        (kind === 'counted' && /^(?:family|household|group|party|crew|team)$/.test(headToken.norm))
      : false,
    anaphoric,
    noun,
  };
}

/** "12 soldiers", "at least 13 terrorists", "four of them", "17", "100 students and staff members". */
/** "Journalist shot dead in Veracruz", "Boy, 9, killed": in headlines a singular noun stands without its article. */
function bareSingular(tokens: Token[], sentence: Sentence, i: number): Group | null {
  if (
    i > sentence.first &&
    !/[:;,]/.test((tokens[i] as Token).pre) &&
    !/^(?:kills|kill|and|after)$/.test(tokens[i - 1]?.norm ?? '')
  )
    return null;
  const head = headFrom(tokens, sentence, i);
  if (
    typeof head !== 'number' ||
    !(tokens[head] as Token).tags.has('Singular') ||
    (tokens[head] as Token).tags.has('Plural')
  )
    return null;
  const age = /^\d{1,3}$/.test(tokens[head + 1]?.norm ?? '') && /,/.test(tokens[head + 1]?.pre ?? '');
  return make(tokens, 'single', { first: i, last: age ? head + 2 : head + 1 }, head, null, i);
}

/** "a family of five": the figure stands behind the noun. */
function familyOf(tokens: Token[], i: number, next: Quantity | undefined): Group | null {
  if (next && tokens[next.first - 1]?.norm !== 'of') return null;
  if (next && (next.first - i > 4 || next.first - i < 3)) return null;
  const unit = tokens[(next?.first ?? i) - 2]?.norm ?? '';
  if (!/^(?:family|household|group|party|crew|team)$/.test(unit) || !next) return null;
  return make(tokens, 'counted', { first: i, last: next.last }, next.first - 2, next, i + 1);
}

function counted(tokens: Token[], sentence: Sentence, quantity: Quantity, limit: number): Group | null {
  let j = quantity.last;
  const word = (k: number) => (k < sentence.last ? (tokens[k]?.norm ?? '') : '');
  while (/^(?:more|additional|further|other|different|fresh)$/.test(word(j)) && !breaks(tokens, j)) j++;
  if (word(j) === 'of' && !breaks(tokens, j)) {
    if (
      /^(?:them|whom|us|which)$/.test(word(j + 1)) ||
      (/^(?:those|these)$/.test(word(j + 1)) && !isPerson(tokens[j + 2] as Token))
    )
      return make(tokens, 'counted', { first: quantity.first, last: j + 2 }, j + 1, quantity, j + 1);
    j++;
    if (word(j) === 'all') j++;
    if (DETERMINER.has(word(j))) j++;
    const whole = numberAt(normsFrom(tokens, j, sentence.last), 0);
    if (whole) {
      j += whole.length;
      limit = sentence.last;
    }
  }
  const noun = j;
  const head = headFrom(tokens, sentence, noun, limit);
  if (head === 'other') return null;
  const taken = /^(?:prisoner|hostage|captive)$/.test(word(quantity.last));
  const several = quantity.ordinal === null && quantity.low !== 1;
  if (
    head !== null &&
    several &&
    !(tokens[head] as Token).tags.has('Plural') &&
    !isLikelyPeople(tokens[head] as Token) &&
    !/olds$/.test((tokens[head] as Token).norm)
  )
    return null;
  if (head !== null && !(taken && several)) {
    const last = extend(tokens, sentence, head);
    return make(
      tokens,
      'counted',
      { first: quantity.first, last },
      last.valueOf() > head + 1 && isPerson(tokens[last - 1] as Token) ? head : head,
      quantity,
      noun,
    );
  }
  if (quantity.doubtful || (quantity.ordinal !== null && !standsAlone(tokens, sentence, quantity))) return null;
  const end =
    j > quantity.last && !breaks(tokens, quantity.last) && j <= sentence.last
      ? Math.min(j, sentence.last)
      : quantity.last;
  return make(tokens, 'headless', { first: quantity.first, last: end }, null, quantity, end);
}

/** "A third, a woman of 24, was …": an ordinal without a noun. */
function standsAlone(tokens: Token[], sentence: Sentence, quantity: Quantity): boolean {
  if (!/^(?:a|another)$/.test(tokens[quantity.core.first - 1]?.norm ?? '') || quantity.last >= sentence.last)
    return false;
  return BE.has(tokens[quantity.last]?.norm ?? '') || /,/.test(tokens[quantity.last]?.pre ?? '');
}

function normsFrom(tokens: Token[], from: number, to: number): string[] {
  return tokens.slice(from, Math.min(to, from + 9)).map((t) => t.norm);
}

/** Groups without a number: "a soldier", "his wife", "the gunman", "policemen", "others", names, "no one". */
function uncounted(tokens: Token[], sentence: Sentence, i: number, next: Quantity | undefined): Group | null {
  const limit = next?.first ?? sentence.last;
  const token = tokens[i] as Token;
  const { norm } = token;
  if (norm === 'a' || norm === 'the') {
    const family = familyOf(tokens, i, next);
    if (family) return family;
  }
  if (norm === 'a' || norm === 'an' || norm === 'another') {
    const head = headFrom(tokens, sentence, i + 1, limit);
    if (norm === 'another' && head === null && i + 1 < sentence.last) {
      return isHarmWord(tokens[i + 1] as Token) || endsPhrase(tokens[i + 1]?.norm ?? '')
        ? make(tokens, 'single', { first: i, last: i + 1 }, null, null, i + 1)
        : null;
    }
    if (typeof head !== 'number' || (tokens[head] as Token).tags.has('Plural')) return null;
    return make(tokens, 'single', { first: i, last: extend(tokens, sentence, head) }, head, null, i + 1);
  }
  if (norm === 'no') {
    const head = headFrom(tokens, sentence, i + 1, limit);
    if (tokens[i + 1]?.norm === 'one')
      return make(
        tokens,
        'zero',
        { first: i, last: tokens[i + 2]?.norm === 'else' ? i + 3 : i + 2 },
        null,
        null,
        i + 1,
      );
    return typeof head === 'number' ? make(tokens, 'zero', { first: i, last: head + 1 }, head, null, i + 1) : null;
  }
  if (norm === 'nobody' || norm === 'none') return make(tokens, 'zero', { first: i, last: i + 1 }, null, null, i);
  if (norm === 'all' && i + 1 < sentence.last) return all(tokens, sentence, i);
  if (norm === 'the' || norm === 'this' || POSSESSIVE_DETERMINER.has(norm)) {
    const head = headFrom(tokens, sentence, i + 1, limit);
    if (typeof head !== 'number') return null;
    return make(tokens, 'definite', { first: i, last: extend(tokens, sentence, head) }, head, null, i + 1);
  }
  if (/^(?:he|she|him|himself|herself)$/.test(norm))
    return make(tokens, 'pronoun', { first: i, last: i + 1 }, null, null, i);
  if (norm === 'as' && tokens[i + 1]?.norm === 'many' && tokens[i + 2]?.norm !== 'as') {
    const head = headFrom(tokens, sentence, i + 2, limit);
    return typeof head === 'number' ? make(tokens, 'as_many', { first: i, last: head + 1 }, head, null, i + 2) : null;
  }
  const name = nameAt(tokens, sentence, i);
  if (name && !(tokens[name.last - 1] as Token).possessive)
    return make(tokens, 'named', name, titleOf(tokens, name) ?? name.last - 1, null, i);
  if (token.possessive && /^\p{Lu}/u.test(token.text)) {
    const head = headFrom(tokens, sentence, i + 1, limit);
    if (typeof head === 'number' && (tokens[head] as Token).tags.has('Singular'))
      return make(tokens, 'definite', { first: i, last: extend(tokens, sentence, head) }, head, null, i);
  }
  if (token.tags.has('Plural') || (isPerson(token) && norm === 'others')) {
    const head = headFrom(tokens, sentence, i, limit);
    if (typeof head !== 'number' || !(tokens[head] as Token).tags.has('Plural')) return null;
    return make(tokens, 'bare', { first: i, last: extend(tokens, sentence, head) }, head, null, i);
  }
  return null;
}

/** Title inside a name ("DSP Umar Farooq"), which gives its class. */
function titleOf(tokens: Token[], name: Range): number | null {
  for (let k = name.first; k < name.last; k++) if (isPerson(tokens[k] as Token)) return k;
  return null;
}

function all(tokens: Token[], sentence: Sentence, i: number): Group | null {
  if (wordValue(tokens[i + 1]?.norm ?? '') !== null || wordValue(tokens[i + 2]?.norm ?? '') !== null) return null;
  const [w1, w2] = [tokens[i + 1]?.norm, tokens[i + 2]?.norm];
  if (w1 === 'on' && (w2 === 'board' || w2 === 'aboard'))
    return make(tokens, 'all', { first: i, last: i + 3 }, null, null, i);
  if (w1 === 'aboard') return make(tokens, 'all', { first: i, last: i + 2 }, null, null, i);
  const from = w1 === 'of' && w2 === 'them' ? i + 3 : w1 === 'the' ? i + 2 : i + 1;
  if (w1 === 'of' && w2 === 'them') return make(tokens, 'all', { first: i, last: from }, null, null, i);
  const start = w1 === 'of' && w2 === 'the' ? i + 3 : from;
  const head = headFrom(tokens, sentence, start);
  return typeof head === 'number' && (tokens[head] as Token).tags.has('Plural')
    ? make(tokens, 'all', { first: i, last: head + 1 }, head, null, i)
    : null;
}

/**
 * Head of the noun phrase that starts at `from`: the last person noun before the phrase ends.
 * null: no noun at all; 'other': the phrase ends in a noun that is no person ("police stations").
 */
function headFrom(tokens: Token[], sentence: Sentence, from: number, limit = sentence.last): number | null | 'other' {
  let head: number | null = null;
  let likely: number | null = null;
  let seen = false;
  const stop = Math.min(limit, sentence.last, from + MAX_PHRASE);
  for (let k = from; k < stop; k++) {
    const token = tokens[k] as Token;
    if (breaks(tokens, k) && !bracketedWord(tokens, k)) break;
    if (
      token.norm === 'and' &&
      head === null &&
      joinsNames(tokens, k) &&
      personSoon(tokens, k + 1, Math.min(k + 4, stop))
    )
      continue;
    if (endsPhrase(token.norm) && token.norm !== 'first' && token.text !== 'US' && !isCompound(tokens, k, stop)) break;
    if (head !== null && /^(?:hostage|captive|prisoner)$/.test(token.norm)) break;
    const person = isPerson(token) && !(token.possessive && k + 1 < stop);
    if (isHarmWord(token) && !(person && !HARM_COUNTS[token.norm])) {
      if (head !== null || !personSoon(tokens, k + 1, stop)) break;
      continue;
    }
    if (person && !(HARM_COUNTS[token.norm] && !/^(?:hostages?|captives?)$/.test(token.norm))) {
      head = k;
      seen = true;
      continue;
    }
    if (head !== null) {
      if (/^\p{Lu}/u.test(token.text) && !NON_PERSON_HEAD.has(token.norm)) continue;
      if (COMMON_VERB.has(token.norm) || /(?:ed|ing)$/.test(token.norm)) break;
      if (!personSoon(tokens, k, Math.min(k + 3, stop)))
        return NON_PERSON_HEAD.has(token.norm) || /[a-z]s$/.test(token.norm) ? 'other' : head;
      continue;
    }
    if (COMMON_VERB.has(token.norm) && (!/(?:[^r]ed|wn)$/.test(token.norm) || !personSoon(tokens, k + 1, stop))) break;
    seen = true;
    likely = isLikelyPeople(token) || isYearOld(tokens, k) ? k : null;
  }
  if (head !== null) return head;
  if (likely !== null) return likely;
  return seen ? 'other' : null;
}

/** "a 16-year-old": the tokeniser gives "16", "year", "old". */
function isYearOld(tokens: Token[], k: number): boolean {
  return /^olds?$/.test(tokens[k]?.norm ?? '') && /^years?$/.test(tokens[k - 1]?.norm ?? '');
}

/** An unknown plural that can only mean people: "Jesuits", "Ukrainians", "hoteliers" (by ending or capital). */
function isLikelyPeople({ text, norm }: Token): boolean {
  if (NON_PERSON_HEAD.has(norm) || NOT_PEOPLE.has(norm)) return false;
  return (
    /^\p{Lu}\p{Ll}{2,}s$/u.test(text) ||
    /(?:ists|ians|women|men|eers|iers|goers|dwellers|keepers|workers|makers|crats|hands|folk|[a-z]{2,}(?:ders|ners|ters|kers|pers|gers|vers|lers|ors))$/.test(
      norm,
    )
  );
}

/** "off-duty", "on-air": a closed-class word at the head of a hyphenated one. */
function isCompound(tokens: Token[], k: number, stop: number): boolean {
  return k + 1 < stop && /^-$/.test(tokens[k + 1]?.pre ?? '');
}

/** "23 Boko Haram and ISWAP terrorists": an "and" between names inside one phrase. */
function joinsNames(tokens: Token[], k: number): boolean {
  return /^\p{Lu}/u.test(tokens[k - 1]?.text ?? '') && /^\p{Lu}/u.test(tokens[k + 1]?.text ?? '');
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

/** Takes in a second bare head ("students and staff members") and the name that follows a singular one. */
function extend(tokens: Token[], sentence: Sentence, head: number): number {
  let last = head + 1;
  while (
    last < sentence.last &&
    !breaks(tokens, last) &&
    /^\p{Lu}/u.test(tokens[last]?.text ?? '') &&
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
        token.norm in VAGUE
      )
        break;
      if (token.tags.has('Plural') && token.norm !== 'others' && token.norm !== 'police') {
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

/** Is there punctuation between token `k` and the one before it that ends a phrase? */
export function breaks(tokens: Token[], k: number): boolean {
  return (
    /[^\s\-–'’"“”‘.]/u.test((tokens[k] as Token).pre) ||
    (/\.\s*$/.test((tokens[k] as Token).pre) &&
      !(tokens[k - 1]?.tags.has('Abbrev') ?? false) &&
      (tokens[k - 1]?.text.length ?? 0) > 2)
  );
}

function bracketedWord(tokens: Token[], k: number): boolean {
  return (
    (/^\s?\($/.test((tokens[k] as Token).pre) && /^\)/.test((tokens[k] as Token).post)) ||
    /^\)\s?$/.test((tokens[k] as Token).pre)
  );
}
