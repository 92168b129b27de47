import type { Unit } from '../lexicon/dates';

const DAY = 86_400_000;

/** Days, inclusive, counted from 1970-01-01. */
export interface Days {
  from: number;
  to: number;
}

/** Day number of a calendar day; null where the calendar has no such day. Months count from 1. */
export function dayOf(year: number, month: number, day: number): number | null {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? time / DAY : null;
}

/** ISO day ("2022-02-02") of a day number. */
export function isoDay(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

export function yearOf(day: number): number {
  return new Date(day * DAY).getUTCFullYear();
}

function monthOf(day: number): number {
  return new Date(day * DAY).getUTCMonth() + 1;
}

/** 0 is Sunday. */
function weekdayOf(day: number): number {
  return new Date(day * DAY).getUTCDay();
}

/** "89" → 1989, "16" → 2016; four digits stay. */
export function fullYear(year: number): number {
  if (year > 99) return year;
  return year < 50 ? 2000 + year : 1900 + year;
}

/** The day a page states as its own ("2022-02-03T10:05:10-04:00", "5 OCT 89"), as printed there; null when none can be read. */
export function statedDay(text: string | null): number | null {
  if (!text) return null;
  const iso = /^\s{0,3}(\d{4})-(\d{2})-(\d{2})/.exec(text);
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const time = Date.parse(`${text} UTC`);
  const local = Number.isNaN(time) ? Date.parse(text) : time;
  return Number.isNaN(local) ? null : Math.floor(local / DAY);
}

/** Latest such weekday not after `anchor`; `strictly` leaves the anchor's own day out ("last Friday"). */
export function weekdayBefore(anchor: number, weekday: number, strictly: boolean): number {
  const back = (weekdayOf(anchor) - weekday + 7) % 7;
  return anchor - (back === 0 && strictly ? 7 : back);
}

/** A day and month without a year: the latest not after `anchor` (one day's grace for time zones). */
export function monthDayBefore(anchor: number, month: number, day: number): number | null {
  const year = yearOf(anchor);
  const own = dayOf(year, month, day);
  if (own !== null && own <= anchor + 1) return own;
  return dayOf(year - 1, month, day);
}

export function monthSpan(year: number, month: number): Days {
  return { from: Date.UTC(year, month - 1, 1) / DAY, to: Date.UTC(year, month, 1) / DAY - 1 };
}

/** A month without a year: the latest that has begun by `anchor`; `strictly` leaves the anchor's own month out. */
export function monthBefore(anchor: number, month: number, strictly: boolean): Days {
  const year = yearOf(anchor);
  const now = monthOf(anchor);
  return monthSpan(month < now || (month === now && !strictly) ? year : year - 1, month);
}

export function yearSpan(year: number): Days {
  return { from: Date.UTC(year, 0, 1) / DAY, to: Date.UTC(year, 11, 31) / DAY };
}

/** The calendar unit `n` before the anchor's own: "last week" is the Monday to Sunday before this week's Monday. */
export function unitBefore(anchor: number, unit: Unit, n: number): Days {
  if (unit === 'day') return { from: anchor - n, to: anchor - n };
  if (unit === 'week') {
    const monday = anchor - ((weekdayOf(anchor) + 6) % 7) - 7 * n;
    return { from: monday, to: monday + 6 };
  }
  if (unit === 'year') return yearSpan(yearOf(anchor) - n);
  const months = yearOf(anchor) * 12 + monthOf(anchor) - 1 - n;
  return monthSpan(Math.floor(months / 12), (months % 12) + 1);
}

/** "three weeks ago": the day that far back, with a width that suits so round a figure. */
export function ago(anchor: number, unit: Unit, n: number): Days {
  if (unit === 'day') return { from: anchor - n, to: anchor - n };
  if (unit === 'week') return { from: anchor - 7 * n - 3, to: anchor - 7 * n + 3 };
  return unitBefore(anchor, unit, n);
}
