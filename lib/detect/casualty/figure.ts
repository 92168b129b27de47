import type { Figure } from '../../model/figure';
import type { Token } from '../types';
import type { Hit, View } from './view';

/**
 * Figure of a hit, with printed words and bounds; null where the group gives none that may be shown.
 * Implicit figures (coding rules): a singular noun or a name is 1, a bare plural 3 and open.
 */
export function figureOf(view: View, { group }: Hit): Figure | null {
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
  if (group.kind === 'zero')
    return { ...span(group.first, group.first + 1), low: 0, high: 0, precision: 'exact', implicit: false };
  if (group.kind === 'single')
    return { ...span(group.first, group.first + 1), low: 1, high: 1, precision: 'exact', implicit: false };
  if (group.kind === 'all')
    return { ...span(group.first, group.last), low: 3, high: null, precision: 'vague', implicit: true };
  if (group.kind === 'named')
    return { ...span(group.first, group.last), low: 1, high: 1, precision: 'exact', implicit: true };
  if (group.kind === 'definite' && !group.plural)
    return { ...span(group.first, group.last), low: 1, high: 1, precision: 'exact', implicit: true };
  if (group.kind === 'bare')
    return { ...span(group.first, group.last), low: 3, high: null, precision: 'vague', implicit: true };
  return null;
}
