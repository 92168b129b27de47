import { SAYING, SPEECH } from '../../lexicon/background';
import { INCIDENT_NOUNS } from '../../lexicon/kinds';
import {
  COUNTRIES,
  PLACE_HEADS,
  PLACE_MODIFIERS,
  PLACE_PREPOSITIONS,
  type PlaceLevel,
  WEAK_PREPOSITIONS,
} from '../../lexicon/places';
import type { Doc, Range, Sentence, Token } from '../types';
import { findDateline } from './dateline';
import { type Name, readName } from './names';

/** A printed place. Chains ("Osborne Store, Clarendon") and lists ("Panjgur and Noshki") keep how they stand together. */
export interface PlaceRef extends Range {
  s: number;
  text: string;
  /** Lower case, without generic nouns and directions: what two mentions of one place share. */
  key: string;
  level: PlaceLevel;
  /** The place that this one is printed as lying in. */
  wider: PlaceRef | null;
  /** Places of one list carry the same number. */
  list: number | null;
  /** The city of a dateline: where the report was written. */
  dateline: boolean;
  /** Stands before an incident noun ("the Kech incident"): which one is meant, not where the mention is. */
  naming: boolean;
  /** Only by a weak preposition ("On Panjgur, he said"): counts where the text names it as a place elsewhere. */
  tentative: boolean;
  /** Only where somebody comes from, goes to or speaks: no place of an incident by itself. */
  aside: boolean;
}

/** Incident nouns whose "of" is followed by the victim, not by the place. */
const OF_PERSONS = new Set(
  'killing killings murder murders abduction abductions kidnapping kidnappings assassination execution executions shooting shootings beheading beheadings slaying slayings stabbing'.split(
    ' ',
  ),
);

/**
 * Finds printed places by syntax: a preposition before capitals, capitals before "district", "of" after "city", a dateline.
 * Headline capitals mean nothing, so in the headline only names that the body prints as places, or wide ones, count.
 */
export function findPlaces(doc: Doc): PlaceRef[] {
  const places: PlaceRef[] = [];
  for (const sentence of doc.sentences) {
    if (!shouted(doc.tokens, sentence)) scan(doc, sentence, places);
  }
  return trimmed(places, doc);
}

function shouted(tokens: Token[], { first, last }: Sentence): boolean {
  if (last - first < 4) return false;
  for (let i = first; i < last; i++) if (/\p{Ll}/u.test((tokens[i] as Token).text)) return false;
  return true;
}

