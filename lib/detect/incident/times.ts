import { COUNTS, DATE_LEADS, DAY_PARTS, MONTHS, SEASONS, UNITS, WEEKDAYS } from '../../lexicon/dates';
import {
  ago,
  type Days,
  dayOf,
  fullYear,
  monthBefore,
  monthDayBefore,
  monthSpan,
  statedDay,
  unitBefore,
  weekdayBefore,
  yearOf,
  yearSpan,
} from '../../text/dates';
import type { Doc, Range, Token } from '../types';

/** A time expression: its tokens, the days it means, and what is known where no publication date helps. */
export interface TimeRef extends Range {
  s: number;
  /** null where it can't be placed in the calendar. */
  days: Days | null;
  grain: 'day' | 'week' | 'month' | 'year';
  weekday: number | null;
  /** "since December": the start of a running total, not the time of an event. */
  since: boolean;
  /** "so far this year". */
  current: boolean;
  /** Told as so long ago, or before what was told last ("three days earlier"). */
  ago?: 'now' | 'then';
  /** "earlier this week": before the news of the day, however near. */
  earlier?: boolean;
}

type Found = Omit<TimeRef, 's' | 'first' | 'last' | 'since'> & { from?: number; to: number };

/** A day without a year that comes round again within so many days is one to come ("due in court November 9"). */
const COMING = 60;

/** Words that may stand between "since" and the date. */
const EDGES = new Set(['early', 'late', 'mid', 'last', 'around', 'at', 'least']);

/** Words that may begin, or end, a time expression: everything else is passed over at once. */
const STARTS: ReadonlySet<string> = new Set([
  ...WEEKDAYS.keys(),
  ...MONTHS.keys(),
  ...'weekend sat sun today tonight yesterday last this past previous ago earlier'.split(' '),
]);

const NUMERIC = /^(\d{1,4})([./-])(\d{1,2})\2(\d{1,4})$/;
const ORDINAL = /^(\d{1,2})(?:st|nd|rd|th)?(?:[/–-]\d{1,2})?$/;
const YEAR = /^(19|20)\d{2}s?$/;
const YEARS = /^((?:19|20)\d{2})[–-]((?:19|20)?\d{2})$/;

/**
 * Finds the time expressions of an article and resolves them towards the past of its publication date.
 * Where the page states no date, the first full date printed near the top takes its place.
 */
export function findTimes(doc: Doc): { anchor: number | null; times: TimeRef[] } {
  const stated = statedDay(doc.article.published);
  const anchor = stated ?? printedAnchor(doc);
  const times: TimeRef[] = [];
  const { tokens } = doc;
  for (let i = 0; i < tokens.length; i++) {
    const found = at(tokens, i, anchor);
    if (!found) continue;
    const { from = i, to, ...rest } = found;
    const lead = tokens[from - 1]?.norm;
    times.push({
      ...rest,
      first: from,
      last: to,
      s: (tokens[i] as Token).s,
      since: lead === 'since' || (EDGES.has(lead ?? '') && tokens[from - 2]?.norm === 'since'),
    });
    i = to - 1;
  }
  return { anchor, times };
}

/** First date with day, month and year among the first words of the text: a dateline or "updated …" line. */
function printedAnchor(doc: Doc): number | null {
  for (let i = 0; i < Math.min(doc.tokens.length, 120); i++) {
    const found = at(doc.tokens, i, null);
    if (found?.grain === 'day' && found.days) return found.days.from;
  }
  return null;
}

function at(tokens: Token[], i: number, anchor: number | null): Found | null {
  const token = tokens[i] as Token;
  const first = token.norm.charCodeAt(0);
  if (first >= 48 && first <= 57) return numeric(token) ?? dayMonth(tokens, i, anchor) ?? bareYear(tokens, i);
  if (!STARTS.has(token.norm)) return null;
  return (
    weekday(tokens, i, anchor) ?? month(tokens, i, anchor) ?? relative(tokens, i, anchor) ?? elapsed(tokens, i, anchor)
  );
}

const day = (n: number | null, to: number, from?: number): Found => ({
  days: n === null ? null : { from: n, to: n },
  grain: 'day',
  weekday: null,
  current: false,
  to,
  ...(from === undefined ? {} : { from }),
});

const span = (days: Days | null, grain: TimeRef['grain'], to: number, current = false): Found => ({
  days,
  grain,
  weekday: null,
  current,
  to,
});

/** "04.07.2015", "18-07-2016", "2016-07-18"; slashes are month first, as US pages print them. */
function numeric(token: Token): Found | null {
  const m = NUMERIC.exec(token.norm);
  if (!m) return null;
  const [a, b, c] = [Number(m[1]), Number(m[3]), Number(m[4])];
  if (a > 31) return day(dayOf(a, b, c), token.i + 1);
  const american = m[2] === '/' && a <= 12;
  return day(dayOf(fullYear(c), american ? a : b, american ? b : a), token.i + 1);
}

