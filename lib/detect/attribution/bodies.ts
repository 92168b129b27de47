import { SPOKESPEOPLE } from '../../lexicon/asked-speech';
import { BODIES, COLLECTIVES, PEOPLE, PERSON_ROLES } from '../../lexicon/roles';
import { PLACE_NOUNS, PORTFOLIOS } from '../../lexicon/speaker-phrases';
import type { Doc, Token } from '../types';
import { plain } from './print';
import { typeOfWords } from './speaker-type';
import { isAcronym, isDeterminer, isKnownName, isProper } from './words';

/** Does a run of words name a body ("Defence Ministry", "Amnesty International")? */
export function isBody(words: Token[]): boolean {
  if (!words.length) return false;
  if (hasBodyNoun(words)) return true;
  const rest = words.filter(
    (t, k) => !PERSON_ROLES.has(t.norm) && !PEOPLE.has(t.norm) && !(k > 0 && isKnownName(t.norm) && !isAcronym(t)),
  );
  const type = typeOfWords(rest.map((t) => t.norm).join(' '));
  return type !== null && type !== 'family' && type !== 'witness';
}

/** Is one of the words a noun for a body ("Ministry", "Police")? Names of states are no proof behind an office: "Mayor Chad Ruiz". */
export function hasBodyNoun(words: Token[]): boolean {
  return words.some(
    (t) => BODIES.has(t.norm) || COLLECTIVES.has(t.norm) || (t.norm.endsWith('s') && BODIES.has(t.norm.slice(0, -1))),
  );
}

/** The body a role names: "Armed Forces" of "Armed Forces spokesman", "Ennahda" of "leader of Ennahda". */
export function orgOf(doc: Doc, role: Token[]): string | null {
  const noun = role.findLastIndex((t) => PERSON_ROLES.has(t.norm) || PEOPLE.has(t.norm));
  if (noun < 0) return null;
  const link = role.findIndex(
    (t, k) =>
      k > noun && (t.norm === 'of' || t.norm === 'for' || t.norm === 'at' || t.norm === 'with' || t.norm === 'to'),
  );
  const nounOfOffice = role.findIndex((t) => !t.possessive && (PERSON_ROLES.has(t.norm) || PEOPLE.has(t.norm)));
  const after = link >= 0 ? upToPlace(role.slice(link + 1)).filter((t, k) => !(k === 0 && isDeterminer(t))) : [];
  const before = role.slice(0, nounOfOffice).filter((t, k) => !(k === 0 && isDeterminer(t)));
  const own = after.length ? after : before;
  const last = own[own.length - 1];
  if (!last || PORTFOLIOS.has(last.norm) || PLACE_NOUNS.has(last.norm)) return null;
  const spokes = SPOKESPEOPLE.has(role[noun]?.norm ?? '') && own.every(isProper);
  const body = after.length
    ? isBody(own) || own.every(isProper)
    : BODIES.has(last.norm) || isAcronym(last) || COLLECTIVES.has(last.norm);
  return (body || spokes) && (spokes || !isKnownName(last.norm)) ? plain(doc, own).replace(/[’']s?$/u, '') : null;
}

/** "the health ministry in Kabul" without its place. */
function upToPlace(words: Token[]): Token[] {
  const place = words.findIndex((t, k) => k > 0 && (t.norm === 'in' || t.norm === 'at' || t.norm === 'on'));
  return place > 0 ? words.slice(0, place) : words;
}
