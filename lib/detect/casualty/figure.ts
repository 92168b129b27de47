import { ONE_OF_THEM } from '../../lexicon/asked-harm';
import { DETERMINER } from '../../lexicon/grammar';
import { NOBODY_COUNTED, SHARE } from '../../lexicon/numbers';
import type { Figure, Precision } from '../../model/figure';
import type { Range, Token } from '../types';
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
  const figure = (
    { first, last }: Range,
    low: number | null,
    high: number | null,
    precision: Precision,
    implicit: boolean,
  ): Figure => {
    const [from, to] = [tokens[first] as Token, tokens[last - 1] as Token];
    const text = view.doc.blocks[view.sentence.block]?.text.slice(from.start, to.end) ?? '';
    return { start: from.start, end: to.end, text, low, high, precision, implicit };
  };
  const { quantity, kind, first } = group;
  if (quantity) return figure(quantity.core, quantity.low, quantity.high, quantity.precision, false);
  if (kind === 'as_many')
    return before && figure({ first, last: first + 2 }, before.low, before.high, before.precision, false);
  if (kind === 'zero') return figure({ first, last: first + 1 }, 0, 0, 'exact', false);
  if (kind === 'single') {
    const bare = !ONE_OF_THEM.has(tokens[first]?.norm ?? '');
    return figure(bare ? group : { first, last: first + 1 }, 1, 1, 'exact', bare);
  }
  if (kind === 'all') return figure(group, 1, null, 'vague', true);
  if (kind === 'named' || (kind === 'definite' && !group.plural)) return figure(group, 1, 1, 'exact', true);
  if (isPair(tokens, group)) return figure(group, 2, 2, 'exact', true);
  return kind === 'bare' ? figure(group, 3, null, 'vague', true) : null;
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
