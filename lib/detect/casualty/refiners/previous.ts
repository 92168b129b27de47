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
      : /^(?:the|an?|its)$/.test(w(1)) && w(2) === 'from'
        ? 2
        : /^(?:previous|earlier|initial)$/.test(w(1)) && (w(2) === 'from' || w(3) === 'from')
          ? 3
          : 0;
  if (from && /^(?:up|down|revised|lowered|raised|risen|rising|increase|increased|18)$|\d$/.test(w(from + 1)))
    return true;
  if (w(1) !== 'of' || !/^(?:figure|toll|count|tally|number|estimate|total)$/.test(w(2))) return false;
  for (let n = 3; n < 8; n++)
    if (
      /^(?:revising|updating|revised|updated|earlier|previous|initial|correcting|replacing|lowering|raising)$/.test(
        w(n),
      )
    )
      return true;
  return false;
}
