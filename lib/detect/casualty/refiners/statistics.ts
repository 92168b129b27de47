import { FEWER } from '../../../lexicon/asked-harm';
import { CRIME_COUNT, STATISTIC, YEARLY_DEATHS } from '../../../lexicon/domains';
import type { Hit, View } from '../view';

/**
 * Drops the police's yearly counts of crimes and of deaths on the roads, and differences of counts: "the city recorded 370 homicides,
 * up 2 percent", "244 murders last year", "389 road deaths in 2017", "78 fewer deaths".
 * Not: "police are investigating three murders", "370 people were killed last year".
 */
export function withoutStatistics(view: View, all: Hit[]): Hit[] {
  const hits = all.filter((h) => !isDifference(view, h));
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

/** "370 homicides", "the number of murders", "389 road deaths": the noun is one of a yearly count. */
function countsCrimes(view: View, { rule, effectRange }: Hit): boolean {
  const [noun, before] = [1, 2].map((n) => view.tokens[effectRange.last - n]?.norm ?? '');
  if (rule.startsWith('count: ') && YEARLY_DEATHS.has(before ?? '')) return true;
  return (rule === 'toll' || rule.startsWith('count: ')) && CRIME_COUNT.has(noun ?? '');
}

/** "78 fewer deaths", "two bodies fewer": a difference of two counts. */
function isDifference(view: View, { group, rule }: Hit): boolean {
  if (!group.quantity || !rule.startsWith('count: ')) return false;
  return [group.quantity.last, group.last].some((k) => FEWER.has(view.tokens[k]?.norm ?? ''));
}
