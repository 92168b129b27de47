import { FIGURATIVE, PLAYERS, SPORT } from '../../../lexicon/domains';
import type { Hit, View } from '../view';

const SOFT =
  /: (?:eliminate|hurt|wound|injure|slay|shoot|stab|annihilate|decimate|liquidate|capture|uproot)$|^lost$|^lives$|phrase\/(?:shot_dead|taken_out|wiped_out|reported_missing|gone_missing|in_hospital|critical|are_critical)|missing$|^count: (?:casualty|casualties|injuries)$/;

/**
 * Drops wordings with a peaceful sense where the sentence speaks of a contest, of money or of feelings:
 * "two candidates were eliminated on the second ballot", "three players are missing through suspension".
 * "Killed", "died" and the like stay: people do die at matches.
 */
export function withoutContests(view: View, hits: Hit[]): Hit[] {
  if (!hits.some((h) => SOFT.test(h.rule))) return hits;
  let sport = false;
  for (let k = view.sentence.first; k < view.sentence.last; k++) {
    const norm = view.tokens[k]?.norm ?? '';
    if (FIGURATIVE.has(norm)) return hits.filter((h) => !SOFT.test(h.rule));
    if (SPORT.has(norm)) sport = true;
  }
  return sport ? hits.filter((h) => !SOFT.test(h.rule) || !isPlayer(view, h)) : hits;
}

const isPlayer = (view: View, { group }: Hit) =>
  group.head === null || PLAYERS.has(view.tokens[group.head]?.norm ?? '');
