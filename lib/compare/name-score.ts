import { COMMON_NAMES, GENERIC } from './generic-names';
import { isWide } from './places';

/** Pairs of neighbouring words, and single words, that a list of names holds. */
export interface Terms {
  pairs: ReadonlySet<string>;
  words: ReadonlySet<string>;
}

const cache = new WeakMap<readonly string[], Terms>();

/** Takes names apart, so that "Jo Ann Doe" and "Jo Doe" still share a pair. */
export function nameTerms(names: readonly string[]): Terms {
  const known = cache.get(names);
  if (known) return known;
  const pairs = new Set<string>();
  const words = new Set<string>();
  for (const name of names) {
    const parts = name.split(' ').filter((word) => word.length > 1);
    parts.forEach((word, i) => {
      if (word.length > 2) words.add(word);
      const next = parts[i + 1];
      if (next) pairs.add(`${word} ${next}`);
    });
    const [head, last] = [parts[0], parts.at(-1)];
    if (parts.length > 2 && head && last) pairs.add(`${head} ${last}`);
  }
  const made = { pairs, words };
  cache.set(names, made);
  return made;
}

/** How many words of a pair are no name of their own: 0 is a person, 1 a street or building, 2 nothing ("medical center"). */
const generic = (pair: string): number => pair.split(' ').filter((word) => GENERIC.has(word)).length;

/** What two lists of names share: people (both words telling, each word counted once), roads and buildings (one), and single words besides these. */
export function sharedTerms(
  a: Terms,
  b: Terms,
  towns: ReadonlySet<string>,
): { people: number; roads: number; words: number } {
  let people = 0;
  let roads = 0;
  const counted = new Set<string>();
  for (const pair of a.pairs) {
    if (!b.pairs.has(pair)) continue;
    const parts = pair.split(' ');
    const fresh = !parts.some((word) => counted.has(word));
    for (const word of parts) counted.add(word);
    if (!fresh || COMMON_NAMES.has(pair) || towns.has(pair)) continue;
    const plain = generic(pair);
    if (plain === 0) people++;
    else if (plain === 1) roads++;
  }
  let words = 0;
  for (const word of a.words)
    if (b.words.has(word) && !counted.has(word) && !GENERIC.has(word) && !isWide(word)) words++;
  return { people, roads, words };
}
