import type { PhraseRow } from '../lexicon/phrase-row';
import { PHRASES } from '../lexicon/phrases';
import type { Phrase, Sentence, Token } from './types';

/** One place of a pattern: the wordings that fit it, in the order in which they are tried. */
interface Step {
  choices: string[][];
  /** Words of choices of one word: the quick way for nearly all steps. */
  words: ReadonlySet<string> | null;
  optional: boolean;
  /** Any word but those. */
  negative: boolean;
}

interface Pattern {
  table: string;
  row: string;
  steps: Step[];
}

/** Patterns by the words that can open them. */
let net: Map<string, Pattern[]> | null = null;

function load(): Map<string, Pattern[]> {
  if (net) return net;
  net = new Map();
  for (const [table, rows] of Object.entries(PHRASES))
    for (const row of rows) {
      const pattern = { table, row: row.row, steps: stepsOf(row) };
      for (const [opener = ''] of (pattern.steps[0] as Step).choices) {
        const own = net.get(opener);
        if (own) own.push(pattern);
        else net.set(opener, [pattern]);
      }
    }
  return net;
}

/** Reads "(lost|lose) !any (life|lives of) . home?" into steps. */
function stepsOf({ match }: PhraseRow): Step[] {
  return (match.match(/!?(?:\([^)]*\)|[^\s()]+)\??/g) ?? []).map((printed) => {
    const inner = printed.replace(/^!|[()?]/g, '');
    const any = inner === '.';
    const choices = any ? [] : inner.split('|').map((choice) => choice.split(' '));
    return {
      choices,
      words: choices.every((choice) => choice.length === 1) ? new Set(choices.flat()) : null,
      optional: printed.endsWith('?'),
      negative: any || printed.startsWith('!'),
    };
  });
}

/**
 * Phrases of the lexicon's tables in an article, in order: at the same word the longer one first. Each row is found
 * wherever it fits, never overlapping itself, and within a sentence. An optional step takes its words where they stand.
 */
export function phrasesIn(tokens: Token[], sentences: Sentence[]): Phrase[] {
  const patterns = load();
  const found: Phrase[] = [];
  const taken = new Map<Pattern, number>();
  for (const { first, last } of sentences)
    for (let k = first; k < last; k++)
      for (const pattern of patterns.get((tokens[k] as Token).norm) ?? []) {
        if ((taken.get(pattern) ?? 0) > k) continue;
        const end = endOf(pattern.steps, tokens, k, last);
        if (end === null) continue;
        taken.set(pattern, end);
        found.push({ table: pattern.table, row: pattern.row, first: k, last: end });
      }
  return found.sort((a, b) => a.first - b.first || b.last - a.last);
}

/** Where a pattern that starts at word `first` ends, before `last`; null where it does not fit. */
function endOf(steps: Step[], tokens: Token[], first: number, last: number): number | null {
  let k = first;
  for (const step of steps) {
    const length = lengthAt(step, tokens, k, last);
    if (length === 0 && !step.optional) return null;
    k += length;
  }
  return k;
}

function lengthAt({ choices, words, negative }: Step, tokens: Token[], k: number, last: number): number {
  if (k >= last) return 0;
  if (words) return words.has((tokens[k] as Token).norm) === negative ? 0 : 1;
  const fits = choices.find(
    (choice) => k + choice.length <= last && choice.every((word, n) => tokens[k + n]?.norm === word),
  );
  return fits?.length ?? 0;
}
