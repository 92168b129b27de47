import { SCALES, TENS, UNITS } from '../lexicon/numbers';

/** Digits with grouping: 12 · 1,400 · 1,00,000 · 1.5; at most 15 characters. */
const DIGITS = /^\d{1,3}(?:,\d{2,3}){1,4}$|^\d{1,9}$/;
const DECIMAL = /^\d{1,3}\.\d{1,2}$/;

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/**
 * Value of one printed word: digits (Western and Indian grouping), "twelve", "twenty-five".
 * Returns null for anything else. Scales ("thousand") are `numberAt`'s.
 */
export function wordValue(norm: string): number | null {
  if (isDigit(norm.charCodeAt(0))) return DIGITS.test(norm) ? Number(norm.replaceAll(',', '')) : null;
  const unit = UNITS.get(norm) ?? TENS.get(norm);
  if (unit !== undefined) return unit;
  if (!norm.includes('-')) return null;
  const [tens, units, more] = norm.split('-');
  if (tens !== undefined && units !== undefined && more === undefined) {
    const [a, b] = [TENS.get(tens), UNITS.get(units)];
    if (a !== undefined && b !== undefined && b < 10) return a + b;
  }
  return null;
}

/**
 * Longest number that starts at word `at`: "two hundred and fifty", "1.5 million", "2 lakh", "a hundred".
 * Returns its value and how many words it takes, or null.
 */
export function numberAt(norms: readonly string[], at: number): { value: number; length: number } | null {
  let total = 0;
  let current: number | null = null;
  let k = at;
  const first = norms[at] ?? '';
  if ((first === 'a' || first === 'one') && scaleOf(norms[at + 1]) !== null && norms[at + 2] !== 'of') {
    current = 1;
    k++;
  }
  for (; k < at + 9; k++) {
    const word = norms[k];
    if (word === undefined) break;
    const scale = scaleOf(word);
    if (scale !== null && current !== null) {
      if (scale === 100) current *= 100;
      else {
        total += current * scale;
        current = null;
      }
      continue;
    }
    const value: number | null =
      wordValue(word) ?? (DECIMAL.test(word) && scaleOf(norms[k + 1]) !== null ? Number(word) : null);
    const joined = k > at && word === 'and' && (norms[k - 1] === 'hundred' || norms[k - 1] === 'thousand');
    if (joined && wordValue(norms[k + 1] ?? '') !== null) continue;
    if (value === null) break;
    if (current !== null) {
      const fits =
        (current % 100 === 0 && current > 0 && value < 100) || (current % 10 === 0 && current >= 20 && value < 10);
      if (!fits || /\d/.test(word)) break;
      current += value;
    } else if (k > at && (total === 0 || value >= 1000)) break;
    else current = value;
  }
  const length = k - at;
  if (length === 0 || (current === null && total === 0 && first !== 'zero' && first !== '0')) return null;
  return { value: Math.round(total + (current ?? 0)), length };
}

function scaleOf(word: string | undefined): number | null {
  return word === undefined ? null : (SCALES.get(word) ?? null);
}
