import { AGES, NOBODY, OPENS_GROUP } from '../../lexicon/asked-harm';
import { HEADLINE_JOINT } from '../../lexicon/clauses';
import { POINTING } from '../../lexicon/function-words';
import { BE, DETERMINER, endsPhrase, ONE_PERSON, PARTITIVE, POSSESSIVE_DETERMINER } from '../../lexicon/grammar';
import { CAPTIVE, CAPTIVES } from '../../lexicon/harm-cues';
import { MORE_AFTER } from '../../lexicon/numbers';
import { MODIFIER_CLASS, PEOPLE_UNIT } from '../../lexicon/victims';
import { hasCapital } from '../../text/capital';
import { numberAt } from '../../text/numerals';
import type { Sentence, Token } from '../types';
import { all } from './all';
import { barePair } from './bare-pair';
import { classBefore, personCalled, titleOf } from './called';
import { isHarmWord } from './forms';
import { type Group, makeGroup } from './group';
import { armedBody, extend, headFrom, isLikelyPeople } from './head';
import { isNamePart, nameAt } from './names';
import { standsAlone } from './one-more';
import { ownedAt } from './owner';
import { breaks, isPerson } from './person';
import type { Quantity } from './quantity';
import { titledAt } from './titled';

/** All groups of one sentence, left to right; they do not overlap. Headlines drop articles ("Boy killed"). */
export function groupsIn(tokens: Token[], sentence: Sentence, quantities: Quantity[], headline: boolean): Group[] {
  const groups: Group[] = [];
  let q = 0;
  for (let i = sentence.first; i < sentence.last; ) {
    while (q < quantities.length && (quantities[q] as Quantity).first < i) q++;
    const quantity = quantities[q];
    const pair = barePair(tokens, sentence, i, groups[groups.length - 1]) ?? titledAt(tokens, sentence, i);
    const group = pair
      ? pair
      : quantity?.first === i
        ? counted(tokens, sentence, quantity, quantities[q + 1]?.first ?? sentence.last)
        : (uncounted(tokens, sentence, i, quantity) ??
          (headline ? bareSingular(tokens, sentence, i) : nextOfKin(tokens, i, groups[groups.length - 1])));
    if (group) groups.push(group);
    i = group ? Math.max(group.last, i + 1) : quantity?.first === i ? quantity.last : i + 1;
  }
  return groups;
}

/** "Journalist shot dead in Veracruz", "Boy, 9, killed": in headlines a singular noun stands without its article. */
function bareSingular(tokens: Token[], sentence: Sentence, i: number): Group | null {
  if (i > sentence.first && !/[:;,]/.test((tokens[i] as Token).pre) && !HEADLINE_JOINT.has(tokens[i - 1]?.norm ?? ''))
    return null;
  const head = headFrom(tokens, sentence, i);
  if (
    typeof head !== 'number' ||
    !(tokens[head] as Token).tags.has('Singular') ||
    (tokens[head] as Token).tags.has('Plural')
  )
    return null;
  const age = /^\d{1,3}$/.test(tokens[head + 1]?.norm ?? '') && /,/.test(tokens[head + 1]?.pre ?? '');
  return makeGroup(tokens, 'single', { first: i, last: age ? head + 2 : head + 1 }, head, null, i);
}

/** "two jawans and [civilian] injured": the article left out before the verb. */
function isUnmarkedSecond(tokens: Token[], i: number, before: Group | undefined): boolean {
  const [token, next] = [tokens[i] as Token, tokens[i + 1]];
  if (!before?.quantity || before.last !== i - 1 || tokens[i - 1]?.norm !== 'and' || !next || next.s !== token.s)
    return false;
  return (
    isPerson(token) &&
    token.tags.has('Singular') &&
    !token.tags.has('Plural') &&
    isHarmWord(next) &&
    !breaks(tokens, i + 1)
  );
}

/** "his mother, [daughter] and [wife]", "his wife, two sons and [mother]": the possessive stands before the first only. */
function nextOfKin(tokens: Token[], i: number, before: Group | undefined): Group | null {
  const token = tokens[i] as Token;
  if (isUnmarkedSecond(tokens, i, before)) return makeGroup(tokens, 'single', { first: i, last: i + 1 }, i, null, i);
  if (!before || before.head === null || !token.tags.has('Kin') || !token.tags.has('Singular')) return null;
  if (before.kind !== 'definite' && before.kind !== 'counted') return null;
  const near = before.last === i ? /^,\s*$/.test(token.pre) : before.last === i - 1 && tokens[i - 1]?.norm === 'and';
  const head = tokens[before.head];
  return near && (head?.tags.has('Kin') || (before.kind === 'counted' && head?.tags.has('AChildren')))
    ? makeGroup(tokens, 'definite', { first: i, last: i + 1 }, i, null, i)
    : null;
}

