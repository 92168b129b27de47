export type Unit = 'day' | 'week' | 'month' | 'year';

/** Month names and short forms, by lexicon key; "may" and "march" need a day or a preposition beside them. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    ['january', 'jan'],
    ['february', 'feb'],
    ['march', 'mar'],
    ['april', 'apr'],
    ['may'],
    ['june', 'jun'],
    ['july', 'jul'],
    ['august', 'aug'],
    ['september', 'sept', 'sep'],
    ['october', 'oct'],
    ['november', 'nov'],
    ['december', 'dec'],
  ].flatMap((names, i) => names.map((name): [string, number] => [name, i + 1])),
);

/** Weekday names and short forms; 0 is Sunday. Plain "sun" and "sat" count only where a date follows. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  [
    ['sunday', 'sundays'],
    ['monday', 'mondays', 'mon'],
    ['tuesday', 'tuesdays', 'tue', 'tues'],
    ['wednesday', 'wednesdays', 'wed'],
    ['thursday', 'thursdays', 'thu', 'thurs'],
    ['friday', 'fridays', 'fri'],
    ['saturday', 'saturdays'],
  ].flatMap((names, i) => names.map((name): [string, number] => [name, i])),
);

export const UNITS: ReadonlyMap<string, Unit> = new Map([
  ['day', 'day'],
  ['days', 'day'],
  ['night', 'day'],
  ['week', 'week'],
  ['weeks', 'week'],
  ['weekend', 'week'],
  ['month', 'month'],
  ['months', 'month'],
  ['year', 'year'],
  ['years', 'year'],
  ['decade', 'year'],
  ['decades', 'year'],
]);

/** Seasons with the months they span in the north; printed seasons are vague, so their span is wide. */
export const SEASONS: ReadonlyMap<string, [number, number]> = new Map([
  ['spring', [3, 6]],
  ['summer', [6, 9]],
  ['fall', [9, 12]],
  ['autumn', [9, 12]],
  ['winter', [1, 3]],
]);

export const DAY_PARTS: ReadonlySet<string> = new Set(
  'morning afternoon evening night overnight midnight noon dawn'.split(' '),
);

/** Words before a bare year or month that make it a date ("in 2013", "since May"). */
export const DATE_LEADS: ReadonlySet<string> = new Set(
  'in since of during by until from to late early mid through between last this around before after and'.split(' '),
);

/** Small numbers as words, for "three days ago"; "a", "few" and "couple" are taken as printed, roughly. */
export const COUNTS: ReadonlyMap<string, number> = new Map([
  ['a', 1],
  ['an', 1],
  ['one', 1],
  ['two', 2],
  ['couple', 2],
  ['three', 3],
  ['few', 3],
  ['several', 4],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['seven', 7],
  ['eight', 8],
  ['nine', 9],
  ['ten', 10],
]);

/** Words that may stand between "since" and the date. */
export const SINCE_EDGES: ReadonlySet<string> = new Set('early late mid last around at least'.split(' '));

/** Words that may begin, or end, a time expression; at any other word none is looked for. */
export const DATE_STARTS: ReadonlySet<string> = new Set([
  ...WEEKDAYS.keys(),
  ...MONTHS.keys(),
  ...'weekend sat sun today tonight yesterday last this past previous ago earlier'.split(' '),
]);
