import { EVENT_DAYS, SAYING } from '../../lexicon/background';
import { INCIDENT_NOUNS, PLACELESS_NOUNS } from '../../lexicon/kinds';
import {
  CARE,
  CARING,
  COUNTRIES,
  PLACE_HEADS,
  PLACE_MODIFIERS,
  PLACE_PREPOSITIONS,
  type PlaceLevel,
} from '../../lexicon/places';
import { hasCapital } from '../../text/capital';
import type { Sentence, Token } from '../types';
import { type Name, readName } from './names';
import { type PlaceRef, rank } from './place-ref';

/** Adds the place and what hangs on it: "Syria's Idlib province", "Santa Monica, Calif.", "Panjgur and Noshki". */
export function addChain(tokens: Token[], sentence: Sentence, first: Name, aside: boolean, places: PlaceRef[]): number {
  let place = add(tokens, sentence, first, aside, places);
  const last = places[places.length - 2];
  if (last && last.s === place.s && !last.wider && place.first - last.last <= 8 && place.first > last.last) {
    if (PLACE_PREPOSITIONS.has(tokens[last.last]?.norm ?? '') && rank(last) >= rank(place)) {
      last.wider = place;
      place.care ||= last.care;
    }
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
      if (!inner || (inner.person && !head)) {
        place.tentative ||= !first.level;
        return at;
      }
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
    if (
      !name ||
      (!name.level && name.person) ||
      SAYING.has(tokens[name.last]?.norm ?? '') ||
      EVENT_DAYS.has(tokens[name.first]?.norm ?? '')
    )
      return at;
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
  return name.last < end && tokens[name.last]?.norm === 'and' && hasCapital(tokens[name.last + 1]?.text);
}

/** The word after a name, or the one after that where a plain word stands between ("the Berlin truck attack"). */
function after(tokens: Token[], sentence: Sentence, i: number): string {
  if (i >= sentence.last || tokens[i - 1]?.post !== ' ') return '';
  const next = tokens[i]?.norm ?? '';
  if (NAMING.has(next) || i + 1 >= sentence.last || PLACE_PREPOSITIONS.has(next)) return next;
  return /^\p{Ll}/u.test(tokens[i]?.text ?? '') && tokens[i]?.post === ' ' ? (tokens[i + 1]?.norm ?? '') : '';
}

/** Incident nouns that a place name stands before. */
const NAMING = new Set([...INCIDENT_NOUNS].filter((noun) => !PLACELESS_NOUNS.has(noun)));

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
    office: false,
    care: CARE.has(tokens[last - 1]?.norm ?? '') && cared(tokens, sentence, first),
  };
  places.push(place);
  return place;
}

/** Is somebody taken, treated or held there, by the words before? */
function cared(tokens: Token[], sentence: Sentence, i: number): boolean {
  for (let k = i - 1; k >= Math.max(sentence.first, i - 9); k--) if (CARING.has((tokens[k] as Token).norm)) return true;
  return false;
}

export function isModifier(token: Token): boolean {
  return PLACE_MODIFIERS.has(token.norm) && !hasCapital(token.text);
}
