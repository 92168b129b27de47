import { LAST } from '../../lexicon/asked-incident';
import { DATE_LEADS, MONTHS } from '../../lexicon/dates';
import { hasCapital } from '../../text/capital';
import { dayOf, fullYear, monthBefore, monthDayBefore, monthSpan, yearSpan } from '../../text/dates';
import type { Token } from '../types';
import { day, type Found, span } from './time-ref';

/** A day without a year that comes round again within so many days is one to come ("due in court November 9"). */
const COMING = 60;

const NUMERIC = /^(\d{1,4})([./-])(\d{1,2})\2(\d{1,4})$/;
const ORDINAL = /^(\d{1,2})(?:st|nd|rd|th)?(?:[/–-]\d{1,2})?$/;
const YEAR = /^(19|20)\d{2}s?$/;
const YEARS = /^((?:19|20)\d{2})[–-]((?:19|20)?\d{2})$/;

/** "04.07.2015", "18-07-2016", "2016-07-18"; slashes are month first, as US pages print them. */
export function numeric(token: Token): Found | null {
  const m = NUMERIC.exec(token.norm);
  if (!m) return null;
  const [a, b, c] = [Number(m[1]), Number(m[3]), Number(m[4])];
  if (a > 31) return day(dayOf(a, b, c), token.i + 1);
  const american = m[2] === '/' && a <= 12;
  return day(dayOf(fullYear(c), american ? a : b, american ? b : a), token.i + 1);
}

/** "8 April 2017", "5 Oct 89", "17th of August". */
export function dayMonth(tokens: Token[], i: number, anchor: number | null): Found | null {
  const number = ORDINAL.exec(tokens[i]?.norm ?? '');
  if (!number) return null;
  let next = i + 1;
  if (tokens[next]?.norm === 'of') next++;
  const named = monthAt(tokens, next);
  if (!named || (tokens[i] as Token).s !== (tokens[next] as Token).s) return null;
  const year = yearAt(tokens, next + 1, true);
  return dayIn(anchor, named, Number(number[1]), year, year === null ? next + 1 : next + 2);
}

/** "in 2013", "from 2001 to 2019": a bare year needs a lead word, or brackets around it. */
export function bareYear(tokens: Token[], i: number): Found | null {
  const token = tokens[i] as Token;
  const pair = YEARS.exec(token.norm);
  const lead = tokens[i - 1];
  const led = (lead && DATE_LEADS.has(lead.norm)) || token.pre.endsWith('(');
  if (pair && led)
    return span({ from: yearSpan(Number(pair[1])).from, to: yearSpan(secondYear(pair)).to }, 'year', i + 1);
  if (!YEAR.test(token.norm) || !led) return null;
  return span(yearSpan(Number.parseInt(token.norm, 10)), 'year', i + 1);
}

/** Second year of "2001-2019" or "2001-19". */
function secondYear(pair: RegExpExecArray): number {
  const printed = pair[2] ?? '';
  return Number(printed.length === 2 ? `${pair[1]?.slice(0, 2)}${printed}` : printed);
}

function monthAt(tokens: Token[], i: number): number | null {
  const token = tokens[i];
  if (!token || !hasCapital(token.text)) return null;
  return MONTHS.get(token.norm) ?? null;
}

/** Year printed at `i`; `loose` takes two digits as well ("5 Oct 89"). */
function yearAt(tokens: Token[], i: number, loose: boolean): number | null {
  const word = tokens[i]?.norm ?? '';
  if (/^(?:19|20)\d{2}$/.test(word)) return Number(word);
  return loose && /^[0-9]{2}$/.test(word) && !tokens[i]?.text.includes(':') ? fullYear(Number(word)) : null;
}

function dayIn(anchor: number | null, named: number, number: number, year: number | null, to: number): Found | null {
  if (number < 1 || number > 31) return null;
  if (year !== null) return day(dayOf(year, named, number), to);
  const found = anchor === null ? null : monthDayBefore(anchor, named, number);
  if (anchor !== null && found !== null && found + 365 <= anchor + COMING) return null;
  return day(found, to);
}

/** "Jan. 25/26", "July 4, 2015", "October 2014", "in May", "mid-June". */
export function month(tokens: Token[], i: number, anchor: number | null): Found | null {
  const named = monthAt(tokens, i);
  if (named === null) return null;
  const token = tokens[i] as Token;
  const next = tokens[i + 1];
  const number = next?.s === token.s && !YEAR.test(next.norm) ? ORDINAL.exec(next.norm) : null;
  if (number) {
    const year = yearAt(tokens, i + 2, false);
    const found = dayIn(anchor, named, Number(number[1]), year, year === null ? i + 2 : i + 3);
    if (found) return widened(found, (next as Token).norm);
  }
  const yearFrom = next?.norm === 'of' ? i + 2 : i + 1;
  const year = yearAt(tokens, yearFrom, false);
  if (year !== null) return span(monthSpan(year, named), 'month', yearFrom + 1);
  const lead = tokens[i - 1]?.norm ?? '';
  if (!DATE_LEADS.has(lead) || lead === 'to') return null;
  return span(anchor === null ? null : monthBefore(anchor, named, LAST.has(lead)), 'month', i + 1);
}

/** "25/26" means both days. */
function widened(found: Found, printed: string): Found {
  return /[/–-]/.test(printed) && found.days
    ? { ...found, days: { from: found.days.from, to: found.days.to + 1 } }
    : found;
}
