import { OFFICE_FORMS } from '../../lexicon/speaker-phrases';
import { wordsIn } from './name-words';
import type { Voice } from './saying';

/** One speaker of an article under all the names it prints. */
export interface Entity {
  kind: 'person' | 'body' | 'unnamed' | 'document';
  name: string;
  /** Keys of the words of `name`. */
  nameWords: readonly string[];
  role: string | null;
  org: string | null;
  plural: boolean;
  gender: 'he' | 'she' | null;
  /** Keys of all words it was printed with: names, roles, bodies. */
  words: Set<string>;
  /** Sentence in which it last spoke. */
  seen: number;
}

/** Gives a speaker the fuller name. */
export function rename(e: Entity, name: string) {
  e.name = name;
  e.nameWords = wordsIn(name);
  if (e.kind === 'body') e.org = name;
}

/** Keeps the words a speaker was printed with this time. */
export function note(e: Entity, voice: Voice) {
  for (const text of [voice.name, voice.role, voice.org]) {
    if (!text) continue;
    for (const w of wordsIn(text)) e.words.add(w).add(OFFICE_FORMS.get(w) ?? w);
  }
}
