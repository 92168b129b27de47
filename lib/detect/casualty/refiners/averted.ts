import { AVERT, CLAUSE_START } from '../../../lexicon/domains';
import { breaks } from '../person';
import type { Hit, View } from '../view';

const REACH = 8;

/**
 * Drops what is only prevented: "could prevent up to 12 deaths and 140 injuries", "to avoid killing bystanders".
 * Not: "tried to prevent the clash that left nine people dead", "failed to stop the van, which killed two".
 */
export function withoutAverted(view: View, hits: Hit[]): Hit[] {
  return hits.filter((hit) => !isAverted(view, hit));
}

function isAverted(view: View, { group, effectRange }: Hit): boolean {
  const first = Math.min(group.first, effectRange.first);
  for (let k = first - 1; k >= Math.max(view.sentence.first, first - REACH); k--) {
    if (breaks(view.tokens, k + 1)) return false;
    const norm = view.tokens[k]?.norm ?? '';
    if (AVERT.has(norm)) return true;
    if (CLAUSE_START.has(norm) && !(norm === 'and' && k === group.first - 1)) return false;
  }
  return false;
}
