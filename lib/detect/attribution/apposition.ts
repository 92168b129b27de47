import { RANKS } from '../../lexicon/roles';
import type { Doc, Token } from '../types';
import { phraseFrom } from './phrase';
import type { Voice } from './saying';
import { voiceOf } from './voice';
import { isProper } from './words';

/** Adds what an apposition says ("head of the fire service", "Ana Ruiz") to the speaker before it. */
export function withApposition(doc: Doc, voice: Voice, from: number, end: number): Voice {
  const phrase = from < end ? phraseFrom(doc, from, end) : null;
  const more = phrase && voiceOf(doc, phrase);
  if (!more || !phrase || isPlaceOf(voice, more)) return voice;
  if (
    isOffice(voice) &&
    !(more.kind === 'person' && more.name) &&
    /^,/.test((doc.tokens[phrase.last - 1] as Token).post)
  ) {
    const holder = withApposition(doc, voice, phrase.last, end);
    if (holder.name && holder !== voice)
      return { ...holder, role: `${voice.role}, ${more.name ?? more.role}`, org: more.org };
  }
  if (voice.kind === 'body' && more.kind === 'body' && isCapital(doc, more) && !isCapital(doc, voice)) {
    return { ...more, first: voice.first, role: voice.name };
  }
  if (
    voice.kind === 'person' &&
    voice.name &&
    isRank(voice.role) &&
    more.role &&
    !(more.kind === 'person' && more.name)
  ) {
    return { ...voice, role: more.role, org: more.org, head: more.head };
  }
  if (
    voice.role &&
    !(voice.kind === 'person' && voice.name) &&
    more.kind === 'person' &&
    more.name &&
    isRank(more.role)
  ) {
    return { ...voice, kind: 'person', name: more.name };
  }
  return voice;
}

/** "a senior official at the District Office, [Moro], said": one word behind somebody's body is its place. */
const isPlaceOf = (voice: Voice, more: Voice): boolean =>
  voice.kind === 'unnamed' && voice.org !== null && more.kind === 'person' && !more.role && !more.name?.includes(' ');

/** An office without the name of whoever holds it. */
const isOffice = (voice: Voice): boolean => voice.role !== null && !(voice.kind === 'person' && voice.name !== null);

/** Is the body's last word a name ("the ISPR", where "the media wing" is none)? */
const isCapital = (doc: Doc, voice: Voice): boolean => isProper(doc.tokens[voice.last - 1] as Token);

/** No office printed, or a mere rank. */
function isRank(role: string | null): boolean {
  return !role || role.split(' ').every((w) => RANKS.has(w.toLowerCase()));
}
