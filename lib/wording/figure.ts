import type { CasualtyClaim } from '../model/claim';
import type { Figure } from '../model/figure';
import type { TextQuote } from '../model/text';
import { lowerFirst, number } from './plural';
import { prints } from './spelled';

/** Words that bound a number when printed right before it; longest first. */
const BEFORE =
  /(?:^|[\s“"(—–-])((?:well |just |a little )?(?:at the very least|at least|no fewer than|no less than|not less than|a minimum of|more than|upwards of|over|as many as|no more than|not more than|up to|fewer than|less than|under|an estimated|approximately|roughly|around|about|nearly|almost|close to|some))\s{1,3}$/i;
const AFTER = /^(?:\+|-plus\b|\s{1,2}or (?:so|more|fewer)\b)/i;

/**
 * The figure as the article prints it, its bound in words a reader knows: "12", "at least 13", "4–5", "dozens", "a".
 * A spelled number ("Twelve") becomes digits. Empty when no figure word is printed ("policemen were killed").
 */
export function figureWords({ figure, quote }: Pick<CasualtyClaim, 'figure' | 'quote'>): string {
  if (figure.implicit) return '';
  const words = lowerFirst(figure.text.trim());
  if (figure.precision === 'vague') return around(figure, quote, words);
  if (figure.precision === 'range') return range(figure);
  const digits = inDigits(figure);
  if (digits === null) return around(figure, quote, words);
  const printed = around(figure, quote, digits);
  return printed === digits ? bounded(figure, digits) : printed;
}

/** The same without the words around the figure: its bound is then put in our words ("at least 13"). */
export function plainFigureWords(figure: Figure): string {
  return figureWords({ figure, quote: { exact: '', prefix: '', suffix: '' } });
}

/** Whether the claim is told without a number word of its own: "a soldier", "his wife". */
export function isUncounted(figure: Figure): boolean {
  return figure.implicit || /^(an?|another)$/i.test(figure.text.trim());
}

/** The printed number in digits; null when it is printed in words that have no plain digits ("two dozen", "a fifth"). */
function inDigits(figure: Figure): string | null {
  const text = figure.text.trim();
  if (/^\d[\d.,\s\u00a0\u202f]*$/.test(text) || /^\d[\d.,]*\s(?:million|billion|lakh|crore)$/i.test(text)) return text;
  if (/^an?$/i.test(text)) return null;
  if (/^as many$/i.test(text)) return figure.low === null ? null : number(figure.low);
  const near = [
    figure.low,
    figure.high,
    figure.low === null ? null : figure.low - 1,
    figure.high === null ? null : figure.high + 1,
  ];
  const n = near.find((value) => value !== null && prints(text, value));
  return n === undefined || n === null || n === 0 ? null : number(n);
}

/** Puts the bounding words that stand around the figure in the article around `core`. */
function around(figure: Figure, { exact, prefix, suffix }: TextQuote, core: string): string {
  const at = exact.indexOf(figure.text);
  if (at < 0) return core;
  const before = BEFORE.exec((prefix + exact.slice(0, at)).slice(-40))?.[1];
  const after = AFTER.exec((exact.slice(at + figure.text.length) + suffix).slice(0, 12))?.[0];
  return `${before ? `${before.toLowerCase()} ` : ''}${core}${after ?? ''}`;
}

/** The bound in words where the words around the figure are not at hand. */
function bounded({ precision, low, high, text }: Figure, digits: string): string {
  switch (precision) {
    case 'at_least':
      return low !== null && prints(text, low) ? `at least ${digits}` : `more than ${digits}`;
    case 'up_to':
      return high !== null && prints(text, high) ? `up to ${digits}` : `fewer than ${digits}`;
    case 'about':
      return `about ${digits}`;
    default:
      return digits;
  }
}

function range({ low, high, text }: Figure): string {
  return low !== null && high !== null ? `${number(low)}–${number(high)}` : lowerFirst(text.trim());
}
