import { endsPhrase } from '../../lexicon/grammar';
import { wordValue } from '../../text/numerals';
import type { Sentence, Token } from '../types';
import { breaks } from './person';

/** Most words of the owner of a whole: "of [the old mining town's] 1,800 residents". */
const MAX_OWNER = 5;

/** "150 of the [village's] 1,800 residents": the number behind an owner of the whole, or null. */
export function ownedAt(tokens: Token[], sentence: Sentence, from: number): number | null {
  for (let k = from; k < Math.min(from + MAX_OWNER, sentence.last - 1); k++) {
    const token = tokens[k] as Token;
    if (breaks(tokens, k + 1) || endsPhrase(token.norm)) return null;
    if (token.possessive) return wordValue(tokens[k + 1]?.norm ?? '') === null ? null : k + 1;
  }
  return null;
}
