import { LOCAL, MEMBER, TIME } from '../../lexicon/asked-harm';
import { MONTHS } from '../../lexicon/dates';
import { BODY } from '../../lexicon/harm-cues';
import {
  AGE_OR_DATE,
  AGED,
  ATTACHED_MEASURES,
  CURRENCY,
  HALF,
  MEASURES,
  MORE_BEHIND,
  NUMBERED,
} from '../../lexicon/numbers';
import type { Precision } from '../../model/figure';
import { wordValue } from '../../text/numerals';
import type { Range, Sentence, Token } from '../types';
import { type Core, coreAt } from './core';
import { isDoubtful, isWordAge } from './doubtful';
import { isPerson } from './person';
import { withQualifier } from './qualifier';

/** A printed quantity: `first`–`last` with its qualifier, `core` without. */
export interface Quantity extends Range {
  core: Range;
  low: number | null;
  high: number | null;
  precision: Precision;
  /** "a fifth victim": counts one, implies a running total. */
  ordinal: number | null;
  /** A bare four-digit year or a bare age between commas: never a figure without a noun. */
  doubtful: boolean;
  /** "15 more", "another 30", "a further 7". */
  more: boolean;
}

const MONEY = /[$£€₹¥]\s?$/u;
/** A time of day as agencies print it ("at 1215"). */
const CLOCK = /^(?:[01]\d|2[0-3])[0-5]\d$/;
const DAY = /^(?:[12]?\d|3[01])(?:st|nd|rd|th)?$/;

/** All quantities of one sentence, in order. Dates, money, measures, rates and numbered names are left out. */
export function quantitiesIn(tokens: Token[], sentence: Sentence): Quantity[] {
  const norms = tokens.slice(sentence.first, sentence.last).map((t, k, all) => unbracketed(t.norm, all[k - 1]?.norm));
  const found: Quantity[] = [];
  let k = 0;
  while (k < norms.length) {
    const core = coreWithin(tokens, norms, k, sentence.first);
    if (!core) {
      k++;
      continue;
    }
    const at = sentence.first + k;
    const quantity = withQualifier(norms, k, core);
    const end = k + core.length;
    if (!isExcluded(tokens, norms, k, end, at, core)) {
      found.push({
        first: sentence.first + quantity.first,
        last: sentence.first + Math.max(end, quantity.last),
        core: { first: at, last: at + core.length },
        low: quantity.low,
        high: quantity.high,
        precision: quantity.precision,
        ordinal: core.ordinal,
        doubtful:
          quantity.first === k && (core.doubtful ? isDoubtful(tokens, at, norms, k) : isWordAge(tokens, at, core)),
        more: quantity.more || MORE_BEHIND.has(norms[end] ?? ''),
      });
    }
    k = end;
  }
  return found;
}

/** A number never runs over a stop, nor digits over a comma: "Sept 20: Two men", "On May 20, two men" hold two numbers. */
function coreWithin(tokens: Token[], norms: string[], k: number, first: number): Core | null {
  const core = coreAt(norms, k);
  if (!core || core.length < 2) return core;
  for (let i = 1; i < core.length; i++) {
    const [before, next] = [tokens[first + k + i - 1], tokens[first + k + i]];
    const stops = /[;:()]/.test(next?.pre ?? '') || (/,/.test(next?.pre ?? '') && /^\d+$/.test(before?.text ?? ''));
    if (stops) return coreAt(norms.slice(0, k + i), k);
  }
  return core;
}

/** "rose to (31) people", "(9 soldiers and …)": a figure in brackets; not the second of "five (5) persons". */
function unbracketed(norm: string, before: string | undefined): string {
  if (!norm.startsWith('(')) return norm;
  const inside = norm.slice(1, norm.endsWith(')') ? -1 : undefined);
  return wordValue(inside) !== null && wordValue(before ?? '') === null ? inside : norm;
}

function isExcluded(tokens: Token[], norms: string[], k: number, end: number, at: number, core: Core): boolean {
  const token = tokens[at] as Token;
  if (MONEY.test(token.pre) || MONEY.test(tokens[at - 1]?.post ?? '')) return true;
  const lastToken = tokens[at + core.length - 1] as Token;
  if (/^\s?[%°]/u.test(lastToken.post) || /^[:/]\d/.test(lastToken.post)) return true;
  if (core.precision === 'vague' && core.ordinal === null)
    return norms[end] === 'of' && MEASURES.has(norms[end + 1] ?? '');
  if (CURRENCY.has(norms[k - 1] ?? '') || isAged(norms, k)) return true;
  if (norms[k - 1] === 'as' && AGE_OR_DATE.has(norms[k - 2] ?? '')) return true;
  const next = norms[end] ?? '';
  const attached = /^[-–]$/.test(lastToken.post);
  if (attached && isAndAHalf(norms, end)) return true;
  if (attached && core.ordinal !== null) return true;
  if (attached && ATTACHED_MEASURES.some((stem) => next.startsWith(stem))) return !MEMBER.has(next);
  if (LOCAL.has(next) && TIME.has(norms[end + 1] ?? '')) return true;
  if (MEASURES.has(next) && !/[,;.]/.test(lastToken.post)) return true;
  const before = norms[k - 1] ?? '';
  if (core.ordinal !== null || !/^\d/.test(token.text) || /[,;:—–-]/.test(tokens[at - 1]?.post ?? '')) return false;
  if (before === 'both') return /^\s?[,;)—–-]/u.test(token.post);
  if (isPastDate(tokens, norms, k, at + core.length)) return false;
  return NUMBERED.has(before) || (before === 'at' && CLOCK.test(token.text));
}

/** "on 23 September [28] bodies": the day stands before the month, what follows counts people. */
function isPastDate(tokens: Token[], norms: string[], k: number, end: number): boolean {
  const next = tokens[end];
  return (
    MONTHS.has(norms[k - 1] ?? '') &&
    DAY.test(norms[k - 2] ?? '') &&
    next !== undefined &&
    (isPerson(next) || BODY.has(next.norm))
  );
}

/** "aged nine and 14", "ages 13, 17 and 19", "between the ages of 30 and 45". */
function isAged(norms: string[], k: number): boolean {
  for (let i = k - 1; i >= Math.max(0, k - 6); i--) {
    const word = norms[i] ?? '';
    if (AGED.has(word)) return true;
    if (word !== 'and' && word !== 'to' && word !== 'of' && wordValue(word) === null) return false;
  }
  return false;
}

/** "a three[-and-a-half]-year-old": the rest of an age. */
const isAndAHalf = (norms: string[], k: number): boolean =>
  norms[k] === 'and' && norms[k + 1] === 'a' && HALF.has(norms[k + 2] ?? '');
