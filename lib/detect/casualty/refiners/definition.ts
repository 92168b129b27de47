import { DEFINING, RELATIVE_PLACE } from '../../../lexicon/domains';
import { COMPARISONS } from '../../../lexicon/function-words';
import type { Hit, View } from '../view';

/**
 * Drops what only defines a kind of event: "a dozen shootings in which four or more people were killed", "any crash where one or more people are hurt",
 * "mass shootings, defined as four or more people shot".
 * Not: "an attack in which four people were killed", "60 or more people were killed".
 */
export function withoutDefinitions(view: View, hits: Hit[]): Hit[] {
  return hits.filter(({ group }) => !(isOpen(view, group.quantity?.core.last ?? -1) && isDefined(view, group.first)));
}

const isOpen = (view: View, end: number) =>
  view.tokens[end]?.norm === 'or' && COMPARISONS.has(view.tokens[end + 1]?.norm ?? '');

const isDefined = ({ tokens }: View, first: number) =>
  RELATIVE_PLACE.has(tokens[first - 1]?.norm ?? '') ||
  (tokens[first - 1]?.norm === 'as' && DEFINING.has(tokens[first - 2]?.norm ?? ''));
