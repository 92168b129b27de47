import { PLACED } from '../../../lexicon/clauses';
import type { Group } from '../group';
import { breaks } from '../person';
import type { Hit, View } from '../view';

/**
 * A total broken down by place in the same sentence: "21 civilians had been killed, 15 in a northern district and another six in Tukhar".
 * Bare numbers with a place behind them are parts where they add up to the total; otherwise they may count anything.
 * Not: "21 civilians were killed, 15 in March", "21 were killed, 40 in hospital".
 */
export function breakdownOf(view: View, hits: Hit[]): Hit[] {
  const parts: Hit[] = [];
  const taken = new Set(hits.map((h) => h.group));
  for (const hit of hits) {
    const total = hit.group.quantity?.low ?? 0;
    if (total < 2) continue;
    const rest = view.groups.filter((g) => g.first >= hit.group.last && !taken.has(g));
    const from = colonAfter(view, hit);
    const to = bracketEnd(view, from);
    const colon = rest.filter((g) => g.first >= from && g.last <= to && countOf(g) > 0);
    const placed = sumOf(colon) === total && colon.length > 1 ? colon : rest.filter((g) => isPlaced(view, g));
    const sum = sumOf(placed);
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
  const next = view.tokens[group.last]?.norm ?? '';
  return group.kind === 'headless' && (PLACED.has(next) || next === 'on') && !breaks(view.tokens, group.last);
}

const countOf = (group: Group) =>
  group.quantity
    ? (group.quantity.low ?? 0)
    : group.kind === 'single' || (group.kind === 'definite' && !group.plural)
      ? 1
      : 0;

const sumOf = (groups: Group[]) => groups.reduce((n, g) => n + countOf(g), 0);

/** Where the list behind the sentence's colon, dash or bracket starts ("six people were killed: a couple, their two sons and …"). */
function colonAfter(view: View, hit: Hit): number {
  for (let k = Math.max(hit.group.last, hit.effectRange.last); k < view.sentence.last; k++)
    if (/[:(—–]|\s-\s/u.test(view.tokens[k]?.pre ?? '') || view.tokens[k]?.norm.startsWith('(')) return k;
  return Number.POSITIVE_INFINITY;
}

/** Where a list in brackets ends: "12 people were killed (nine soldiers and three cooks) in". */
function bracketEnd({ tokens, sentence }: View, from: number): number {
  if (!/\(/.test(tokens[from]?.pre ?? '') && !tokens[from]?.norm.startsWith('(')) return sentence.last;
  let k = from + 1;
  while (k < sentence.last && !/\)/.test(tokens[k]?.pre ?? '')) k++;
  return k;
}
