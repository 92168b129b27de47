import type { LinkEntry } from '../model/saved';
import { sharedNames } from './name-score';
import { isWide, samePlace } from './places';

/** Links of at least this strength make two stories one incident. */
export const linkThreshold = 6;

const DAY = 86_400_000;

/** Days between two spans of days; 0 where they touch; null where one is not known. */
export function daysApart(a: LinkEntry, b: LinkEntry): number | null {
  if (!a.start || !a.end || !b.start || !b.end) return null;
  const gap = Math.max(Date.parse(a.start) - Date.parse(b.end), Date.parse(b.start) - Date.parse(a.end));
  return Number.isNaN(gap) ? null : Math.max(0, Math.round(gap / DAY));
}

/** How strongly two entries point to one incident. Symmetric; compared with `linkThreshold`. */
export function linkStrength(a: LinkEntry, b: LinkEntry): number {
  return placeScore(a, b) + dateScore(a, b) + figureScore(a, b) + sharedNames(a.names, b.names);
}

function placeScore(a: LinkEntry, b: LinkEntry): number {
  const narrow = (entry: LinkEntry): string[] => entry.places.filter((place) => !isWide(place));
  const [x, y] = [narrow(a), narrow(b)];
  if (x.length === 0 || y.length === 0) return 0;
  return x.some((place) => y.some((other) => samePlace(place, other))) ? 2 : -3;
}

function dateScore(a: LinkEntry, b: LinkEntry): number {
  const gap = daysApart(a, b);
  if (gap === null) return 0;
  if (a.dated && b.dated) return gap === 0 ? 2.5 : gap === 1 ? 1 : -4;
  return gap === 0 ? 1.5 : gap <= 3 ? 0.5 : -2;
}

function figureScore(a: LinkEntry, b: LinkEntry): number {
  let score = 0;
  for (const x of a.figures) {
    for (const y of b.figures) {
      if (x.effect !== y.effect) continue;
      if (x.low === y.low) score = Math.max(score, (x.low ?? 0) >= 4 ? 1.5 : 1);
    }
  }
  return score;
}
