import { ABOARD, ON_BOARD } from '../../lexicon/asked-harm';
import { wordValue } from '../../text/numerals';
import type { Sentence, Token } from '../types';
import { type Group, makeGroup } from './group';
import { headFrom } from './head';

/** The group that "all" at `i` opens: "all on board", "all aboard", "all of them", "all the passengers"; null before a number. */
export function all(tokens: Token[], sentence: Sentence, i: number): Group | null {
  if (wordValue(tokens[i + 1]?.norm ?? '') !== null || wordValue(tokens[i + 2]?.norm ?? '') !== null) return null;
  const [w1, w2] = [tokens[i + 1]?.norm, tokens[i + 2]?.norm];
  if (w1 === 'on' && ON_BOARD.has(w2 ?? '')) return makeGroup(tokens, 'all', { first: i, last: i + 3 }, null, null, i);
  if (ABOARD.has(w1 ?? '')) return makeGroup(tokens, 'all', { first: i, last: i + 2 }, null, null, i);
  const from = w1 === 'of' && w2 === 'them' ? i + 3 : w1 === 'the' ? i + 2 : i + 1;
  if (w1 === 'of' && w2 === 'them') return makeGroup(tokens, 'all', { first: i, last: from }, null, null, i);
  const start = w1 === 'of' && w2 === 'the' ? i + 3 : from;
  const head = headFrom(tokens, sentence, start);
  return typeof head === 'number' && (tokens[head] as Token).tags.has('Plural')
    ? makeGroup(tokens, 'all', { first: i, last: head + 1 }, head, null, i)
    : null;
}
