import { ANAPHOR } from '../../../lexicon/grammar';
import type { VictimClass } from '../../../model/figure';
import type { Group } from '../group';
import type { View } from '../view';

/**
 * Class of "four of them", "two of whom": that of the last people the sentence names in the plural before it.
 * "the terrorists attacked a camp and four of them were killed".
 * Not: the camp's soldiers, whom nobody named.
 */
export function antecedentClass(view: View, group: Group): VictimClass | null {
  if (group.head === null || !ANAPHOR.has(view.tokens[group.head]?.norm ?? '')) return null;
  for (let g = view.groups.length - 1; g >= 0; g--) {
    const other = view.groups[g] as Group;
    if (other.last <= group.first && other.plural && other.class !== 'unspecified') return other.class;
  }
  return null;
}
