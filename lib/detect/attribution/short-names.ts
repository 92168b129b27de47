import { BODIES, COLLECTIVES } from '../../lexicon/roles';
import { EVERYDAY_BODIES, POINTING_NOUNS } from '../../lexicon/speaker-phrases';
import type { SpeakerType } from '../../model/speaker';
import { hasCapital } from '../../text/capital';
import type { Entity } from './entity';
import { wordsIn } from './name-words';
import type { Voice } from './saying';
import { typeOfWords } from './speaker-type';
import { isKnownName } from './words';

/**
 * Is a name short for a body's: its words among the other's, and either the noun for what it is ("the Observatory")
 * or the start of a name without such a noun ("Amnesty")? Not: "Turkey" for "Turkey's Defence Ministry".
 */
export function isShortFor(own: readonly string[], e: Pick<Entity, 'name' | 'words'>): boolean {
  if (!own.length || !own.every((w) => e.words.has(w))) return false;
  if (own.length === 1 && EVERYDAY_BODIES.has(own[0] ?? '')) return false;
  if (own.some(isBodyNoun)) return true;
  const full = wordsIn(e.name);
  return own.every((w, k) => full[k] === w) && !full.some(isBodyNoun) && !own.every(isKnownName);
}

/** Initials of the capitalised words of a name ("Lake Observatory for Human Rights" → LOHR). */
export function initialsOf(name: string): string {
  return name
    .split(/[\s-]+/)
    .filter((w) => hasCapital(w))
    .map((w) => w[0])
    .join('');
}

function isBodyNoun(word: string): boolean {
  return BODIES.has(word) || COLLECTIVES.has(word);
}

/** Does a body named before fit a noun that points back ("the group" for an armed group, "the agency" for a news agency)? */
export function fits(voice: Voice, e: Entity): boolean {
  if (e.words.has(voice.head)) return true;
  const types = POINTING_NOUNS.get(voice.head);
  const type: SpeakerType | null = typeOfWords(e.name);
  return types !== undefined && (type === null ? types.includes('other') : types.includes(type));
}