/** "a family of five": the figure stands behind the noun; not "a group of 177 people". */
function familyOf(tokens: Token[], i: number, next: Quantity | undefined): Group | null {
  if (next && tokens[next.first - 1]?.norm !== 'of') return null;
  if (next && (next.first - i > 4 || next.first - i < 3)) return null;
  const unit = tokens[(next?.first ?? i) - 2]?.norm ?? '';
  if (!PEOPLE_UNIT.has(unit) || !next) return null;
  if (next.last < tokens.length && !breaks(tokens, next.last) && isPerson(tokens[next.last] as Token)) return null;
  return makeGroup(tokens, 'counted', { first: i, last: next.last }, next.first - 2, next, i + 1);
}

/** "12 soldiers", "at least 13 terrorists", "four of them", "17", "100 students and staff members". */
function counted(tokens: Token[], sentence: Sentence, quantity: Quantity, limit: number): Group | null {
  let j = quantity.last;
  const word = (k: number) => (k < sentence.last ? (tokens[k]?.norm ?? '') : '');
  while (MORE_AFTER.has(word(j)) && !breaks(tokens, j)) j++;
  if (word(j) === 'of' && !breaks(tokens, j)) {
    if (PARTITIVE.has(word(j + 1)) || (POINTING.has(word(j + 1)) && !isPerson(tokens[j + 2] as Token)))
      return makeGroup(tokens, 'counted', { first: quantity.first, last: j + 2 }, j + 1, quantity, j + 1);
    j++;
    if (word(j) === 'all') j++;
    if (DETERMINER.has(word(j))) j++;
    j = ownedAt(tokens, sentence, j) ?? j;
    const whole = numberAt(normsFrom(tokens, j, sentence.last), 0);
    if (whole) {
      j += whole.length;
      limit = sentence.last;
    }
  }
  if (word(j - 1) === 'of' && j === quantity.last && DETERMINER.has(word(j))) j++;
  const noun = j;
  const head =
    armedBody(tokens, noun, Math.min(limit, sentence.last, noun + 5)) ?? headFrom(tokens, sentence, noun, limit);
  const called = head === null || head === 'other' ? personCalled(tokens, sentence, quantity) : null;
  if (called) return called;
  if (head === 'other') return null;
  const taken = CAPTIVE.has(word(quantity.last));
  const several = quantity.ordinal === null && quantity.low !== 1;
  if (
    head !== null &&
    several &&
    !taken &&
    !(tokens[head] as Token).tags.has('Plural') &&
    !isLikelyPeople(tokens[head] as Token) &&
    !AGES.test((tokens[head] as Token).norm)
  )
    return null;
  if (head !== null && !(taken && several)) {
    const last = extend(tokens, sentence, head);
    return makeGroup(tokens, 'counted', { first: quantity.first, last }, head, quantity, noun);
  }
  if (quantity.doubtful || (quantity.ordinal !== null && !standsAlone(tokens, sentence, quantity))) return null;
  const end =
    j > quantity.last && !breaks(tokens, quantity.last) && j <= sentence.last
      ? Math.min(j, sentence.last)
      : quantity.last;
  return makeGroup(tokens, 'headless', { first: quantity.first, last: end }, null, quantity, end);
}

function normsFrom(tokens: Token[], from: number, to: number): string[] {
  return tokens.slice(from, Math.min(to, from + 9)).map((t) => t.norm);
}