/** "8 April 2017", "5 Oct 89", "17th of August". */
function dayMonth(tokens: Token[], i: number, anchor: number | null): Found | null {
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
function bareYear(tokens: Token[], i: number): Found | null {
  const token = tokens[i] as Token;
  const pair = YEARS.exec(token.norm);
  const lead = tokens[i - 1];
  const led = (lead && DATE_LEADS.has(lead.norm)) || token.pre.endsWith('(');
  if (pair && led)
    return span({ from: yearSpan(Number(pair[1])).from, to: yearSpan(Number(pair[1])).to }, 'year', i + 1);
  if (!YEAR.test(token.norm) || !led) return null;
  return span(yearSpan(Number.parseInt(token.norm, 10)), 'year', i + 1);
}

/** "Wednesday night", "last Thursday", "Saturday, July 4, 2015", "Tuesday [4 October]". */
function weekday(tokens: Token[], i: number, anchor: number | null): Found | null {
  const token = tokens[i] as Token;
  const number = WEEKDAYS.get(token.norm) ?? abbreviated(tokens, i);
  if (number === undefined || !/^\p{Lu}/u.test(token.text)) return null;
  const lead = tokens[i - 1]?.norm;
  if (lead === 'every' || lead === 'next' || lead === 'black' || lead === 'bloody') return null;
  const from = lead === 'last' || lead === 'this' || lead === 'past' ? i - 1 : i;
  let to = i + 1;
  if (DAY_PARTS.has(tokens[to]?.norm ?? '') && tokens[to]?.s === token.s) to++;
  const dated = tokens[to]?.s === token.s ? (month(tokens, to, anchor) ?? dayMonth(tokens, to, anchor)) : null;
  if (dated?.grain === 'day') return { ...dated, weekday: number, from };
  const days = anchor === null ? null : weekdayBefore(anchor, number, lead === 'last');
  return { ...day(days, to, from), weekday: number };
}

/** "Sat July 4", "Sun 05 Jul": short forms that are words of their own otherwise. */
function abbreviated(tokens: Token[], i: number): number | undefined {
  const key = tokens[i]?.norm;
  if (key !== 'sat' && key !== 'sun') return undefined;
  const dated = MONTHS.has(tokens[i + 1]?.norm ?? '') || MONTHS.has(tokens[i + 2]?.norm ?? '');
  return dated ? (key === 'sat' ? 6 : 0) : undefined;
}

function monthAt(tokens: Token[], i: number): number | null {
  const token = tokens[i];
  if (!token || !/^\p{Lu}/u.test(token.text)) return null;
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
function month(tokens: Token[], i: number, anchor: number | null): Found | null {
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
  return span(anchor === null ? null : monthBefore(anchor, named, lead === 'last'), 'month', i + 1);
}

/** "25/26" means both days. */
function widened(found: Found, printed: string): Found {
  return /[/–-]/.test(printed) && found.days
    ? { ...found, days: { from: found.days.from, to: found.days.to + 1 } }
    : found;
}

/** "today", "last night", "last week", "earlier this month", "over the past year", "the previous night". */
function relative(tokens: Token[], i: number, anchor: number | null): Found | null {
  const word = (tokens[i] as Token).norm;
  const back = (n: number, to: number) => day(anchor === null ? null : anchor - n, to);
  if (word === 'today' || word === 'tonight') return back(0, i + 1);
  if (word === 'yesterday') return back(1, i + 1);
  if (word === 'weekend') return tokens[i - 1]?.norm === 'the' ? weekend(anchor, i + 1) : null;
  if (word !== 'last' && word !== 'this' && word !== 'past' && word !== 'previous') return null;
  const next = tokens[i + 1];
  if (!next || next.s !== tokens[i]?.s) return null;
  if (DAY_PARTS.has(next.norm)) return back(word === 'this' ? 0 : 1, i + 2);
  const season = SEASONS.get(next.norm);
  if (season && word !== 'past') {
    if (anchor === null) return span(null, 'month', i + 2);
    const ended = monthSpan(yearOf(anchor), season[1]).to;
    const year = yearOf(anchor) - (ended > anchor && word === 'last' ? 1 : 0);
    return span({ from: monthSpan(year, season[0]).from, to: monthSpan(year, season[1]).to }, 'month', i + 2);
  }
  const unit = UNITS.get(next.norm);
  if (!unit || next.norm.endsWith('s')) return null;
  const n = word === 'this' ? 0 : 1;
  if (next.norm === 'weekend') return weekend(anchor, i + 2);
  const days = anchor === null ? null : unitBefore(anchor, unit, n);
  const earlier = tokens[i - 1]?.norm === 'earlier';
  if (days && anchor !== null && word === 'this') days.to = earlier ? Math.max(days.from, anchor - 1) : anchor;
  return { ...span(days, unit, i + 2, unit === 'year' && word === 'this'), earlier };
}

/** The Friday to Sunday that lie nearest before the publication. */
function weekend(anchor: number | null, to: number): Found {
  const sunday = anchor === null ? null : weekdayBefore(anchor, 0, false);
  return span(sunday === null ? null : { from: sunday - 2, to: sunday }, 'day', to);
}

/** "three weeks ago", "a day earlier". */
function elapsed(tokens: Token[], i: number, anchor: number | null): Found | null {
  const end = tokens[i] as Token;
  if (end.norm !== 'ago' && end.norm !== 'earlier') return null;
  const unit = UNITS.get(tokens[i - 1]?.norm ?? '');
  if (!unit || tokens[i - 2]?.s !== end.s) return null;
  const word = tokens[i - 2]?.norm ?? '';
  const count = COUNTS.get(word) ?? (/^\d{1,3}$/.test(word) ? Number(word) : null);
  const n = count ?? 2;
  const from = count === null ? i - 1 : i - 2;
  const found = span(anchor === null ? null : ago(anchor, unit, n), unit === 'day' ? 'day' : unit, i + 1);
  return { ...found, from, ago: end.norm === 'ago' ? 'now' : 'then' };
}
