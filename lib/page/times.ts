/** An ISO instant or day as a page writes it: no other form is trusted, for "02/03/2022" has two readings. */
const ISO = /^(\d{4})-?(\d{2})-?(\d{2})(?:[T ](\d{2}):?(\d{2})(?::?(\d{2})(?:\.\d{1,9})?)?\s?(Z|[+-]\d{2}:?\d{2})?)?$/;
/** Time zones that pages write by name; only those that mean one thing. */
const ZONES: Readonly<Record<string, string>> = {
  EST: '-05:00',
  EDT: '-04:00',
  CDT: '-05:00',
  MST: '-07:00',
  MDT: '-06:00',
  PST: '-08:00',
  PDT: '-07:00',
  GMT: 'Z',
  UTC: 'Z',
};
/** "Tue Dec 30 03:51:13 UTC 2014", as Unix and Java print it. */
const UNIX = /^[A-Z][a-z]{2} ([A-Z][a-z]{2}) (\d{1,2}) (\d{2}:\d{2}:\d{2}) ([A-Z]{3}) (\d{4})$/;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** A day in an address: "/2022/apr/22/", "/2015/03/18/", "/20200413/", "/2025-05-03-". */
const IN_ADDRESS = /\/((?:19|20)\d{2})([/-]?)(\d{2}|[a-z]{3})\2(\d{2})(?=[/-])/;

const RFC_822 = /^(?:[A-Z][a-z]{2,8},? )?(?:\d{1,2} [A-Z][a-z]{2,8}|[A-Z][a-z]{2,8}\.? \d{1,2},?) \d{4}\b/;

/**
 * A machine-readable time of the page in one form.
 * @param raw ISO 8601, RFC 822 or a month spelled out; the zone is kept where the page gives one
 * @returns ISO 8601 ("2024-02-24T11:42:23+00:00", "2024-02-24"), or null
 */
export function instant(raw: string | null | undefined): string | null {
  const text = withOffset(raw?.trim().replace(/\s+/g, ' ') ?? '');
  const parts = ISO.exec(text.replace(/\[[A-Za-z/_]+\]$/, ''));
  if (parts) return fromParts(parts);
  if (!RFC_822.test(text)) return null;
  const zoned = /(?:GMT|UTC|Z|[+-]\d{2}:?\d{2})$/i.test(text);
  const hasClock = /\d:\d{2}/.test(text);
  const time = Date.parse(zoned ? text : `${text} UTC`);
  if (Number.isNaN(time)) return null;
  const iso = new Date(time).toISOString().slice(0, 19);
  if (!hasClock) return iso.slice(0, 10);
  return zoned ? `${iso}Z` : iso;
}

/** The same time with its zone as an offset, where the zone is written by name. */
function withOffset(text: string): string {
  const [, month = '', day = '', clock = '', zone = '', year = ''] = UNIX.exec(text) ?? [];
  if (year && ZONES[zone]) return `${calendarDay(year, month, day)}T${clock}${ZONES[zone]}`;
  const named = /^(\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2})?) ([A-Z]{3})$/.exec(text);
  const offset = ZONES[named?.[2] ?? ''];
  return named && offset ? `${named[1]}${offset}` : text;
}

/**
 * A calendar day in ISO form.
 * @param month by number or by name, abbreviated or not
 * @returns null where there is no such month or day
 */
export function calendarDay(year: string, month: string, day: string): string | null {
  const number = /^\d/.test(month) ? Number(month) : MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  if (number < 1) return null;
  return instant(`${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`);
}

/** The day that an address names in its path; null where it names none. */
export function dayInAddress(address: string): string | null {
  const [, year = '', , month = '', day = ''] = IN_ADDRESS.exec(address) ?? [];
  return year ? calendarDay(year, month, day) : null;
}

function fromParts(parts: RegExpExecArray): string | null {
  const [, year, month, day, hour, minute, second, zone] = parts;
  if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > 31 || Number(year) < 1900)
    return null;
  const date = `${year}-${month}-${day}`;
  if (hour === undefined) return date;
  const colon = zone && zone !== 'Z' && !zone.includes(':') ? `${zone.slice(0, 3)}:${zone.slice(3)}` : (zone ?? '');
  return `${date}T${hour}:${minute}:${second ?? '00'}${colon}`;
}
