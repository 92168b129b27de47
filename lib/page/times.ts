/** An ISO instant or day as a page writes it: no other form is trusted, for "02/03/2022" has two readings. */
const ISO = /^(\d{4})-?(\d{2})-?(\d{2})(?:[T ](\d{2}):?(\d{2})(?::?(\d{2})(?:\.\d{1,9})?)?\s?(Z|[+-]\d{2}:?\d{2})?)?$/;
const RFC_822 = /^(?:[A-Z][a-z]{2,8},? )?(?:\d{1,2} [A-Z][a-z]{2,8}|[A-Z][a-z]{2,8}\.? \d{1,2},?) \d{4}\b/;

/**
 * A machine-readable time of the page in one form.
 * @param raw ISO 8601, RFC 822 or a month spelled out; the zone is kept where the page gives one
 * @returns ISO 8601 ("2024-02-24T11:42:23+00:00", "2024-02-24"), or null
 */
export function instant(raw: string | null | undefined): string | null {
  const text = raw?.trim().replace(/\s+/g, ' ') ?? '';
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

function fromParts(parts: RegExpExecArray): string | null {
  const [, year, month, day, hour, minute, second, zone] = parts;
  if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > 31 || Number(year) < 1900)
    return null;
  const date = `${year}-${month}-${day}`;
  if (hour === undefined) return date;
  const colon = zone && zone !== 'Z' && !zone.includes(':') ? `${zone.slice(0, 3)}:${zone.slice(3)}` : (zone ?? '');
  return `${date}T${hour}:${minute}:${second ?? '00'}${colon}`;
}
