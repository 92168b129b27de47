import type { CasualtyClaim } from '../model/claim';
import type { Figure } from '../model/figure';
import type { TextQuote } from '../model/text';
import { lowerFirst, number } from './plural';
import { plainNumber } from './spelled';

/** Words that bound a number when printed right before it; longest first. */
const BEFORE =
  /(?:^|[\s“"(—–-])((?:well |just |a little )?(?:at the very least|at least|no fewer than|no less than|not less than|a minimum of|more than|upwards of|over|as many as|no more than|not more than|up to|fewer than|less than|under|an estimated|approximately|roughly|around|about|nearly|almost|close to|some))\s{1,3}$/i;
/** Words without a number of their own: a figure that prints one and is not vague was edited. */
const VAGUE = /^(?:a (?:few|handful|number of)|several|some|many|numerous|tens|dozens|scores|hundreds|thousands)\b/i;
/** One, in words that are no number. */
const ARTICLE = /^(an?|another)$/i;
/** Words that count without being a plain number; where there are none, the span is the victim's ("his wife"). */
const COUNTING =
  /\d|\b(dozens?|couple|pair|both|half|scores?|hundreds?|thousands?|millions?|billions?|lakhs?|crores?|all|none|no|zero|each|every|many|few|several|one|two|three|four|five|six|seven|eight|nine|ten|\w+th|first|second|third|trio|more|single|lone)\b/i;
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
  if (figure.precision === 'exact') return digits ?? words;
  if (digits === null) return around(figure, quote, words);
  const printed = isEdited(figure) ? digits : around(figure, quote, digits);
  return printed === digits ? bounded(figure, digits) : printed;
}

/** The same without the words around the figure: its bound is then put in our words ("at least 13"). */
export function plainFigureWords(figure: Figure): string {
  return figureWords({ figure, quote: { exact: '', prefix: '', suffix: '' } });
}

/** Whether the claim is told without a number word of its own: "a soldier", "his wife". */
export function isUncounted(figure: Figure): boolean {
  return figure.implicit || (ARTICLE.test(figure.text.trim()) && !isEdited(figure));
}

/**
 * The printed number in digits; null when it is printed in words that have no plain digits ("two dozen", "a fifth").
 * A figure that the reader edited no longer has the number that its words print: then the edited number stands.
 */
function inDigits(figure: Figure): string | null {
  const text = figure.text.trim();
  if (/^\d[\d.,]*\s(?:million|billion|lakh|crore)$/i.test(text)) return text;
  if (/^as many$/i.test(text)) return figure.low === null ? null : number(figure.low);
  if (isEdited(figure)) return numberOf(figure);
  const printed = plainNumber(text);
  if (printed === null || printed === 0) return null;
  return /^\d/.test(text) ? text : number(printed);
}

/** Whether the reader's number has replaced the printed one: what is printed does not give these bounds. */
function isEdited(figure: Figure): boolean {
  const text = figure.text.trim();
  const printed = ARTICLE.test(text) ? 1 : plainNumber(text);
  if (printed !== null) return !bounds(figure).includes(printed);
  return VAGUE.test(text) || !COUNTING.test(text);
}

/** The numbers that can be printed for a figure of these bounds: "more than 100" has the lower bound 101. */
function bounds({ low, high, precision }: Figure): (number | null)[] {
  if (precision === 'at_least') return [low, low === null ? null : low - 1];
  return precision === 'up_to' ? [high, high === null ? null : high + 1] : [low, high];
}

function numberOf({ low, high }: Figure): string | null {
  const n = low ?? high;
  return n === null ? null : number(n);
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
function bounded({ precision, low, high }: Figure, digits: string): string {
  switch (precision) {
    case 'at_least':
      return plainNumber(digits) === low ? `at least ${digits}` : `more than ${digits}`;
    case 'up_to':
      return plainNumber(digits) === high ? `up to ${digits}` : `fewer than ${digits}`;
    case 'about':
      return `about ${digits}`;
    default:
      return digits;
  }
}

function range({ low, high, text }: Figure): string {
  return low !== null && high !== null ? `${number(low)}–${number(high)}` : lowerFirst(text.trim());
}
