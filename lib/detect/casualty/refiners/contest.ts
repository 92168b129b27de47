import { FIGURATIVE, PEACEFUL, PEACEFUL_RULES, PLAYERS, SPORT } from '../../../lexicon/domains';
import type { Hit, View } from '../view';

/**
 * Drops wordings with a peaceful sense where the sentence speaks of a contest, of money or of feelings:
 * "two candidates were eliminated on the second ballot", "three players are missing through suspension".
 * Not: "three fans were hurt at the match", "two players were killed": people are harmed and die at matches.
 */
export function withoutContests(view: View, hits: Hit[]): Hit[] {
  if (!hits.some(isSoft)) return hits;
  let sport = false;
  for (let k = view.sentence.first; k < view.sentence.last; k++) {
    const norm = view.tokens[k]?.norm ?? '';
    if (FIGURATIVE.has(norm)) return hits.filter((h) => !isSoft(h));
    if (SPORT.has(norm)) sport = true;
  }
  return sport ? hits.filter((h) => !isSoft(h) || !isPlayer(view, h)) : hits;
}

/** Found by a wording with a peaceful sense ("verb/passive: eliminate", "phrase/taken_out"). */
function isSoft({ rule }: Hit): boolean {
  const colon = rule.indexOf(': ');
  return PEACEFUL_RULES.has(rule) || (colon > 0 && PEACEFUL.has(rule.slice(colon + 2)));
}

const isPlayer = (view: View, { group }: Hit) =>
  group.head === null || PLAYERS.has(view.tokens[group.head]?.norm ?? '');
