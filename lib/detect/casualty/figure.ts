import { DETERMINER } from '../../lexicon/grammar';
import { NOBODY_COUNTED, SHARE } from '../../lexicon/numbers';
import type { Figure } from '../../model/figure';
import type { Token } from '../types';
import type { Group } from './group';
import { isPair } from './person';
import type { Hit, View } from './view';

/**
 * Figure of a hit (`before`: the figure printed before it, for "as many"), with printed words and bounds; null where the group gives none that may be shown.
 * Implicit figures (coding rules): a singular noun or a name is 1, a bare plural 3 and open.
 */
export function figureOf(view: View, { group }: Hit, before: Figure | null): Figure | null {
  if (isMost(view, group)) return null;
  const { tokens } = view;
  const span = (first: number, last: number) => {
    const [from, to] = [tokens[first] as Token, tokens[last - 1] as Token];
    const text = view.doc.blocks[view.sentence.block]?.text.slice(from.start, to.end) ?? '';
    return { start: from.start, end: to.end, text };
  };
  const { quantity } = group;
  if (quantity) {
    const { low, high, precision } = quantity;
    return { ...span(quantity.core.first, quantity.core.last), low, high, precision, implicit: false };
  }
  if (group.kind === 'as_many') {
    if (!before) return null;
    return {
      ...span(group.first, group.first + 2),
      low: before.low,
      high: before.high,
      precision: before.precision,
      implicit: false,
    };
  }
  if (group.kind === 'zero')
    return { ...span(group.first, group.first + 1), low: 0, high: 0, precision: 'exact', implicit: false };
  if (group.kind === 'single') {
    const bare = !/^(?:an?|another)$/.test(tokens[group.first]?.norm ?? '');
    return {
      ...span(group.first, bare ? group.last : group.first + 1),
      low: 1,
      high: 1,
      precision: 'exact',
      implicit: bare,
    };
  }
  if (group.kind === 'all')
    return { ...span(group.first, group.last), low: 1, high: null, precision: 'vague', implicit: true };
  if (group.kind === 'named')
    return { ...span(group.first, group.last), low: 1, high: 1, precision: 'exact', implicit: true };
  if (group.kind === 'definite' && !group.plural)
    return { ...span(group.first, group.last), low: 1, high: 1, precision: 'exact', implicit: true };
  if (isPair(tokens, group))
    return { ...span(group.first, group.last), low: 2, high: 2, precision: 'exact', implicit: true };
  if (group.kind === 'bare')
    return { ...span(group.first, group.last), low: 3, high: null, precision: 'vague', implicit: true };
  return null;
}

/** "most of the 2.3 million people", "half of the 40 hostages", "30 % of": no figure of people is given. */
function isMost(view: View, group: Group): boolean {
  let k = group.first - 1;
  while (
    k > view.sentence.first &&
    k > group.first - 4 &&
    (view.tokens[k]?.possessive || DETERMINER.has(view.tokens[k]?.norm ?? ''))
  )
    k--;
  const before = `${view.tokens[group.first - 2]?.norm ?? ''} ${view.tokens[group.first - 1]?.norm ?? ''}`;
  if (group.kind === 'bare' && NOBODY_COUNTED.has(before)) return true;
  if (view.tokens[k]?.norm !== 'of') return false;
  return SHARE.has(view.tokens[k - 1]?.norm ?? '');
}
