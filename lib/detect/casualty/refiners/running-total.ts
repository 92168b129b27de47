import { BRING_TO, RUNNING_NOUN } from '../../../lexicon/tolls';
import { numberAlone } from '../group';
import type { Hit, View } from '../view';

/** Most words between the noun and its figure: "taking the total since June [to 47]". */
const REACH = 7;

/**
 * A running total without a word of harm of its own: "another body was found, taking the number to 25", "six more died, which brings the total to 31".
 * It takes the effect of the harm told before it in the sentence.
 * Not: "bringing the total to 31" where nobody was harmed.
 */
export function runningTotals(view: View, hits: Hit[]): Hit[] {
  const found: Hit[] = [];
  for (let k = view.sentence.first + 1; k + 3 < view.sentence.last; k++) {
    if (!BRING_TO.has(view.tokens[k]?.norm ?? '')) continue;
    const noun = [k + 2, k + 3].find((i) => RUNNING_NOUN.has(view.tokens[i]?.norm ?? ''));
    const source = hits.filter((h) => Math.max(h.group.last, h.effectRange.last) <= k && !h.within).pop();
    if (noun === undefined || !source) continue;
    const quantity = view.quantities.find(
      (q) => q.first > noun && q.first <= noun + REACH && view.tokens[q.first - 1]?.norm === 'to',
    );
    if (!quantity || hits.some((h) => h.group.first <= quantity.first && quantity.first < h.group.last)) continue;
    const { within: _, ...rest } = source;
    found.push({
      ...rest,
      group: numberAlone(quantity, source.group),
      effectRange: { first: k, last: noun + 1 },
      rule: 'running total',
      cumulative: true,
    });
  }
  return found;
}
