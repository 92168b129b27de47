import { withoutAnimals } from './refiners/animals';
import { withApposed } from './refiners/apposed';
import { withoutAverted } from './refiners/averted';
import { withBoth } from './refiners/both';
import { breakdownOf } from './refiners/breakdown';
import { companionsOf } from './refiners/companions';
import { withoutContests } from './refiners/contest';
import { withoutDefinitions } from './refiners/definition';
import { echoed } from './refiners/echo';
import { withFears } from './refiners/fear';
import { gapped } from './refiners/gapping';
import { keepOne } from './refiners/keep-one';
import { partsOf } from './refiners/parts';
import { previousFigures } from './refiners/previous';
import { type LastCount, recounts } from './refiners/recounts';
import { runningTotals } from './refiners/running-total';
import { withoutStatistics } from './refiners/statistics';
import { withoutUnsettled } from './refiners/unsettled';
import { withWholes } from './refiners/whole';
import { RULES } from './registry';
import type { Hit, Rule, View } from './view';

/** Refiners that drop what harms nobody. */
const NO_EVENT = [
  withoutAnimals,
  withoutContests,
  withoutUnsettled,
  withoutAverted,
  withoutStatistics,
  withoutDefinitions,
];

/** Word → the rules that turn on it, one bit each in their order; two rules that share a bit (past 32) are called together. */
const BY_WORD = new Map<string, number>();
/** The rules that may find something in any sentence. */
let inAny = 0;
for (const [n, { words }] of RULES.entries()) {
  if (words) for (const word of words) BY_WORD.set(word, (BY_WORD.get(word) ?? 0) | (1 << n));
  else inAny |= 1 << n;
}

/** The rules that may find something in a sentence, in their order. */
function rulesFor({ tokens, sentence }: View): Rule[] {
  let called = inAny;
  for (let k = sentence.first; k < sentence.last; k++) called |= BY_WORD.get(tokens[k]?.norm ?? '') ?? 0;
  return RULES.filter((_, n) => (called >> n) & 1);
}

/**
 * Who suffered what in one sentence, in the order of the text: what the rules find and no refiner drops, and the figures
 * that go on from those (parts, places, companions, older and other counts).
 * @param last the count told before, which "the figure" may speak of
 */
export function hitsOf(view: View, last: LastCount | null): Hit[] {
  const found = rulesFor(view).flatMap((rule) => rule.find(view));
  const real = NO_EVENT.reduce((kept, refine) => (kept.length ? refine(view, kept) : kept), found);
  const hits = withApposed(view, keepOne(withWholes(view, withBoth(view, real))));
  const all = keepOne([
    ...hits,
    ...partsOf(view, hits),
    ...breakdownOf(view, hits),
    ...gapped(view, hits),
    ...companionsOf(view, hits),
    ...previousFigures(view, hits),
    ...recounts(view, hits, last),
    ...echoed(view, hits),
    ...runningTotals(view, hits),
  ]);
  return withFears(view, all).sort((a, b) => a.group.first - b.group.first || a.group.last - b.group.last);
}