function scan(doc: Doc, sentence: Sentence, places: PlaceRef[]) {
  const { tokens } = doc;
  let i = sentence.first;
  const dateline = findDateline(doc, sentence);
  if (dateline) {
    const from = places.length;
    i = addChain(tokens, sentence, dateline, false, places);
    for (const place of places.slice(from)) place.dateline = true;
  }
  while (i < sentence.last) {
    const token = tokens[i] as Token;
    if (PLACE_PREPOSITIONS.has(token.norm) && token.text !== 'In.') i = prepositional(tokens, sentence, i, places);
    else if (token.norm === 'block' && tokens[i + 1]?.norm === 'of') i = street(tokens, sentence, i + 2, places);
    else if (/^\p{Lu}|^\d+(?:st|nd|rd|th)$/u.test(token.text) || tokens[i]?.post === '-')
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

function isModifier(token: Token): boolean {
  return PLACE_MODIFIERS.has(token.norm) && !/^\p{Lu}/u.test(token.text);
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

/** Adds the place and what hangs on it: "Syria's Idlib province", "Santa Monica, Calif.", "Panjgur and Noshki". */
function addChain(tokens: Token[], sentence: Sentence, first: Name, aside: boolean, places: PlaceRef[]): number {
  let place = add(tokens, sentence, first, aside, places);
  const last = places[places.length - 2];
  if (last && last.s === place.s && !last.wider && place.first - last.last <= 8 && place.first > last.last) {
    if (PLACE_PREPOSITIONS.has(tokens[last.last]?.norm ?? '') && rank(last) >= rank(place)) last.wider = place;
  }
  let at = place.last;
  for (let links = 0; links < 6 && at < sentence.last; links++) {
    const gap = (tokens[at - 1] as Token).post;
    const owner = first.possessive && links === 0;
    if (owner) {
      let next = at;
      let head: PlaceLevel | null = null;
      while (next < sentence.last && next < at + 5 && isModifier(tokens[next] as Token)) {
        head = PLACE_HEADS.get((tokens[next] as Token).norm) ?? head;
        next++;
      }
      const inner = next < sentence.last ? readName(tokens, next, sentence.last) : null;
      if (!inner || (inner.person && !head)) return at;
      const own = add(tokens, sentence, { ...inner, level: inner.level ?? head }, aside, places);
      own.wider = place;
      place = own;
      at = own.last;
      continue;
    }
    const joined = tokens[at]?.norm === 'and' && /^\s{1,2}$/.test(gap);
    const comma = /^\.?,\s{1,2}$/.test(gap);
    const apposed = gap === ' ' && COUNTRIES.has((tokens[at] as Token).norm);
    if (!joined && !comma && !apposed) return at;
    let next = at;
    if (joined) next++;
    while (next < sentence.last && next < at + 4 && isModifier(tokens[next] as Token)) next++;
    if (comma && tokens[at]?.norm === 'the') return at;
    const name = next < sentence.last ? readName(tokens, next, sentence.last, comma) : null;
    if (!name || (!name.level && name.person) || SAYING.has(tokens[name.last]?.norm ?? '')) return at;
    const listed = joined || listGoesOn(tokens, name, sentence.last);
    if (comma && !listed && !name.level && places.length > 1 && place.list !== null) return at;
    const other = add(tokens, sentence, name, aside, places);
    if (listed && rank(other) === rank(place)) {
      place.list ??= place.first;
      other.list = place.list;
    } else if (rank(other) <= rank(place)) place.wider = other;
    place = other;
    at = other.last;
  }
  return at;
}

function listGoesOn(tokens: Token[], name: Name, end: number): boolean {
  return name.last < end && tokens[name.last]?.norm === 'and' && /^\p{Lu}/u.test(tokens[name.last + 1]?.text ?? '');
}

const RANKS: Record<PlaceLevel, number> = { country: 0, region: 1, city: 2, area: 3, street: 4, site: 4 };
export function rank({ level }: { level: PlaceLevel }): number {
  return RANKS[level];
}

/** The word after a name, or the one after that where a plain word stands between ("the Berlin truck attack"). */
function after(tokens: Token[], sentence: Sentence, i: number): string {
  if (i >= sentence.last || tokens[i - 1]?.post !== ' ') return '';
  const next = tokens[i]?.norm ?? '';
  if (NAMING.has(next) || i + 1 >= sentence.last || PLACE_PREPOSITIONS.has(next)) return next;
  return /^\p{Ll}/u.test(tokens[i]?.text ?? '') && tokens[i]?.post === ' ' ? (tokens[i + 1]?.norm ?? '') : '';
}

/** Incident nouns that a place name stands before. */
const NAMING = new Set(
  [...INCIDENT_NOUNS].filter(
    (noun) => !/^(?:casualties|operations?|violence|strikes?|raids?|killing|shooting)$/.test(noun),
  ),
);

function add(tokens: Token[], sentence: Sentence, name: Name, aside: boolean, places: PlaceRef[]): PlaceRef {
  const { first, last, key, text } = name;
  const place: PlaceRef = {
    first,
    last,
    s: sentence.index,
    text,
    key,
    level: name.level ?? 'city',
    wider: null,
    list: null,
    naming: NAMING.has(after(tokens, sentence, last)),
    aside,
    tentative: false,
    dateline: false,
  };
  places.push(place);
  return place;
}

/**
 * Cuts names that ran on into capitals after them ("Idlib Monitor An") back to a name printed alone elsewhere,
 * and leaves out headline names that the body does not print.
 */
function trimmed(places: PlaceRef[], doc: Doc): PlaceRef[] {
  const title = doc.blocks[0]?.kind === 'title' ? 0 : -1;
  const inTitle = (p: PlaceRef) => doc.sentences[p.s]?.block === title;
  const known = new Set(places.filter((p) => !inTitle(p) && !p.tentative).map((p) => p.key));
  return places.filter((place) => {
    const words = place.key.split(' ');
    for (let n = 1; n < words.length && place.level === 'city'; n++) {
      const head = words.slice(0, n).join(' ');
      if (known.has(head) && head.length > 3) {
        place.key = head;
        place.last = place.first + n;
        const from = doc.tokens[place.first] as Token;
        const to = doc.tokens[place.last - 1] as Token;
        place.text = (doc.blocks[doc.sentences[place.s]?.block ?? 0]?.text ?? '').slice(from.start, to.end);
        break;
      }
    }
    return (!inTitle(place) && !place.tentative) || place.level === 'country' || known.has(place.key);
  });
}
