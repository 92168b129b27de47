import type { Token } from '../types';

const PERSON = ['PState', 'PNonState', 'PCivilian', 'PNeutral'];

/** Is the word a noun for people, of any side, or an age standing for one ("a 16-year-old")? */
export function isPerson(token: Token): boolean {
  if (/^\d{1,2}-years?-olds?$/.test(token.norm)) return true;
  for (const tag of PERSON) if (token.tags.has(tag)) return true;
  return false;
}

/** "his parents": two people, though no figure is printed. */
export function isPair(tokens: Token[], group: { kind: string; head: number | null }): boolean {
  return group.kind === 'definite' && group.head !== null && tokens[group.head]?.norm === 'parents';
}

/** Is there punctuation between token `k` and the one before it that ends a phrase? */
export function breaks(tokens: Token[], k: number): boolean {
  return (
    /[^\s\-–'’"“”‘.]/u.test((tokens[k] as Token).pre) ||
    (/\.\s*$/.test((tokens[k] as Token).pre) &&
      !(tokens[k - 1]?.tags.has('Abbrev') ?? false) &&
      (tokens[k - 1]?.text.length ?? 0) > 2)
  );
}
