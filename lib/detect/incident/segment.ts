import { AFTERWARDS } from '../../lexicon/background';
import type { Range, Sentence, Token } from '../types';
import type { TimeRef } from './time-ref';

/** Tokens on either side beyond which no part of a sentence reaches. */
const REACH = 120;

/**
 * The part of a sentence that holds a mention, cut at semicolons and at words like "after" and "since".
 * "Since December" only says when and cuts nothing.
 */
export function segmentOf(tokens: Token[], sentence: Sentence, { first, last }: Range, times: TimeRef[]): Range {
  const cuts = (i: number) => {
    const token = tokens[i] as Token;
    return AFTERWARDS.has(token.norm) && !times.some((t) => t.first === i + 1) ? true : token.post.includes(';');
  };
  let from = Math.min(first, sentence.last - 1);
  const [least, most] = [Math.max(sentence.first, first - REACH), Math.min(sentence.last, last + REACH)];
  while (from > least && !cuts(from - 1)) from--;
  let to = Math.max(last, from + 1);
  while (to < most && !cuts(to - 1) && !AFTERWARDS.has((tokens[to] as Token).norm)) to++;
  return { first: from, last: Math.min(to, sentence.last) };
}
