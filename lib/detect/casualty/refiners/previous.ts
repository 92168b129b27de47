import { BEFORE_EARLIER } from '../../../lexicon/asked-harm';
import { CHANGED, EARLIER_FIGURE, REPLACED_NOUN, REPLACING } from '../../../lexicon/tolls';
import type { Group } from '../group';
import type { Hit, View } from '../view';

/**
 * The figure a new one replaces, in the same sentence: "up from four", "down from the 141 announced on Monday",
 * "updating an earlier toll of 112", "revising the figure of 15". It takes the effect of the new figure.
 * Not: "up from 4 % last year", "down from the hills".
 */
export function previousFigures(view: View, hits: Hit[]): Hit[] {
  const found: Hit[] = [];
  for (const quantity of view.quantities) {
    const hit = hits.find((h) => h.group.last <= quantity.first && !h.within);
    if (!hit || hits.some((h) => h.group.first <= quantity.first && h.group.last > quantity.first)) continue;
    if (!isPrevious(view, quantity.first)) continue;
    const own = view.groups.find((g) => g.first === quantity.first);
    if (own && own.head !== null && !own.known) continue;
    const group: Group = own ?? {
      ...hit.group,
      first: quantity.first,
      last: quantity.last,
      head: null,
      noun: quantity.last,
    };
    found.push({
      ...hit,
      group: {
        ...group,
        quantity,
        class: hit.group.class,
        attributes: hit.group.attributes,
        kind: 'headless',
        anaphoric: false,
      },
      rule: 'previous figure',
    });
  }
  return found;
}

function isPrevious(view: View, first: number): boolean {
  const w = (n: number) => view.tokens[first - n]?.norm ?? '';
  const from =
    w(1) === 'from'
      ? 1
      : BEFORE_EARLIER.has(w(1)) && w(2) === 'from'
        ? 2
        : EARLIER_FIGURE.has(w(1)) && (w(2) === 'from' || w(3) === 'from')
          ? 3
          : 0;
  if (from && (CHANGED.has(w(from + 1)) || /\d$/.test(w(from + 1)))) return true;
  return w(1) === 'of' && REPLACED_NOUN.has(w(2)) && [3, 4, 5, 6, 7].some((n) => REPLACING.has(w(n)));
}
