import { RELATIVE_SUBJECT } from '../../lexicon/function-words';
import { CONJUNCTION, SUBORDINATOR } from '../../lexicon/grammar';
import { DOCUMENTS } from '../../lexicon/reporting';
import { GOVERNING, ISSUED_BY } from '../../lexicon/speaker-phrases';
import type { Doc, Token } from '../types';
import { phraseFrom } from './phrase';
import type { Voice } from './saying';
import { voiceOf } from './voice';
import { parts } from './words';

/**
 * Does this word make what follows the end of an earlier phrase ("killed *by* U.S. troops", "its inquiry into the raid *in*
 * the eastern district")? A preposition that opens its clause does not ("In Kabul police said").
 */
export function isComplement(doc: Doc, first: number, before: Token): boolean {
  const ahead = before.i > first ? doc.tokens[before.i - 1] : undefined;
  if (!ahead || parts(before.post) || parts(ahead.post) || !GOVERNING.has(before.norm)) return false;
  if (
    before.norm === 'by' &&
    (ISSUED_BY.has(ahead.norm) || DOCUMENTS.has(ahead.norm) || ISSUED_BY.has(doc.tokens[ahead.i - 1]?.norm ?? ''))
  )
    return false;
  return !CONJUNCTION.has(ahead.norm) && !SUBORDINATOR.has(ahead.norm);
}

/** The speaker that opens the sentence, where the phrase before the verb ends a longer subject ("A panel looking into … said"). */
export function openerOf(doc: Doc, first: number, end: number): Voice | null {
  const phrase = phraseFrom(doc, first, end);
  const voice = phrase && voiceOf(doc, phrase);
  const next = phrase && doc.tokens[phrase.last];
  if (!phrase || !voice || voice.kind === 'pronoun' || !next || parts((doc.tokens[phrase.last - 1] as Token).post))
    return null;
  return next.norm.endsWith('ing') || RELATIVE_SUBJECT.has(next.norm) ? voice : null;
}
