import { UNSETTLED } from '../../../lexicon/clauses';
import { RELATIVE } from '../../../lexicon/grammar';
import { breaks } from '../person';
import type { Hit, View } from '../view';

/** How far a subject may stand behind the conjunction: "whether [any of the other] drivers were hurt". */
const REACH = 2;

/**
 * Drops what is asked and not told: "it was unclear whether three others were hurt", "if two people die".
 * Not: "unclear whether the 12 people killed were guests", "whether the man who died was armed": that they died is told.
 */
export function withoutUnsettled(view: View, hits: Hit[]): Hit[] {
  return hits.filter((hit) => !isUnsettled(view, hit));
}

function isUnsettled(view: View, { group, effectRange }: Hit): boolean {
  if (effectRange.first < group.last || effectRange.first === group.last) return false;
  for (let k = group.first - 1; k >= Math.max(view.sentence.first, group.first - 1 - REACH); k--) {
    if (breaks(view.tokens, k + 1)) return false;
    if (UNSETTLED.has(view.tokens[k]?.norm ?? '')) return !isTold(view, group.last, effectRange.first);
  }
  return false;
}

/** The people are told of by a clause of their own ("the man who died"). */
function isTold(view: View, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (RELATIVE.has(view.tokens[k]?.norm ?? '')) return true;
  return false;
}
