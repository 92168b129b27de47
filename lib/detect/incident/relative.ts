import { AGO, BEFORE_NOW, EARLIER, LAST, PAST, TODAY, WEEKEND, YESTERDAY } from '../../lexicon/asked-incident';
import { COUNTS, DAY_PARTS, SEASONS, UNITS } from '../../lexicon/dates';
import { ago, monthSpan, unitBefore, weekdayBefore, yearOf } from '../../text/dates';
import type { Token } from '../types';
import { day, type Found, span } from './time-ref';

/** "today", "last night", "last week", "earlier this month", "over the past year", "the previous night". */
export function relative(tokens: Token[], i: number, anchor: number | null): Found | null {
  const word = (tokens[i] as Token).norm;
  const back = (n: number, to: number) => day(anchor === null ? null : anchor - n, to);
  if (TODAY.has(word)) return back(0, i + 1);
  if (YESTERDAY.has(word)) return back(1, i + 1);
  if (WEEKEND.has(word)) return tokens[i - 1]?.norm === 'the' ? weekend(anchor, i + 1) : null;
  if (!BEFORE_NOW.has(word) && word !== 'this') return null;
  const next = tokens[i + 1];
  if (!next || next.s !== tokens[i]?.s) return null;
  if (DAY_PARTS.has(next.norm)) return back(word === 'this' ? 0 : 1, i + 2);
  const season = SEASONS.get(next.norm);
  if (season && !PAST.has(word)) {
    if (anchor === null) return span(null, 'month', i + 2);
    const ended = monthSpan(yearOf(anchor), season[1]).to;
    const year = yearOf(anchor) - (ended > anchor && LAST.has(word) ? 1 : 0);
    return span({ from: monthSpan(year, season[0]).from, to: monthSpan(year, season[1]).to }, 'month', i + 2);
  }
  const unit = UNITS.get(next.norm);
  if (!unit || next.norm.endsWith('s')) return null;
  const n = word === 'this' ? 0 : 1;
  if (WEEKEND.has(next.norm)) return weekend(anchor, i + 2);
  const days = anchor === null ? null : unitBefore(anchor, unit, n);
  const earlier = EARLIER.has(tokens[i - 1]?.norm ?? '');
  if (days && anchor !== null && word === 'this') days.to = earlier ? Math.max(days.from, anchor - 1) : anchor;
  return { ...span(days, unit, i + 2, unit === 'year' && word === 'this'), earlier };
}

/** The Friday to Sunday that lie nearest before the publication. */
function weekend(anchor: number | null, to: number): Found {
  const sunday = anchor === null ? null : weekdayBefore(anchor, 0, false);
  return span(sunday === null ? null : { from: sunday - 2, to: sunday }, 'day', to);
}

/** "three weeks ago", "a day earlier". */
export function elapsed(tokens: Token[], i: number, anchor: number | null): Found | null {
  const end = tokens[i] as Token;
  if (!AGO.has(end.norm) && !EARLIER.has(end.norm)) return null;
  const unit = UNITS.get(tokens[i - 1]?.norm ?? '');
  if (!unit || tokens[i - 2]?.s !== end.s) return null;
  const word = tokens[i - 2]?.norm ?? '';
  const count = COUNTS.get(word) ?? (/^\d{1,3}$/.test(word) ? Number(word) : null);
  const n = count ?? 2;
  const from = count === null ? i - 1 : i - 2;
  const found = span(anchor === null ? null : ago(anchor, unit, n), unit === 'day' ? 'day' : unit, i + 1);
  return { ...found, from, ago: AGO.has(end.norm) ? 'now' : 'then' };
}
