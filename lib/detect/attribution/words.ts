import { DETERMINER, PRONOUN } from '../../lexicon/grammar';
import { TENS, UNITS } from '../../lexicon/numbers';
import { WHEN } from '../../lexicon/reporting';
import { BODIES, COLLECTIVES, HONORIFICS, PEOPLE, PERSON_ROLES } from '../../lexicon/roles';
import { MEDIA_NAMES, STATES } from '../../lexicon/states';
import { hasCapital } from '../../text/capital';
import type { Token } from '../types';

const ACRONYM = /^(?:\p{Lu}[\p{Lu}\d]{1,7}|(?:\p{Lu}\.){2,}\p{Lu}?\.?)(?:-\p{Lu}+)?$/u;
const NUMBER = /^\d/;
const NUMERALS: ReadonlySet<string> = new Set([...UNITS.keys(), ...TENS.keys()]);
const SPEAKER_NOUNS: ReadonlySet<string> = new Set([...PERSON_ROLES, ...PEOPLE, ...COLLECTIVES, ...BODIES]);
const KNOWN_NAMES: ReadonlySet<string> = new Set([...STATES, ...MEDIA_NAMES]);

/** Is the word printed with a capital and no day or month? */
export function isProper(t: Token): boolean {
  return hasCapital(t.text) && !WHEN.has(t.norm);
}

export function isAcronym(t: Token): boolean {
  return ACRONYM.test(t.possessive ? t.text.replace(/[’']s?$/u, '') : t.text);
}

export function isNumber(t: Token): boolean {
  return NUMBER.test(t.text) || NUMERALS.has(t.norm);
}

/** A noun for somebody who can speak: office, trade, kin, crowd or body. */
export function isSpeakerNoun(norm: string): boolean {
  return SPEAKER_NOUNS.has(norm);
}

/** A proper name of a state, its capital or a news outlet. */
export function isKnownName(norm: string): boolean {
  return KNOWN_NAMES.has(norm);
}

/** A pronoun; "US" is none. */
export function isPronoun(t: Token): boolean {
  return PRONOUN.has(t.norm) && t.text !== 'US';
}

export function isDeterminer(t: Token): boolean {
  return DETERMINER.has(t.norm);
}

export function isHonorific(norm: string): boolean {
  return HONORIFICS.has(norm);
}

/** Does the print between two words hold a stop of any kind (comma, dash, bracket, quotation mark)? */
export function parts(gap: string): boolean {
  return gap !== ' ' && /[,;:()[\]“”"—–|<>•]|\s-\s|--|[!?]\s/u.test(gap);
}
