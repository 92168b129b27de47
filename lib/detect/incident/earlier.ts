import type { TimeRef } from './time-ref';

/** How a mention's time stands to the incident's. */
export type Order = 'earlier' | 'day_before' | 'same' | 'unknown';

/**
 * Is a time before an incident's? Background is nearly always earlier: a later day is the same incident's aftermath.
 * Where no publication date is known, weekdays are compared as the week before, and a month or year as long before a weekday.
 */
export function orderOf(time: TimeRef, incident: TimeRef | null): Order {
  if (!incident) return 'unknown';
  if (time.since) return 'same';
  if (time.days && incident.days) {
    const gap = incident.days.from - time.days.to;
    if (time.current && time.grain === 'year') return 'earlier';
    if (time.grain === 'day' && incident.grain === 'day') {
      if (gap >= 2) return 'earlier';
      return gap === 1 ? 'day_before' : 'same';
    }
    if (gap >= 1) return 'earlier';
    return time.earlier ? 'day_before' : 'same';
  }
  if (time.weekday !== null && incident.weekday !== null) {
    const back = (incident.weekday - time.weekday + 7) % 7;
    if (back === 0) return 'same';
    return back === 1 ? 'day_before' : 'earlier';
  }
  if (incident.grain === 'day' && (time.grain === 'year' || (time.grain === 'month' && incident.weekday !== null)))
    return 'earlier';
  return incident.grain === 'day' && time.grain === 'week' && !time.current ? 'earlier' : 'unknown';
}

/** May two times be of one incident? */
export function sameTime(a: TimeRef, b: TimeRef): boolean {
  if (a.days && b.days) return a.days.from <= b.days.to && b.days.from <= a.days.to;
  if (a.first === b.first) return true;
  return a.weekday !== null && a.weekday === b.weekday;
}
