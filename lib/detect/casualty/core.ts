import { BEFORE_MANY, ORDINALS, QUANTITY_OPENER, SCALES, TENS, UNITS, VAGUE, VAGUE_SIZE } from '../../lexicon/numbers';
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
/** "half a million": what is halved. */
const HALVED = new Set(['thousand', 'million', 'lakh', 'crore']);
const RANGE = /^(\d{1,3}(?:,\d{3})*|\d{1,7})[-–](\d{1,3}(?:,\d{3})*|\d{1,7})$/;
const PLUS = /^(\d{1,3}(?:,\d{3})*|\d{1,7})(?:\+|-plus)$/;

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
  const w1 = norms[k + 1] ?? '';
  const w2 = norms[k + 2] ?? '';
  const w3 = norms[k + 3] ?? '';
  if (word === 'half' && w1 === 'a' && w2 === 'dozen') return exact(3, 6);
  if (word === 'half' && w1 === 'a' && HALVED.has(w2)) return exact(3, (SCALES.get(w2) ?? 0) / 2);
  if (word === 'half-a-million' || word === 'half-million') return exact(1, 500_000);
  if (word === 'a' || word === 'an') {
    if (w1 === 'half-dozen') return exact(2, 6);
    if (w1 === 'dozen') return exact(2, 12);
    if (w1 === 'couple' && w2 === 'of' && w3 === 'hundred') return { ...exact(4, 200), precision: 'about' };
    if (w1 === 'couple') return exact(w2 === 'of' ? 3 : 2, 2);
    if (w1 === 'pair' && w2 === 'of') return exact(3, 2);
    if (w1 === 'score' && w2 === 'of') return exact(3, 20);
    if (w1 === 'quarter' && w2 === 'of' && w3 === 'a' && norms[k + 4] === 'million') return exact(5, 250_000);
    if (w1 === 'few' && w2 === 'dozen') return vague(3, 24);
    if (w1 === 'few' && w2 === 'hundred') return vague(3, 200);
    if (w1 === 'few') return vague(2, 3);
    if (w1 === 'handful' && w2 === 'of') return vague(3, 3);
    if (VAGUE_SIZE.has(w1) && w2 === 'number' && w3 === 'of') return vague(4, 3);
    if (w1 === 'number' && w2 === 'of') return vague(3, 3);
  }
  if (word === 'unknown' && w1 === 'number' && w2 === 'of') return vague(3, 3);
  if (word === 'many' && BEFORE_MANY.has(norms[k - 1] ?? '')) return null;
  if (word === 'both') return exact(1, 2);
  if (word === 'several' || word === 'few' || word === 'many') {
    if (w1 === 'dozen' || w1 === 'dozens') return vague(2, 24);
    if (w1 === 'hundred' || w1 === 'hundreds') return vague(2, 200);
    if (w1 === 'thousand' || w1 === 'thousands') return vague(2, 2000);
  }
  if (word === 'tens' || word === 'hundreds' || word === 'scores' || word === 'dozens') {
    if (w1 === 'of' && w2 === 'thousands') return vague(3, word === 'hundreds' ? 100_000 : 10_000);
    if (w1 === 'of' && w2 === 'millions') return vague(3, 10_000_000);
  }
  if (VAGUE.has(word) && !(word === 'tens' && w1 !== 'of')) return vague(1, VAGUE.get(word) ?? 3);
  const range = RANGE.exec(word);
  if (range) {
    const [a, b] = [wordValue(range[1] ?? ''), wordValue(range[2] ?? '')];
    if (a !== null && b !== null && a < b) return { ...exact(1, a), high: b, precision: 'range' };
    return null;
  }
  const plus = PLUS.exec(word);
  if (plus) return { ...exact(1, (wordValue(plus[1] ?? '') ?? 0) + 1), high: null, precision: 'at_least' };
  const ordinal = ORDINALS.get(word) ?? Number(/^(\d{1,4})(?:st|nd|rd|th)$/.exec(word)?.[1] ?? Number.NaN);
  if (!Number.isNaN(ordinal)) return { ...exact(1, 1), ordinal };
  if (word === 'some' && w1 === 'of') return vague(1, 3);
  const number = numberAt(norms, k);
  if (!number) return null;
  if (norms[k + number.length] === 'plus' && /^\d/.test(word))
    return { ...exact(number.length + 1, number.value + 1), high: null, precision: 'at_least' };
  if (norms[k + number.length] === 'dozen' || norms[k + number.length] === 'dozens')
    return exact(number.length + 1, number.value * 12);
  if (norms[k + number.length] === 'score') return exact(number.length + 1, number.value * 20);
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
