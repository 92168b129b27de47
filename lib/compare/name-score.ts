import { COMMON_NAMES, GENERIC } from './generic-names';
import { isWide } from './places';

/** Pairs of neighbouring words, and single words, that a list of names holds. */
interface Terms {
  pairs: ReadonlySet<string>;
  singles: ReadonlySet<string>;
}

const cache = new WeakMap<readonly string[], Terms>();

function terms(names: readonly string[]): Terms {
  const known = cache.get(names);
  if (known) return known;
  const pairs = new Set<string>();
  const singles = new Set<string>();
  for (const name of names) {
    const parts = name.split(' ');
    parts.forEach((word, i) => {
      if (word.length > 2) singles.add(word);
      const next = parts[i + 1];
      if (next) pairs.add(`${word} ${next}`);
    });
    const [head, last] = [parts[0], parts.at(-1)];
    if (parts.length > 2 && head && last) pairs.add(`${head} ${last}`);
  }
  const made = { pairs, singles };
  cache.set(names, made);
  return made;
}

/** How much a shared pair of words tells: a full name most, a street some, "Medical Center" next to nothing. */
export function pairWeight(pair: string): number {
  if (COMMON_NAMES.has(pair)) return 0.2;
  const generic = pair.split(' ').filter((word) => GENERIC.has(word)).length;
  return [2.5, 1.5, 0.2][generic] ?? 0.2;
}

/**
 * How strongly two stories share names, from 0; about 2.5 for each person named in both.
 * Single words count one by one up to a limit: a town's name is shared by all of its stories.
 */
export function sharedNames(a: readonly string[], b: readonly string[]): number {
  const [x, y] = [terms(a), terms(b)];
  let score = 0;
  const counted = new Set<string>();
  for (const pair of x.pairs) {
    if (!y.pairs.has(pair)) continue;
    const parts = pair.split(' ');
    const fresh = parts.filter((word) => !counted.has(word)).length;
    score += (pairWeight(pair) * fresh) / parts.length;
    for (const word of parts) counted.add(word);
  }
  let single = 0;
  for (const word of x.singles) {
    if (y.singles.has(word) && !counted.has(word) && !GENERIC.has(word)) single += isWide(word) ? 0.2 : 0.8;
  }
  return score + Math.min(single, 3.2);
}
