import { HEADLINE_LABELS } from '../../lexicon/reporting';
import type { Doc, Sentence, Token } from '../types';
import { phraseBefore, phraseFrom } from './phrase';
import type { Saying } from './saying';
import { typeOfWords } from './speaker-type';
import { voicesIn } from './subject';

/**
 * Who speaks in a headline without a verb: "Police: 12 killed", "12 killed in blast – officials".
 * Not: "Kabul: 12 killed" (a place), "Live: 12 killed".
 */
export function headlineSaying(doc: Doc, sentence: Sentence): Saying | null {
  const base = { s: sentence.index, verb: ':', confirms: false, hearsay: false, inherits: false, rule: 'headline' };
  const front = phraseFrom(doc, sentence.first, sentence.last);
  if (front && front.last < sentence.last && /^:\s/.test((doc.tokens[front.last - 1] as Token).post)) {
    const voices = voicesIn(doc, front);
    if (voices.length && voices.every(speaks)) return { ...base, ...front, before: false, after: true, voices };
  }
  const last = sentence.last - 1;
  const back = last > sentence.first ? phraseBefore(doc, sentence.first, last) : null;
  if (back && back.first > sentence.first && /^(?:\s[-–—]\s|:\s|—)/u.test((doc.tokens[back.first - 1] as Token).post)) {
    const voices = voicesIn(doc, back);
    if (voices.length && voices.every(isKnownSpeaker)) return { ...base, ...back, before: true, after: false, voices };
  }
  return null;
}

/** Bodies and persons of an office; a bare name before a colon may be a place or a column, the outlet signs behind a dash. */
function speaks({ kind, role, name }: Saying['voices'][number]): boolean {
  if (kind === 'unnamed' || (kind === 'person' && role !== null)) return true;
  if (kind !== 'body' || name === null || HEADLINE_LABELS.has(name.toLowerCase())) return false;
  return typeOfWords(name) !== 'media';
}

/** What stands behind a dash must be known for a speaker: most often it is the outlet's own name. */
function isKnownSpeaker(voice: Saying['voices'][number]): boolean {
  const type = typeOfWords(`${voice.role ?? ''} ${voice.name ?? ''}`);
  return speaks(voice) && type !== null && type !== 'media';
}
