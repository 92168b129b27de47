import { ANIMALS } from '../../../lexicon/domains';
import { FIGHTING_NAME } from '../../../lexicon/grammar';
import { isLikelyPeople } from '../head';
import { isPerson } from '../person';
import type { Hit, View } from '../view';

/** How far back the animals may stand that a bare figure counts. */
const REACH = 40;

/**
 * Drops bare figures that count animals told of just before: "saved five horses, but 24 died in the blaze", "seized 200 dogs. Nine had died."
 * Not: "the bus hit two cows and 24 passengers died", "two cows strayed on to the road; the driver and 24 others died": people stand nearer.
 */
export function withoutAnimals(view: View, hits: Hit[]): Hit[] {
  return hits.filter(
    ({ group }) => group.head !== null || group.kind !== 'headless' || !isOfAnimals(view, group.first),
  );
}

/** Is the nearest noun before `from` that could be counted one for animals? */
function isOfAnimals({ tokens, sentence }: View, from: number): boolean {
  for (let k = from - 1; k >= Math.max(0, from - REACH); k--) {
    const token = tokens[k];
    if (!token || token.s < sentence.index - 1) return false;
    if (isPerson(token) || (FIGHTING_NAME.has(token.norm) && isLikelyPeople(token))) return false;
    if (ANIMALS.has(token.norm)) return true;
  }
  return false;
}
