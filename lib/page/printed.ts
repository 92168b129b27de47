import { isSkipped } from './noise';
import { isElement, tagOf } from './tags';
import { calendarDay } from './times';

/** What a page prints under its headline, for pages whose markup does not say it. */
export interface Printed {
  byline: string | null;
  /** ISO days: the zone of a printed clock is rarely told. */
  published: string | null;
  modified: string | null;
}

/** Lines looked at, the longest that is one, and a paragraph's length; the article has begun after two paragraphs. */
const LINES = 60;
const LONGEST = 120;
const PARAGRAPH = 150;
const PARAGRAPHS = 2;

const MONTH =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const DAY_FIRST = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?\\s(${MONTH})\\.?,?\\s(\\d{4})\\b`, 'i');
const MONTH_FIRST = new RegExp(`\\b(${MONTH})\\.?\\s(\\d{1,2})(?:st|nd|rd|th)?,?\\s(\\d{4})`, 'i');

/** Words that end a byline, and small words inside names. */
const AFTER_NAMES = new RegExp(
  `^(?:${MONTH}|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|follow|updated|published|posted|email|twitter|facebook)\\b`,
  'i',
);
const IN_NAMES = /^(?:and|&|de|la|del|da|di|van|von|der|den|al|el|bin|ibn|ul)$/;

/** A line may print two days, each behind its word. */
const LABEL = /(?=(?:first published|(?<!first )published|last updated|(?<!last )updated|modified|posted)\b)/i;

/** Reads byline and days from the short lines that follow the headline. */
export function readPrinted(heading: Element): Printed {
  const printed: Printed = { byline: null, published: null, modified: null };
  for (const line of linesAfter(heading)) {
    printed.byline ??= bylineIn(line);
    for (const part of line.split(LABEL)) {
      const day = dayIn(part);
      if (day === null) continue;
      // A day before "First published" is that of the last change.
      const changed =
        /^(?:last\s)?(?:updated|modified)/i.test(part) || (/first published\b/i.test(line) && !/^first/i.test(part));
      if (changed) printed.modified ??= day;
      else printed.published ??= day;
    }
  }
  return printed;
}

/** "By Lena Orr and B. Tam March 12 at 3:57 PM" names two; null for a line that does not begin with "by". */
export function bylineIn(line: string): string | null {
  const words = /^by:?\s(.+)$/i.exec(line)?.[1]?.split(' ') ?? [];
  const names: string[] = [];
  for (const word of words) {
    if (AFTER_NAMES.test(word) || !(/^\p{Lu}/u.test(word) || IN_NAMES.test(word))) break;
    names.push(word);
  }
  while (IN_NAMES.test(names.at(-1) ?? '')) names.pop();
  return names.length >= 2 ? names.join(' ').replace(/[,;|]+$/, '') : null;
}

/** The day that a line prints, ISO; null for sentences, which tell of other days. */
export function dayIn(line: string): string | null {
  if (/[^.][.!?]$/.test(line) && !/\b[ap]\.m\.$/i.test(line)) return null;
  const [, first = '', month = '', year = ''] = DAY_FIRST.exec(line) ?? [];
  if (first) return calendarDay(year, month, first);
  const [, name = '', day = '', inYear = ''] = MONTH_FIRST.exec(line) ?? [];
  return name ? calendarDay(inYear, name, day) : null;
}

function linesAfter(heading: Element): string[] {
  const lines: string[] = [];
  let paragraphs = 0;
  for (let at: Element | null = skip(heading); at && lines.length < LINES && paragraphs < PARAGRAPHS; ) {
    const text = isSkipped(at) && !isMargin(at) ? '' : (at.textContent ?? '').replace(/\s+/g, ' ').trim();
    if (text.length > 0 && text.length <= LONGEST) lines.push(text);
    if (text.length >= PARAGRAPH && tagOf(at) === 'p') paragraphs += 1;
    at = text.length > LONGEST && tagOf(at) !== 'p' ? (at.firstElementChild ?? skip(at)) : skip(at);
  }
  return lines;
}

/** A short aside beside the headline holds byline and date; a long one other stories. */
function isMargin(element: Element): boolean {
  return tagOf(element) === 'aside' && (element.textContent ?? '').length <= 300;
}

/** The next element in document order that stands outside this one. */
function skip(element: Element): Element | null {
  for (let at: Node | null = element; at && isElement(at); at = at.parentNode) {
    if (at.nextElementSibling) return at.nextElementSibling;
  }
  return null;
}
