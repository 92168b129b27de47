import { SOME_DIED } from '../../lexicon/harm-cues';
import type { Effect } from '../../model/figure';
import type { Group } from './group';
import type { View } from './view';

/**
 * What befell people who were taken to a hospital, `from` being the word behind it: injured; killed-or-injured where some of them died
 * (coding rules); killed where it was one person ("was rushed to hospital, where he died").
 */
export function hospitalOutcome(view: View, group: Group, from: number): Effect {
  const { tokens, sentence } = view;
  for (let k = from; k < sentence.last; k++) {
    if (!SOME_DIED.has(tokens[k]?.norm ?? '')) continue;
    const between = tokens.slice(from, k).map((t) => t.norm);
    const same =
      between.some((w) => w === 'he' || w === 'she' || w === 'they') || between[0] === 'and' || between[0] === 'but';
    const one = !group.plural && group.kind !== 'headless' && group.kind !== 'all';
    return one &&
      same &&
      !view.groups.some((g) => g.first >= from && g.last <= k && (g.quantity || g.kind === 'single'))
      ? 'killed'
      : 'casualties';
  }
  return 'injured';
}
