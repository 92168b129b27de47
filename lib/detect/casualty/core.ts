import { BEFORE_MANY, ORDINALS, QUANTITY_OPENER, SCALES, TENS, UNITS, VAGUE } from '../../lexicon/numbers';
import {
  DIGITS_PLUS,
  ORDINAL_DIGITS,
  PLUS_BEHIND,
  QUANTITIES,
  type QuantityPhrase,
  REFUSABLE,
  TIMES_BEHIND,
  VAGUE_WITH_OF,
} from '../../lexicon/quantities';
import type { Precision } from '../../model/figure';
import { numberAt, wordValue } from '../../text/numerals';

/** A number as printed, without what qualifies it. */
export interface Core {
  length: number;
  low: number;
  high: number | null;
  precision: Precision;
  ordinal: number | null;
  doubtful: boolean;
}

/** Words that can open a quantity; anything else is passed by at once. */
const OPENERS = new Set([
  ...UNITS.keys(),
  ...TENS.keys(),
  ...SCALES.keys(),
  ...VAGUE.keys(),
  ...ORDINALS.keys(),
  ...QUANTITY_OPENER,
]);
const RANGE = /^(\d{1,3}(?:,\d{3})*|\d{1,7})[-–](\d{1,3}(?:,\d{3})*|\d{1,7})$/;

type Phrase = { parts: string[][]; row: QuantityPhrase };

/** Phrases of the table by their first word, then by their second; those of one word under none. */
const PHRASES = new Map<string, Map<string, Phrase[]>>();
for (const row of QUANTITIES) {
  const parts = row.words.split(' ').map((part) => part.split('|'));
  for (const first of parts[0] ?? []) {
    const behind = PHRASES.get(first) ?? new Map<string, Phrase[]>();
    PHRASES.set(first, behind);
    for (const second of parts[1] ?? ['']) behind.set(second, [...(behind.get(second) ?? []), { parts, row }]);
  }
}

function phraseAt(norms: string[], k: number, word: string): Core | null {
  const behind = PHRASES.get(word);
  const rows = behind?.get(norms[k + 1] ?? '') ?? behind?.get('');
  const found = rows?.find(({ parts }) => parts.every((part, n) => part.includes(norms[k + n] ?? '')));
  if (!found) return null;
  const { low, high, precision, printed = found.parts.length } = found.row;
  return { length: printed, low, high, precision, ordinal: null, doubtful: false };
}

const exact = (length: number, value: number, doubtful = false): Core => ({
  length,
  low: value,
  high: value,
  precision: 'exact',
  ordinal: null,
  doubtful,
});

const vague = (length: number, low: number): Core => ({
  length,
  low,
  high: null,
  precision: 'vague',
  ordinal: null,
  doubtful: false,
});

/** The number that starts at word `k`, or null. Bounds follow the coding rules' table. */
export function coreAt(norms: string[], k: number): Core | null {
  const word = norms[k] ?? '';
  const digit = word.charCodeAt(0);
  if (!(digit >= 48 && digit <= 57) && !OPENERS.has(word) && !word.includes('-') && !word.includes('–')) return null;
  if (REFUSABLE.has(word) && BEFORE_MANY.has(norms[k - 1] ?? '')) return null;
  const phrase = phraseAt(norms, k, word);
  if (phrase) return phrase;
  if (VAGUE.has(word) && (!VAGUE_WITH_OF.has(word) || norms[k + 1] === 'of')) {
    return vague(1, VAGUE.get(word) ?? 3);
  }
  const range = RANGE.exec(word);
  if (range) {
    const [a, b] = [wordValue(range[1] ?? ''), wordValue(range[2] ?? '')];
    if (a !== null && b !== null && a < b) return { ...exact(1, a), high: b, precision: 'range' };
    return null;
  }
  const plus = DIGITS_PLUS.exec(word);
  if (plus) return { ...exact(1, (wordValue(plus[1] ?? '') ?? 0) + 1), high: null, precision: 'at_least' };
  const ordinal = ORDINALS.get(word) ?? Number(ORDINAL_DIGITS.exec(word)?.[1] ?? Number.NaN);
  if (!Number.isNaN(ordinal)) return { ...exact(1, 1), ordinal };
  const number = numberAt(norms, k);
  if (!number) return null;
  const behind = norms[k + number.length] ?? '';
  if (PLUS_BEHIND.has(behind) && /^\d/.test(word))
    return { ...exact(number.length + 1, number.value + 1), high: null, precision: 'at_least' };
  const times = TIMES_BEHIND.get(behind);
  if (times) return exact(number.length + 1, number.value * times);
  const joint = norms[k + number.length];
  if (joint === 'or' || joint === 'to') {
    const other = numberAt(norms, k + number.length + 1);
    const bound = joint === 'or' || norms[k + number.length + 2] !== undefined;
    if (
      other &&
      other.value > number.value &&
      bound &&
      (joint === 'to' || other.value - number.value <= Math.max(3, number.value))
    ) {
      return { ...exact(number.length + 1 + other.length, number.value), high: other.value, precision: 'range' };
    }
  }
  if (norms[k - 1] === 'between' && joint === 'and') {
    const other = numberAt(norms, k + number.length + 1);
    if (other && other.value > number.value)
      return { ...exact(number.length + 1 + other.length, number.value), high: other.value, precision: 'range' };
  }
  return exact(number.length, number.value, /^\d+$/.test(word));
}
