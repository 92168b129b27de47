import type { Figure } from '../model/figure';

/** How two figures under one key stand to each other. */
export type Meeting =
  /** Two closed intervals that are equal or within the margin of an "about". */
  | 'same'
  /** They can both hold ("at least 13" and 20): neither agreement nor conflict. */
  | 'meet'
  /** They cannot both hold. */
  | 'apart';

export type Bounds = Pick<Figure, 'text' | 'low' | 'high' | 'precision' | 'implicit'>;

/** "about" reaches max(1, 10 %) to both sides; "nearly", "almost", "close to" only downward (coding rules, Figures). */
const DOWNWARD = /\b(?:nearly|almost|close to)\b/i;

function reach({ text, low, high, precision }: Bounds): { low: number; high: number } {
  const from = low ?? 0;
  const to = high ?? Number.POSITIVE_INFINITY;
  if (precision !== 'about') return { low: from, high: to };
  const down = Math.max(1, from * 0.1);
  const up = DOWNWARD.test(text) ? 0 : Math.max(1, to * 0.1);
  return { low: from - down, high: to + up };
}

const closed = (figure: Bounds): boolean => figure.low !== null && figure.high !== null;

/** Compares two figures that share a key. */
export function meeting(a: Bounds, b: Bounds): Meeting {
  const [x, y] = [reach(a), reach(b)];
  if (x.low > y.high || y.low > x.high) return 'apart';
  if (!closed(a) || !closed(b)) return 'meet';
  if (a.low === b.low && a.high === b.high) return 'same';
  return a.precision === 'about' || b.precision === 'about' ? 'same' : 'meet';
}

/** One printed number: "at least 18" and 18, "as many as 20" and 20; vague words only with themselves. */
export function sameNumber(a: Bounds, b: Bounds): boolean {
  if (meeting(a, b) === 'apart') return false;
  if (a.low === b.low && a.high === b.high) return true;
  if (a.precision === 'vague' || b.precision === 'vague') return false;
  return printed(a) === printed(b);
}

const numbers = new WeakMap<Bounds, number | null>();

/** The number as printed: "more than 20" has the bound 21 and the number 20. */
function printed(bounds: Bounds): number | null {
  const known = numbers.get(bounds);
  if (known !== undefined) return known;
  const number = read(bounds);
  numbers.set(bounds, number);
  return number;
}

function read({ text, low, high, precision }: Bounds): number | null {
  const digits = /\d[\d,\u00a0\u202f]*/.exec(text)?.[0].replace(/\D/g, '');
  if (digits && precision !== 'range') return Number(digits);
  return low ?? high;
}

/** Lower, higher or the same as another figure, by what bounds there are; null where that cannot be told. */
export function direction(from: Bounds, to: Bounds): 'lower' | 'higher' | null {
  const [a, b] = [from.low ?? from.high, to.low ?? to.high];
  if (a === null || b === null || a === b) return null;
  return b > a ? 'higher' : 'lower';
}
