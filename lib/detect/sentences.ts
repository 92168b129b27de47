import { STARTERS } from '../lexicon/asked-speech';
import type { Token } from './types';

const STOP = /^[’'"”)\]»]*[.!?…]+[’'"”)\]»]*(\s|$)/u;
const BREAK = /\n\s*\n/;
const CAPITAL = /^[\p{Lu}\p{N}]/u;

/**
 * Does a sentence end after `token`, `next` being the word printed after it?
 * Line breaks always end one; a stop does unless the word is an abbreviation or an initial, or the next word is in lower case.
 */
export function endsSentence(token: Token, next: string): boolean {
  const gap = token.post;
  if (gap === ' ' && !token.text.endsWith('.')) return false;
  if (BREAK.test(gap)) return true;
  const quoted = /[.!?…]/.test(token.text.slice(-1)) && /^[”"’')\]]*\s/u.test(gap) && !isDotted(token.text);
  if (!quoted && !STOP.test(gap) && !(isDotted(token.text) && /^[”"’')\]]*\s/u.test(gap))) return false;
  if (!CAPITAL.test(next) && !/[“"‘(]$/u.test(gap)) return false;
  if (/[!?]/.test(gap) && !/[“"‘(]$/u.test(gap)) return CAPITAL.test(next);
  const bare = token.norm.replace(/\.$/, '');
  if (token.tags.has('Abbrev')) return false;
  if (token.tags.has('AbbrevMaybe') || isDotted(token.text) || /^\p{L}\.\p{L}/u.test(token.text)) {
    return STARTERS.has(next.toLowerCase());
  }
  if (/^\p{Lu}$/u.test(token.text) && bare !== 'i') return false;
  return true;
}

/** "U.S.", "p.m.": the tokeniser keeps the stops inside the word. */
function isDotted(word: string): boolean {
  return /^(\p{L}\.)+\p{L}?\.?$/u.test(word) && word.includes('.');
}
