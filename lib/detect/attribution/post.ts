import { PARTY_OF } from '../../lexicon/speakers';
import type { Speaker } from '../../model/speaker';
import type { Mention, SpokenBy } from '../stages';
import type { Doc } from '../types';
import { typeOfWords } from './speaker-type';
import type { Speech } from './speech';

/**
 * What a post says without naming a source is said by who wrote it, not by the outlet that shows it.
 * @returns null where the mention stands in the outlet's own text
 */
export function postedBy(doc: Doc, mention: Mention, speech: Speech): SpokenBy | null {
  const author = doc.blocks[doc.sentences[mention.s]?.block ?? 0]?.author;
  if (author === undefined) return null;
  const type = typeOfWords(author) ?? 'other';
  const speaker: Speaker = { name: author, role: null, org: null, short: author, type, party: PARTY_OF[type] };
  return {
    speaker: speech.sameSpeaker(speaker),
    jointSpeakers: [],
    verb: null,
    attribution: 'attributed',
    rules: ['attribution/post'],
  };
}
