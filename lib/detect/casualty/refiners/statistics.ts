import { CRIME_COUNT, STATISTIC } from '../../../lexicon/domains';
import type { Hit, View } from '../view';

/**
 * Drops the police's yearly counts of crimes: "the city recorded 370 homicides, up 2 percent", "244 murders last year".
 * Not: "police are investigating three murders", "370 people were killed last year".
 */
export function withoutStatistics(view: View, hits: Hit[]): Hit[] {
  if (!hits.some((h) => countsCrimes(view, h))) return hits;
  for (let k = view.sentence.first; k < view.sentence.last; k++) {
    const token = view.tokens[k];
    if (
      STATISTIC.has(token?.norm ?? '') ||
      /^\s?%/.test(token?.post ?? '') ||
      /^(?:19|20)\d\d$/.test(token?.norm ?? '')
    )
      return hits.filter((h) => !countsCrimes(view, h));
  }
  return hits;
}

/** "370 homicides", "the number of murders": the noun is one of the police's count. */
function countsCrimes(view: View, { rule, effectRange }: Hit): boolean {
  return (
    (rule === 'toll' || rule.startsWith('count: ')) && CRIME_COUNT.has(view.tokens[effectRange.last - 1]?.norm ?? '')
  );
}
