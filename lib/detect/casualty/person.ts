import { AGE_BEHIND, PARENTS, YEARS_OLD } from '../../lexicon/asked-harm';
import { AGE_WORDS } from '../../lexicon/harm-cues';
import type { Token } from '../types';

/** Tags of nouns for people. */
const PERSON = ['PState', 'PNonState', 'PCivilian', 'PNeutral'];

/** Is the word a noun for people, of any side, or an age standing for one ("a 16-year-old")? */
export function isPerson(token: Token): boolean {
  if (token.tags.size) return PERSON.some((tag) => token.tags.has(tag)) || YEARS_OLD.test(token.norm);
  return token.norm.includes('-') && YEARS_OLD.test(token.norm);
}

/** Is the word one of an age set off behind or before people ("ages 9 and 2", "3- and 5-year-old")? */
export function isAgeWord(norm: string): boolean {
  return AGE_WORDS.has(norm) || AGE_BEHIND.test(norm);
}

/** "his parents": two people, though no figure is printed. */
export function isPair(tokens: Token[], group: { kind: string; head: number | null }): boolean {
  return group.kind === 'definite' && group.head !== null && PARENTS.has(tokens[group.head]?.norm ?? '');
}

/** Is there punctuation between token `k` and the one before it that ends a phrase? */
export function breaks(tokens: Token[], k: number): boolean {
  const { pre } = tokens[k] as Token;
  if (pre === ' ') return false;
  return (
    /[^\s\-–'’"“”‘.]/u.test(pre) ||
    (/\.\s*$/.test(pre) && !(tokens[k - 1]?.tags.has('Abbrev') ?? false) && (tokens[k - 1]?.text.length ?? 0) > 2)
  );
}
