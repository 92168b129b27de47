import { COLLECTIVES, PEOPLE } from '../../lexicon/roles';
import type { Doc, Token } from '../types';
import { phraseBefore } from './phrase';
import type { Voice } from './saying';
import { voiceOf } from './voice';
import { parts } from './words';

/** Most speakers of one list before its last two. */
const MAX_LIST = 3;

/**
 * Speakers of a list before the two that "and" joins: "[police], residents and teachers said".
 * Only crowds and collective bodies, told one after another: not "Moro, residents and teachers said".
 * @param at first token of the two that are known
 */
export function listedBefore(doc: Doc, first: number, at: number): Voice[] {
  const list: Voice[] = [];
  for (let k = at - 1; k >= first && list.length < MAX_LIST; ) {
    const token = doc.tokens[k] as Token;
    if (!/^,\s$/.test(token.post) || !(COLLECTIVES.has(token.norm) || PEOPLE.has(token.norm))) break;
    const phrase = phraseBefore(doc, first, k, false);
    const voice = phrase && voiceOf(doc, phrase);
    if (!phrase || !voice || (phrase.first > first && !parts((doc.tokens[phrase.first - 1] as Token).post))) break;
    list.unshift(voice);
    k = phrase.first - 1;
  }
  return list;
}
