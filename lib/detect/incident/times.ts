import { LAST, NO_DATE, PAST, SHORT_DAYS } from '../../lexicon/asked-incident';
import { DATE_STARTS, DAY_PARTS, MONTHS, SINCE_EDGES, WEEKDAYS } from '../../lexicon/dates';
import { hasCapital } from '../../text/capital';
import { statedDay, weekdayBefore } from '../../text/dates';
import type { Doc, Token } from '../types';
import { bareYear, dayMonth, month, numeric } from './calendar';
import { elapsed, relative } from './relative';
import { day, type Found, type TimeRef } from './time-ref';

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
    const from = found.from ?? i;
    const lead = tokens[from - 1]?.norm;
    times.push({
      days: found.days,
      grain: found.grain,
      weekday: found.weekday,
      current: found.current,
      ago: found.ago,
      earlier: found.earlier,
      first: from,
      last: found.to,
      s: (tokens[i] as Token).s,
      since: lead === 'since' || (SINCE_EDGES.has(lead ?? '') && tokens[from - 2]?.norm === 'since'),
    });
    i = found.to - 1;
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
  if (!DATE_STARTS.has(token.norm)) return null;
  return (
    weekday(tokens, i, anchor) ?? month(tokens, i, anchor) ?? relative(tokens, i, anchor) ?? elapsed(tokens, i, anchor)
  );
}

/** "Wednesday night", "last Thursday", "Saturday, July 4, 2015", "Tuesday [4 October]". */
function weekday(tokens: Token[], i: number, anchor: number | null): Found | null {
  const token = tokens[i] as Token;
  const number = WEEKDAYS.get(token.norm) ?? abbreviated(tokens, i);
  if (number === undefined || !hasCapital(token.text)) return null;
  const lead = tokens[i - 1]?.norm ?? '';
  if (NO_DATE.has(lead)) return null;
  const from = LAST.has(lead) || lead === 'this' || PAST.has(lead) ? i - 1 : i;
  let to = i + 1;
  if (DAY_PARTS.has(tokens[to]?.norm ?? '') && tokens[to]?.s === token.s) to++;
  const dated = tokens[to]?.s === token.s ? (month(tokens, to, anchor) ?? dayMonth(tokens, to, anchor)) : null;
  if (dated?.grain === 'day') return { ...dated, weekday: number, from };
  const days = anchor === null ? null : weekdayBefore(anchor, number, LAST.has(lead));
  return { ...day(days, to, from), weekday: number };
}

/** "Sat July 4", "Sun 05 Jul": short forms that are words of their own otherwise. */
function abbreviated(tokens: Token[], i: number): number | undefined {
  const key = tokens[i]?.norm ?? '';
  if (!SHORT_DAYS.has(key)) return undefined;
  const dated = MONTHS.has(tokens[i + 1]?.norm ?? '') || MONTHS.has(tokens[i + 2]?.norm ?? '');
  return dated ? SHORT_DAYS.get(key) : undefined;
}
