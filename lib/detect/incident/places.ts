import { BLOCK, NO_PREPOSITION } from '../../lexicon/asked-incident';
import { SPEECH } from '../../lexicon/background';
import { MONTHS } from '../../lexicon/dates';
import { INCIDENT_NOUNS, OF_PERSONS } from '../../lexicon/kinds';
import {
  HITTING,
  OFFICE_ADJECTIVES,
  PLACE_HEADS,
  PLACE_PREPOSITIONS,
  PLURAL_HEADS,
  type PlaceLevel,
  POLICE,
  WEAK_PREPOSITIONS,
} from '../../lexicon/places';
import { hasCapital } from '../../text/capital';
import type { Doc, Sentence, Token } from '../types';
import { addChain, isModifier } from './chain';
import { findDateline } from './dateline';
import { readName } from './names';
import type { PlaceRef } from './place-ref';
import { settled } from './settled';

/**
 * Finds printed places by syntax: a preposition before capitals, capitals before "district", "of" after "city", a dateline.
 * Headline capitals mean little, so in a headline set in capitals only names that the body prints as places, or wide ones, count.
 */
export function findPlaces(doc: Doc): PlaceRef[] {
  const places: PlaceRef[] = [];
  for (const sentence of doc.sentences) {
    if (!shouted(doc.tokens, sentence)) scan(doc, sentence, places);
  }
  return settled(places, doc);
}

function shouted(tokens: Token[], { first, last }: Sentence): boolean {
  if (last - first < 4) return false;
  for (let i = first; i < last; i++) if (/\p{Ll}/u.test((tokens[i] as Token).text)) return false;
  return true;
}

type Sign = 'preposition' | 'block' | 'hit' | 'places';

/** What each word that a place can stand behind is; of several tables the first has it. */
const SIGNS = new Map<string, Sign>([
  ...[...PLURAL_HEADS].map((word): [string, Sign] => [word, 'places']),
  ...[...HITTING].map((word): [string, Sign] => [word, 'hit']),
  ...[...BLOCK].map((word): [string, Sign] => [word, 'block']),
  ...[...PLACE_PREPOSITIONS].map((word): [string, Sign] => [word, 'preposition']),
]);

function scan(doc: Doc, sentence: Sentence, places: PlaceRef[]) {
  const { tokens } = doc;
  let i = sentence.first;
  const dateline = findDateline(doc, sentence);
  if (dateline) {
    const from = places.length;
    i = addChain(tokens, sentence, dateline, false, places);
    const read = places.splice(from).filter((place) => !MONTHS.has(place.key));
    for (const place of read) place.dateline = true;
    places.push(...read);
  }
  while (i < sentence.last) {
    const token = tokens[i] as Token;
    const sign = SIGNS.get(token.norm);
    if (sign === 'preposition' && !NO_PREPOSITION.has(token.text)) i = prepositional(tokens, sentence, i, places);
    else if (sign === 'block' && tokens[i + 1]?.norm === 'of') i = street(tokens, sentence, i + 2, places);
    else if (sign === 'hit') i = struck(tokens, sentence, i, places);
    else if (sign === 'places' && token.post === ' ') i = apposed(tokens, sentence, i + 1, places);
    else if (POLICE.has(tokens[i + 1]?.norm ?? '') && office(tokens, sentence, i, places)) i += 2;
    else if (hasCapital(token.text) || token.post === '-' || /^\d+(?:st|nd|rd|th)$/.test(token.text))
      i = headed(tokens, sentence, i, places);
    else i++;
  }
}

