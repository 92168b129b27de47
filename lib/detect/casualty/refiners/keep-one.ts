import type { Hit } from '../view';

/**
 * One hit a figure and effect; death wins over a shooting without outcome of the same people ("shot and killed four").
 * Not: "four were killed and four injured": two groups.
 */
export function keepOne(hits: Hit[]): Hit[] {
  const kept: Hit[] = [];
  for (const hit of hits) {
    if (
      /\/modifier:|^count: (?:hostage|captive)/.test(hit.rule) &&
      hits.some((h) => h !== hit && h.group.first === hit.group.first && h.effect !== hit.effect)
    )
      continue;
    const same = kept.find(
      (h) =>
        h.group.first < hit.group.last &&
        hit.group.first < h.group.last &&
        (h.effect === hit.effect || h.effect === 'casualties' || hit.effect === 'casualties'),
    );
    if (!same) {
      kept.push(hit);
      continue;
    }
    if (same.effect === 'casualties' && hit.effect !== 'casualties') kept[kept.indexOf(same)] = hit;
    else if (same.effect === hit.effect && !same.within && hit.within) same.within = hit.within;
  }
  return kept;
}
