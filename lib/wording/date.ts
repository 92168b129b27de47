const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short' });
const dayYear = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric' });
const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });

/** An ISO day without a clock is that day everywhere, so it is read in local time; a full time as the instant it is. */
function read(iso: string): Date | null {
  const date = new Date(/^\d{4}-\d{2}-\d{2}$/.test(iso) ? `${iso}T00:00:00` : iso);
  return Number.isNaN(date.getTime()) ? null : date;
}

/** "5 Feb" in the reader's zone; null when the text is no date. */
export function shortDay(iso: string | null): string | null {
  const date = iso === null ? null : read(iso);
  return date && day.format(date);
}

/** "5 Feb 2022"; null when the text is no date. */
export function longDay(iso: string | null): string | null {
  const date = iso === null ? null : read(iso);
  return date && dayYear.format(date);
}

/** "3 Feb 09:57" where the text has a clock, else "3 Feb"; null when it is no date. */
export function dayAndTime(iso: string | null): string | null {
  const date = iso === null ? null : read(iso);
  if (!date || iso === null) return null;
  return iso.includes('T') ? `${day.format(date)} ${clock.format(date)}` : day.format(date);
}

/** "2–4 Feb 2022", "28 Jan – 2 Feb 2022", "2 Feb 2022"; null when neither end is a date. */
export function dayRange(start: string | null, end: string | null): string | null {
  const from = start === null ? null : read(start);
  const to = end === null ? null : read(end);
  if (!from || !to) return longDay(start ?? end);
  return dayYear.formatRange(from, to);
}

/** A tick of a time axis: the clock on a chart of hours, the day on one of days. Seconds since 1970 and the axis's length. */
export function axisTime(seconds: number, length: number): string {
  const date = new Date(seconds * 1000);
  if (length > 3 * 86_400) return day.format(date);
  const time = clock.format(date);
  return time === '00:00' || length > 86_400 ? `${day.format(date)}${time === '00:00' ? '' : ` ${time}`}` : time;
}