/** "in Panjgur", "near the northern town of X", "on Edwards Street"; returns where to go on. */
function prepositional(tokens: Token[], sentence: Sentence, i: number, places: PlaceRef[]): number {
  const preposition = (tokens[i] as Token).norm;
  let at = i + 1;
  let head: PlaceLevel | null = preposition === 'of' ? (PLACE_HEADS.get(tokens[i - 1]?.norm ?? '') ?? null) : null;
  while (at < sentence.last && at < i + 7 && isModifier(tokens[at] as Token)) {
    head = PLACE_HEADS.get((tokens[at] as Token).norm) ?? head;
    at++;
  }
  const name = at < sentence.last ? readName(tokens, at, sentence.last) : null;
  if (!name) return i + 1;
  const level = name.level ?? head;
  const before = tokens[i - 1]?.norm ?? '';
  const targeted = INCIDENT_NOUNS.has(before) && !(preposition === 'of' && OF_PERSONS.has(before));
  const weak =
    WEAK_PREPOSITIONS.has(preposition) && !level && !(targeted && (preposition === 'on' || preposition === 'of'));
  if (weak && (i > sentence.first || preposition !== 'on')) return i + 1;
  const aside = preposition === 'from' || preposition === 'to' || spoken(tokens, sentence, i);
  const end = addChain(tokens, sentence, { ...name, level }, aside, places);
  const added = places[places.length - 1];
  if (weak && added) added.tentative = true;
  return end;
}

/** A place right after words of saying is where somebody spoke. */
function spoken(tokens: Token[], sentence: Sentence, i: number): boolean {
  return i > sentence.first && SPEECH.has((tokens[i - 1] as Token).norm);
}

function street(tokens: Token[], sentence: Sentence, i: number, places: PlaceRef[]): number {
  const name = i < sentence.last ? readName(tokens, i, sentence.last) : null;
  if (!name) return i;
  const block = tokens[i - 3]?.norm ?? '';
  const number = /^\d+$/.test(block) ? `${block} ` : '';
  return addChain(tokens, sentence, { ...name, level: 'street', key: `${number}${name.key}` }, false, places);
}

/** "Al-Jaberiyeh neighborhood was hit": capitals that end in, or stand before, a place noun. */
function headed(tokens: Token[], sentence: Sentence, i: number, places: PlaceRef[]): number {
  const name = readName(tokens, i, sentence.last);
  if (!name) return i + 1;
  if (!name.level || name.level === 'country' || name.plain) return name.last;
  return addChain(tokens, sentence, name, true, places);
}

/** "An earthquake struck northern Peru", "strikes hit Kyiv": the verb's object, where the text names it as a place elsewhere. */
function struck(tokens: Token[], sentence: Sentence, i: number, places: PlaceRef[]): number {
  let at = i + 1;
  while (at < Math.min(sentence.last, i + 5) && isModifier(tokens[at] as Token)) at++;
  const name = at < sentence.last ? readName(tokens, at, sentence.last) : null;
  if (!name) return i + 1;
  const from = places.length;
  const end = addChain(tokens, sentence, name, false, places);
  for (const place of places.slice(from)) place.tentative = !name.level;
  return end;
}

/** "two villages Tokhar and Hoshariyeh": names right after a plural place noun. */
function apposed(tokens: Token[], sentence: Sentence, i: number, places: PlaceRef[]): number {
  const name = i < sentence.last ? readName(tokens, i, sentence.last) : null;
  return name ? addChain(tokens, sentence, name, false, places) : i;
}

/** "Milwaukee police said", "the Rocky Mount Police Department": the town of an office. Look-alike: "state police". */
function office(tokens: Token[], sentence: Sentence, i: number, places: PlaceRef[]): boolean {
  let first = i;
  while (
    first > sentence.first &&
    i - first < 2 &&
    hasCapital(tokens[first - 1]?.text) &&
    tokens[first - 1]?.post === ' '
  )
    first--;
  if (first === sentence.first && first < i) first++;
  const token = tokens[i] as Token;
  if (token.post !== ' ' || !/^\p{Lu}\p{Ll}/u.test(token.text) || OFFICE_ADJECTIVES.has(token.norm)) return false;
  const name = readName(tokens, first, i + 1) ?? readName(tokens, i, i + 1);
  if (!name || name.level === 'country' || name.possessive) return false;
  const from = places.length;
  addChain(tokens, { ...sentence, last: name.last }, name, true, places);
  for (const place of places.slice(from)) place.office = true;
  return true;
}
