import { CUE_SETS, type CueRow } from '../../lexicon/stances';
import type { Range, Token } from '../types';

interface Part {
  words: ReadonlySet<string> | null;
  optional: boolean;
  /** Up to this many words of any kind. */
  gap: number;
}

/** A wording ready to be matched. */
export interface Pattern {
  row: string;
  parts: Part[];
}

/**
 * Compiles a pattern of the stance tables (syntax: lib/lexicon/stances.ts).
 * Throws on an unknown set and on a first part that may be missing, so that a bad row fails the first test.
 */
export function compile({ row, match }: CueRow): Pattern {
  const parts = match.split(' ').map((word): Part => {
    const gap = word.match(/^\*(\d)$/);
    if (gap) return { words: null, optional: true, gap: Number(gap[1]) };
    const optional = word.endsWith('?');
    return { words: new Set((optional ? word.slice(0, -1) : word).split('|').flatMap(expand)), optional, gap: 0 };
  });
  if (!parts[0]?.words || parts[0].optional) throw new Error(`pattern "${match}" must begin with a word`);
  return { row, parts };
}

function expand(word: string): string[] {
  if (!word.startsWith('@')) return [word];
  const own = CUE_SETS[word.slice(1)];
  if (!own) throw new Error(`no set ${word}`);
  return own.split(' ');
}

/** First words of a pattern: the key under which it is found. */
export function firstWords(pattern: Pattern): string[] {
  return [...(pattern.parts[0]?.words ?? [])];
}

/**
 * Matches `pattern` at token `at`, which is one of its first words, inside the sentence that ends before `last`;
 * null where it does not fit.
 */
export function matchAt(tokens: Token[], at: number, last: number, pattern: Pattern): Range | null {
  const end = step(tokens, at + 1, last, pattern.parts, 1);
  return end < 0 ? null : { first: at, last: end };
}

function step(tokens: Token[], at: number, last: number, parts: Part[], k: number): number {
  const part = parts[k];
  if (!part) return at;
  if (part.gap) {
    if (k === parts.length - 1) return at;
    for (let n = 0; n <= part.gap && at + n <= last; n++) {
      if (n && closes(tokens[at + n - 1])) return -1;
      const end = step(tokens, at + n, last, parts, k + 1);
      if (end >= 0) return end;
    }
    return -1;
  }
  const token = tokens[at];
  if (at < last && token && part.words?.has(token.norm)) {
    const end = step(tokens, at + 1, last, parts, k + 1);
    if (end >= 0) return end;
  }
  return part.optional ? step(tokens, at, last, parts, k + 1) : -1;
}

/** A semicolon, colon or dash after a word: no gap runs over it. */
function closes(token: Token | undefined): boolean {
  return token !== undefined && token.post !== ' ' && /[;:—]/.test(token.post);
}
