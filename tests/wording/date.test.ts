import { describe, expect, it } from 'vitest';
import { axisTime, dayAndTime, dayRange, longDay, shortDay } from '../../lib/wording/date';

describe('dates', () => {
  it('give a day without a clock as that day in every zone', () => {
    expect(shortDay('2022-02-05')).toBe('5 Feb');
    expect(longDay('2022-02-05')).toBe('5 Feb 2022');
    expect(dayAndTime('2022-02-05')).toBe('5 Feb');
  });

  it('give a time where one is printed', () => {
    expect(dayAndTime('2022-02-05T12:30:00')).toBe('5 Feb 12:30');
  });

  it('join a span once', () => {
    expect(dayRange('2022-02-02', '2022-02-02')).toBe('2 Feb 2022');
    expect(dayRange('2022-02-02', '2022-02-04')).toMatch(/^2\s?–\s?4 Feb 2022$/);
    expect(dayRange('2022-02-02', null)).toBe('2 Feb 2022');
  });

  it.each([null, '', 'yesterday'])('are none for %j', (text) => {
    expect(shortDay(text)).toBeNull();
    expect(dayRange(text, text)).toBeNull();
  });

  it('label an axis by its length', () => {
    const noon = new Date(2022, 1, 5, 12, 0).getTime() / 1000;
    expect(axisTime(noon, 3_600 * 8)).toBe('12:00');
    expect(axisTime(noon, 86_400 * 2)).toBe('5 Feb 12:00');
    expect(axisTime(noon, 86_400 * 9)).toBe('5 Feb');
  });
});
