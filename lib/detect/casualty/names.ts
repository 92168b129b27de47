import { NAME_PARTICLE, NOT_A_NAME } from '../../lexicon/grammar';
import { hasCapital } from '../../text/capital';
import type { Range, Sentence, Token } from '../types';

const MAX_NAME = 6;
/** Between a body and what it is for. */
const OF_BODY = new Set(['of', 'for']);

/**
 * A person's name that starts at token `i`: two capitalised words or more, particles inside allowed,
 * none of which belongs to a body or a place. "Rosa Quintero"; not "San Telmo Department", "The Army".
 */
export function nameAt(tokens: Token[], sentence: Sentence, i: number): Range | null {
  const first = tokens[i] as Token;
  if (!isNamePart(first)) return null;
  if (i > sentence.first && isNamePart(tokens[i - 1] as Token) && !gap(tokens, i)) return null;
  if (i > sentence.first && tokens[i - 1]?.norm === 'and' && isOfBody(tokens, sentence, i - 2)) return null;
  let last = i + 1;
  let words = 1;
  while (last < sentence.last && last < i + MAX_NAME && !gap(tokens, last)) {
    const token = tokens[last] as Token;
    if (isNamePart(token)) words++;
    else if (!(NAME_PARTICLE.has(token.norm) && last + 1 < sentence.last && isNamePart(tokens[last + 1] as Token)))
      break;
    last++;
  }
  if (
    last < sentence.last &&
    !gap(tokens, last) &&
    hasCapital(tokens[last]?.text) &&
    NOT_A_NAME.has(tokens[last]?.norm ?? '')
  )
    return null;
  return words >= 2 ? { first: i, last } : null;
}

/** "the Department of Parks and [Natural Resources]": the second half of what a body is for, its first ending at `k`. */
function isOfBody(tokens: Token[], sentence: Sentence, k: number): boolean {
  for (let i = k; i > Math.max(sentence.first, k - 6) && !gap(tokens, i + 1); i--) {
    const { norm, text } = tokens[i] as Token;
    if (OF_BODY.has(norm)) return NOT_A_NAME.has(tokens[i - 1]?.norm ?? '') && hasCapital(tokens[i - 1]?.text);
    if (!hasCapital(text) && norm !== 'and') return false;
  }
  return false;
}

export function isNamePart(token: Token): boolean {
  if (!hasCapital(token.text)) return false;
  if (token.tags.has('PState') && token.tags.has('Singular')) return true;
  return (
    /^\p{Lu}[\p{L}'’.-]*$/u.test(token.text) &&
    !NOT_A_NAME.has(token.norm) &&
    !(
      token.text.length > 1 &&
      token.text === token.text.toUpperCase() &&
      token.text.length < 5 &&
      !token.text.includes('.')
    )
  );
}

function gap(tokens: Token[], k: number): boolean {
  const { pre } = tokens[k] as Token;
  return pre !== ' ' && !/^[\s.'’"“”-]*$/u.test(pre);
}
