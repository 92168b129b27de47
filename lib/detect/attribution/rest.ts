import { ADDRESS, CITING } from '../../lexicon/asked-speech';
import { BE, HAVE, isAdverb, MODAL, PREPOSITION } from '../../lexicon/grammar';
import type { Doc, Sentence, Token } from '../types';
import { isWhen } from './nominal';
import { opensOccasion } from './phrase';
import { isNumber, parts } from './words';

/** What follows a verb of saying or the speaker behind it. */
export interface Rest {
  /** Nothing more in the sentence but days and channels. */
  closes: boolean;
  /** A comma, colon, bracket or quotation mark. */
  pauses: boolean;
  /** Only an adverbial follows, up to the end or the next pause. */
  weak: boolean;
}

/** What stands from token `from` on: the end, a pause, an adverbial, or something told. */
export function restFrom(doc: Doc, { last }: Sentence, from: number): Rest {
  const { tokens } = doc;
  let i = from;
  while (i < last) {
    if (parts((tokens[i - 1] as Token).post)) return { closes: false, pauses: true, weak: false };
    const t = tokens[i] as Token;
    if (isWhen(doc, i) || (isNumber(t) && i > from && isWhen(doc, i - 1))) i++;
    else if (PREPOSITION.has(t.norm) && isWhen(doc, i + 1)) i += 2;
    else if (isAdverb(t.norm) || ADDRESS.test(t.norm)) i++;
    else if (opensOccasion(doc, i, last)) i = pastAdverbial(doc, i, last);
    else if (PREPOSITION.has(t.norm) || CITING.has(t.norm) || (t.norm === 'the' && isWhen(doc, i + 1))) {
      const stop = pastAdverbial(doc, i, last);
      return { closes: false, pauses: false, weak: stop >= last || parts((tokens[stop - 1] as Token).post) };
    } else return { closes: false, pauses: false, weak: false };
  }
  return { closes: true, pauses: false, weak: false };
}

/**
 * End of an adverbial: the next pause or the end, clause and all behind "in what"; right behind its first word where
 * another clause with a verb follows.
 */
function pastAdverbial(doc: Doc, from: number, last: number): number {
  const whole = doc.tokens[from + 1]?.norm === 'what';
  for (let i = from + 1; i < last; i++) {
    const n = (doc.tokens[i] as Token).norm;
    if (parts((doc.tokens[i - 1] as Token).post)) return i;
    if (!whole && (BE.has(n) || HAVE.has(n) || MODAL.has(n) || n === 'that')) return from + 1;
  }
  return last;
}
