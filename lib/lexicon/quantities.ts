import type { Precision } from '../model/figure';
import { VAGUE_SIZE } from './numbers';
import { wordMap, wordSet } from './word-set';

/** A quantity of several words or an odd one, with its bounds after the coding rules' table. */
export interface QuantityPhrase {
  /** Words in their order; `|` parts alternatives. */
  words: string;
  low: number;
  high: number | null;
  precision: Precision;
  /** How many of the words are the figure, where not all are. */
  printed?: number;
}

const exactly = (words: string, value: number): QuantityPhrase => ({
  words,
  low: value,
  high: value,
  precision: 'exact',
});
const vaguely = (words: string, low: number): QuantityPhrase => ({ words, low, high: null, precision: 'vague' });

/** Longer ones first where two begin alike. */
export const QUANTITIES: QuantityPhrase[] = [
  exactly('half a dozen', 6),
  exactly('half a thousand', 500),
  exactly('half a million', 500_000),
  exactly('half a lakh', 50_000),
  exactly('half a crore', 5_000_000),
  exactly('half-a-million|half-million', 500_000),
  exactly('a|an half-dozen', 6),
  exactly('a|an dozen', 12),
  { words: 'a|an couple of hundred', low: 200, high: 200, precision: 'about' },
  exactly('a|an couple of', 2),
  exactly('a|an couple', 2),
  exactly('a|an pair of', 2),
  exactly('a|an score of', 20),
  exactly('a|an quarter of a million', 250_000),
  vaguely('a|an few dozen', 24),
  vaguely('a|an few hundred', 200),
  vaguely('a|an few', 3),
  vaguely('a|an handful of', 3),
  vaguely(`a|an ${[...VAGUE_SIZE].join('|')} number of`, 3),
  vaguely('a|an|unknown number of', 3),
  exactly('both', 2),
  vaguely('several|few|many dozen|dozens', 24),
  vaguely('several|few|many hundred|hundreds', 200),
  vaguely('several|few|many thousand|thousands', 2_000),
  vaguely('hundreds of thousands', 100_000),
  vaguely('tens|scores|dozens of thousands', 10_000),
  vaguely('tens|hundreds|scores|dozens of millions', 10_000_000),
  { ...vaguely('some of', 3), printed: 1 },
];

/** Counts only what may be refused: "as many". */
export const REFUSABLE = wordSet('many');

/** Vague only with "of" behind: "tens of people", not "in the tens". */
export const VAGUE_WITH_OF = wordSet('tens');

/** Behind a number: at least so many, and one more. */
export const PLUS_BEHIND = wordSet('plus');

/** Behind a number: how many each of it is. */
export const TIMES_BEHIND = wordMap<number>({ dozen: 12, dozens: 12, score: 20 });

/** A number in digits with a mark for "or more". */
export const DIGITS_PLUS = /^(\d{1,3}(?:,\d{3})*|\d{1,7})(?:\+|-plus)$/;

/** An ordinal in digits. */
export const ORDINAL_DIGITS = /^(\d{1,4})(?:st|nd|rd|th)$/;

/** A plain space that groups digits ("nearly 4 000 people"), where a word in lower case or a few that open sentences stand before. */
export const GROUPING_SPACE =
  / (?=\d{3}(?![\d.,:%]))(?<=(?:^|\n|(?:\p{Ll}|Some|About|Nearly|Around|Over|Almost) )\d{1,3} )/gu;
