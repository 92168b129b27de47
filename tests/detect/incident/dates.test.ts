import { describe, expect, it } from 'vitest';
import { dayOf, fullYear, isoDay, monthDayBefore, statedDay, unitBefore, weekdayBefore } from '../../../lib/text/dates';

const on = (iso: string): number => statedDay(iso) ?? Number.NaN;

describe('days towards the past', () => {
  it('takes a weekday as the latest one, the same day included unless it was "last"', () => {
    const thursday = on('2022-02-03');
    expect(isoDay(weekdayBefore(thursday, 3, false))).toBe('2022-02-02');
    expect(isoDay(weekdayBefore(thursday, 4, false))).toBe('2022-02-03');
    expect(isoDay(weekdayBefore(thursday, 4, true))).toBe('2022-01-27');
  });

  it('puts a day and month without a year before the publication, not after', () => {
    expect(isoDay(monthDayBefore(on('2022-02-03'), 12, 30) ?? 0)).toBe('2021-12-30');
    expect(isoDay(monthDayBefore(on('2022-02-03'), 2, 4) ?? 0)).toBe('2022-02-04');
  });

  it('counts calendar weeks, months and years back', () => {
    const week = unitBefore(on('2022-02-03'), 'week', 1);
    expect([isoDay(week.from), isoDay(week.to)]).toEqual(['2022-01-24', '2022-01-30']);
    const month = unitBefore(on('2022-01-15'), 'month', 1);
    expect([isoDay(month.from), isoDay(month.to)]).toEqual(['2021-12-01', '2021-12-31']);
  });

  it('reads the day a page states as its own in several forms, in no zone but the printed one', () => {
    expect(isoDay(on('2026-05-24 23:59:10-04:00'))).toBe('2026-05-24');
    expect(isoDay(on('5 OCT 89'))).toBe('1989-10-05');
    expect(statedDay('soon')).toBeNull();
    expect(statedDay(null)).toBeNull();
  });

  it('knows days the calendar does not have, and two-digit years', () => {
    expect(dayOf(2021, 2, 30)).toBeNull();
    expect([fullYear(89), fullYear(16), fullYear(2003)]).toEqual([1989, 2016, 2003]);
  });
});
