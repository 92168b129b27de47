import { HE_WORDS, SHE_WORDS } from '../../lexicon/speaker-phrases';

/** What a title, office or pronoun tells of who can be meant by "he" or "she"; null for most. */
export function genderOf(norm: string): 'he' | 'she' | null {
  return HE_WORDS.has(norm) ? 'he' : SHE_WORDS.has(norm) ? 'she' : null;
}