/** Groups without a number: "a soldier", "his wife", "the gunman", "policemen", "others", names, "no one". */
function uncounted(tokens: Token[], sentence: Sentence, i: number, next: Quantity | undefined): Group | null {
  const limit = next?.first ?? sentence.last;
  const token = tokens[i] as Token;
  const { norm } = token;
  if (!OPENS_GROUP.has(norm)) return unopened(tokens, sentence, i, limit);
  if (norm === 'a' && token.pre === '-') return null;
  if (norm === 'a' || norm === 'the') {
    const family = familyOf(tokens, i, next);
    if (family) return family;
  }
  if (norm === 'a' || norm === 'an' || norm === 'another') {
    const head = headFrom(tokens, sentence, i + 1, limit);
    const ends = i + 1 >= sentence.last || breaks(tokens, i + 1);
    if (norm === 'another' && ends && tokens[i + 1]?.norm === 'which') return null;
    if (norm === 'another' && ends) return makeGroup(tokens, 'single', { first: i, last: i + 1 }, null, null, i + 1);
    if (norm === 'another' && head === null) {
      return isHarmWord(tokens[i + 1] as Token) || endsPhrase(tokens[i + 1]?.norm ?? '')
        ? makeGroup(tokens, 'single', { first: i, last: i + 1 }, null, null, i + 1)
        : null;
    }
    if (typeof head !== 'number' || (tokens[head] as Token).tags.has('Plural')) return null;
    return makeGroup(tokens, 'single', { first: i, last: extend(tokens, sentence, head) }, head, null, i + 1);
  }
  if (norm === 'no') {
    const head = headFrom(tokens, sentence, i + 1, limit);
    if (tokens[i + 1]?.norm === 'one')
      return makeGroup(
        tokens,
        'zero',
        { first: i, last: tokens[i + 2]?.norm === 'else' ? i + 3 : i + 2 },
        null,
        null,
        i + 1,
      );
    return typeof head === 'number' ? makeGroup(tokens, 'zero', { first: i, last: head + 1 }, head, null, i + 1) : null;
  }
  if (NOBODY.has(norm) || norm === 'none')
    return makeGroup(tokens, 'zero', { first: i, last: tokens[i + 1]?.norm === 'else' ? i + 2 : i + 1 }, null, null, i);
  if (norm === 'all' && i + 1 < sentence.last) return all(tokens, sentence, i);
  if (norm === 'the' || norm === 'this' || norm === 'whose' || POSSESSIVE_DETERMINER.has(norm)) {
    const head = takenAt(tokens, sentence, i + 1) ?? headFrom(tokens, sentence, i + 1, limit);
    if (typeof head !== 'number') return null;
    return makeGroup(tokens, 'definite', { first: i, last: extend(tokens, sentence, head) }, head, null, i + 1);
  }
  if (ONE_PERSON.has(norm)) return makeGroup(tokens, 'pronoun', { first: i, last: i + 1 }, null, null, i);
  if (norm === 'as' && tokens[i + 1]?.norm === 'many' && tokens[i + 2]?.norm !== 'as') {
    const head = headFrom(tokens, sentence, i + 2, limit);
    return typeof head === 'number'
      ? makeGroup(tokens, 'as_many', { first: i, last: head + 1 }, head, null, i + 2)
      : null;
  }
  return unopened(tokens, sentence, i, limit);
}

/** Groups that no determiner or pronoun opens: names, people of somebody ("Lund's wife"), bare plurals. */
function unopened(tokens: Token[], sentence: Sentence, i: number, limit: number): Group | null {
  const token = tokens[i] as Token;
  const name = nameAt(tokens, sentence, i);
  if (name && !(tokens[name.last - 1] as Token).possessive) {
    const group = makeGroup(tokens, 'named', name, titleOf(tokens, name) ?? name.last - 1, null, i);
    return group.class === 'unspecified' ? { ...group, class: classBefore(tokens, sentence, i) } : group;
  }
  if (isNamedWithOthers(tokens, sentence, i)) return makeGroup(tokens, 'named', { first: i, last: i + 1 }, i, null, i);
  if (token.possessive && hasCapital(token.text)) {
    const head = headFrom(tokens, sentence, i + 1, limit);
    if (typeof head === 'number' && (tokens[head] as Token).tags.has('Singular'))
      return makeGroup(tokens, 'definite', { first: i, last: extend(tokens, sentence, head) }, head, null, i);
  }
  if (token.tags.has('Plural') || (token.norm === 'others' && isPerson(token))) {
    const head = headFrom(tokens, sentence, i, limit, true);
    if (typeof head !== 'number' || !(tokens[head] as Token).tags.has('Plural')) return null;
    const sort = i > sentence.first && !breaks(tokens, i) && MODIFIER_CLASS.get(tokens[i - 1]?.norm ?? '') ? i - 1 : i;
    return makeGroup(tokens, 'bare', { first: i, last: extend(tokens, sentence, head) }, head, null, sort);
  }
  return null;
}

/** "the hostages were", where the noun is no word of harm but people spoken of. */
function takenAt(tokens: Token[], sentence: Sentence, i: number): number | null {
  return CAPTIVES.has(tokens[i]?.norm ?? '') && i + 1 < sentence.last && BE.has(tokens[i + 1]?.norm ?? '') ? i : null;
}

/** "Haddad and two others were hurt": one name alone can be a place; beside "others" it is a person's. */
function isNamedWithOthers(tokens: Token[], sentence: Sentence, i: number): boolean {
  if (tokens[i + 1]?.norm !== 'and' || i + 4 > sentence.last || !isNamePart(tokens[i] as Token)) return false;
  return !isPerson(tokens[i] as Token) && (tokens[i + 3]?.norm === 'others' || tokens[i + 3]?.norm === 'other');
}
