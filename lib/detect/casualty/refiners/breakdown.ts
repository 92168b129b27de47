import { breaks, type Group } from '../groups';
import type { Hit, View } from '../view';

/**
 * A total broken down by place in the same sentence: "21 civilians had been killed, 15 in a northern district and another six in Tukhar".
 * Bare numbers with a place behind them are parts where they add up to the total; otherwise they may count anything.
 */
export function breakdownOf(view: View, hits: Hit[]): Hit[] {
  const parts: Hit[] = [];
  const taken = new Set(hits.map((h) => h.group));
  for (const hit of hits) {
    const total = hit.group.quantity?.low ?? 0;
    if (total < 2) continue;
    const placed = view.groups.filter((g) => g.first >= hit.group.last && !taken.has(g) && isPlaced(view, g));
    const sum = placed.reduce((n, g) => n + (g.quantity?.low ?? 0), 0);
    if (placed.length < 2 || sum !== total) continue;
    for (const group of placed) {
      taken.add(group);
      parts.push({
        group,
        effect: hit.effect,
        effectRange: hit.effectRange,
        rule: `breakdown of ${hit.rule}`,
        within: hit.group,
      });
    }
  }
  return parts;
}

function isPlaced(view: View, group: Group): boolean {
  return (
    group.kind === 'headless' &&
    /^(?:in|at|near|from|on)$/.test(view.tokens[group.last]?.norm ?? '') &&
    !breaks(view.tokens, group.last)
  );
}
