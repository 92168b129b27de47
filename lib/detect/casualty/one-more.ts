import { ONE_MORE } from '../../lexicon/function-words';
import { BE, HAVE } from '../../lexicon/grammar';
import type { Sentence, Token } from '../types';
import { harmForm, isHarmWord } from './forms';
import type { Quantity } from './quantity';

/** "A third, a woman of 24, was …", "wounded a third", "and a third injured": an ordinal without a noun; not "a third of them". */
export function standsAlone(tokens: Token[], sentence: Sentence, quantity: Quantity): boolean {
  if (!ONE_MORE.has(tokens[quantity.core.first - 1]?.norm ?? '')) return false;
  if (quantity.last >= sentence.last) return harmForm(tokens[quantity.first - 1]?.norm ?? '')?.verb.kind === 't';
  const next = tokens[quantity.last]?.norm ?? '';
  const harmed = harmForm(tokens[quantity.first - 1]?.norm ?? '')?.verb.kind === 't' && next !== 'of';
  return (
    harmed ||
    BE.has(next) ||
    HAVE.has(next) ||
    isHarmWord(tokens[quantity.last] as Token) ||
    /,/.test(tokens[quantity.last]?.pre ?? '')
  );
}
