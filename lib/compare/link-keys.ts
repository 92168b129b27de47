import type { LinkEntry } from '../model/saved';
import { COMMON_NAMES, GENERIC } from './generic-names';
import { ELSEWHERE } from './link-facts';
import { isWide, placeName, skeleton } from './places';

const WEEK = 7 * 86_400_000;
const MOST_PLACES = 6;
const MOST_WEEKS = 6;
const MOST_NAMES = 12;

/** One index key: a word and the period it counts in; two entries can meet where the words are equal and the periods touch. */
export interface LinkKey {
  word: string;
  period: number;
}

/**
 * The keys under which an entry stands in the link index. Two entries that share none are never compared, so a save reads
 * only what is near in place and time, or names the same person, however much is saved:
 * a narrow place in a week; a wide place with one figure in a week; a person's or street's name in a year.
 */
export function linkKeys(entry: LinkEntry): readonly LinkKey[] {
  const known = made.get(entry);
  if (known) return known;
  const keys = keysOf(entry);
  made.set(entry, keys);
  return keys;
}

/** Keys made before; a component of hundreds compares each of its entries many times. */
const made = new WeakMap<LinkEntry, readonly LinkKey[]>();

function keysOf(entry: LinkEntry): LinkKey[] {
  const weeks = weeksOf(entry);
  const narrow = entry.places
    .filter((place) => !isWide(place) && !ELSEWHERE.test(place))
    .map((place) => skeleton(placeName(place)));
  const single = entry.names.filter((name) => !name.includes(' ') && !isWide(name)).map(skeleton);
  const wide = entry.places.filter(isWide).map(placeName);
  const towns = [...new Set([...narrow, ...single])].slice(0, MOST_PLACES);
  const counted = wide
    .slice(0, 2)
    .flatMap((place) =>
      entry.figures.filter(({ low }) => (low ?? 0) >= 3).map(({ effect, low }) => `${place} ${effect} ${low}`),
    );
  const year = Number(entry.told.slice(0, 4));
  return [
    ...towns.flatMap((place) => weeks.map((period) => ({ word: `p ${place}`, period }))),
    ...[...new Set(counted)].flatMap((word) => weeks.map((period) => ({ word: `w ${word}`, period }))),
    ...telling(entry.names).map((name) => ({ word: `n ${name}`, period: year })),
  ];
}

/** The key itself and its neighbours in time: both entries' periods widen alike, so that it does not matter which came first. */
export function nearKeys({ word, period }: LinkKey): LinkKey[] {
  return [period - 1, period, period + 1].map((near) => ({ word, period: near }));
}

function weeksOf({ start, end }: LinkEntry): number[] {
  if (!start || !end) return [];
  const [from, to] = [start, end].map((day) => Math.floor(Date.parse(`${day}T00:00:00Z`) / WEEK));
  if (from === undefined || to === undefined || Number.isNaN(from) || to < from) return [];
  const first = Math.max(from, to - MOST_WEEKS + 1);
  return Array.from({ length: to - first + 1 }, (_, i) => first + i);
}

/** First and last word of the names that single somebody or some street out. */
function telling(names: readonly string[]): string[] {
  const keys = names.flatMap((name) => {
    const parts = name.split(' ');
    const [first, last] = [parts.length > 2 && GENERIC.has(parts.at(-1) ?? '') ? parts.at(-2) : parts[0], parts.at(-1)];
    if (!first || !last || first === last || COMMON_NAMES.has(`${first} ${last}`)) return [];
    return GENERIC.has(first) ? [] : [`${first} ${last}`];
  });
  return [...new Set(keys)].slice(0, MOST_NAMES);
}

/** Whether two entries stand near each other in the index. */
export function keysMeet(a: LinkEntry, b: LinkEntry): boolean {
  const theirs = linkKeys(b);
  return linkKeys(a).some(({ word, period }) =>
    theirs.some((key) => key.word === word && Math.abs(key.period - period) <= 1),
  );
}
