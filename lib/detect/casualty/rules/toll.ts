import { TOLL_VERBS } from '../../../lexicon/harm';
import type { Token } from '../../types';
import { breaks, type Group } from '../groups';
import type { Quantity } from '../quantity';
import { chainBefore, type Hit, type Rule, type View } from '../view';

const REACH = 26;

/**
 * A toll and its figure: "the death toll rose to 10", "put the death toll at 85", "toll stands at 29", "an earlier death toll of 15",
 * "raises death toll to 33", "bringing the number of dead to 7".
 * Not: "the toll on families", "a toll road", "the death toll could rise".
 */
export const toll: Rule = (view) => {
  const hits: Hit[] = [];
  for (let k = view.sentence.first; k < view.sentence.last; k++) {
    const length = tollAt(view, k);
    if (!length) continue;
    const found = figureAfter(view, k + length);
    if (!found) continue;
    hits.push({
      group: asGroup(view, found.quantity),
      effect: found.effect ?? 'killed',
      effectRange: { first: k, last: k + length },
      rule: 'toll',
      ...(found.cumulative ? { cumulative: true } : {}),
    });
  }
  return hits;
};

/** Words of the toll phrase that starts at `k`, or 0. */
function tollAt(view: View, k: number): number {
  const w = (n: number) => view.tokens[k + n]?.norm ?? '';
  if (/^(?:death|casualty|fatality|body)$/.test(w(0)) && /^(?:toll|tolls|count)$/.test(w(1))) return 2;
  if (
    w(0) === 'toll' &&
    !/^(?:road|booth|plaza|free|gate|tax|on|of)$/.test(w(1)) &&
    view.tokens[k - 1]?.norm !== 'death' &&
    view.tokens[k - 1]?.norm !== 'injury'
  )
    return 1;
  if (w(0) === 'toll' && w(1) === 'of' && view.quantities.some((q) => q.first <= k + 3 && q.first >= k + 2)) return 1;
  if (w(0) === 'number' && w(1) === 'of' && /^(?:dead|deaths|fatalities|killed|casualties)$/.test(w(2))) return 3;
  if (
    w(0) === 'number' &&
    w(1) === 'of' &&
    /^(?:people|victims|those|persons)$/.test(w(2)) &&
    /^(?:killed|dead)$/.test(w(3))
  )
    return 4;
  return 0;
}

/** The figure that the toll reaches: after "to", "at", "of" or a verb of reaching, within the clause. */
function figureAfter(view: View, from: number): { quantity: Quantity; cumulative: boolean; effect?: 'killed' } | null {
  let verb = false;
  let cumulative = false;
  for (let i = from; i < Math.min(view.sentence.last, from + REACH); i++) {
    const token = view.tokens[i] as Token;
    if (/[;]/.test(token.pre)) return null;
    if (token.norm === 'from' && i > from) return figurePast(view, i);
    if (TOLL_VERBS.has(token.norm)) {
      verb = true;
      if (
        /^(?:rise|rose|risen|rises|climb|climbs|climbed|stand|stands|stood|standing|reach|reaches|reached|bring|brings|bringing|brought|jumped|mounts|soars|soared|hits|hit|to)$/.test(
          token.norm,
        )
      )
        cumulative = true;
      if (isUnreal(view, i)) return null;
    }
    const quantity = view.quantities.find((q) => q.first === i);
    if (!quantity) continue;
    if (quantity.ordinal !== null) continue;
    const before = view.tokens[quantity.first - 1]?.norm ?? '';
    if (verb && (TOLL_VERBS.has(before) || /^(?:to|at|of|reached|hit|by)$/.test(before)) && before !== 'by')
      return { quantity, cumulative };
    if (quantity.doubtful || breaks(view.tokens, i)) continue;
  }
  return null;
}

/** "to 18 from 25", "from 25 to 18": the figure behind "to". */
function figurePast(view: View, from: number): { quantity: Quantity; cumulative: boolean } | null {
  for (let i = from; i < Math.min(view.sentence.last, from + REACH); i++) {
    const before = view.tokens[i]?.norm;
    const quantity = view.quantities.find((q) => q.first === i + 1);
    if (
      quantity &&
      quantity.ordinal === null &&
      (before === 'to' || before === 'at' || before === 'reached' || before === 'was' || before === 'is')
    )
      return { quantity, cumulative: true };
  }
  return null;
}

const isUnreal = (view: View, k: number) => {
  const chain = chainBefore(view, k);
  return (
    chain.modal !== null || chain.negated || /^(?:likely|expected)$/.test(view.tokens[chain.first - 1]?.norm ?? '')
  );
};

function asGroup(view: View, quantity: Quantity): Group {
  const group = view.groups.find((g) => g.first === quantity.first);
  return (
    group ?? {
      first: quantity.first,
      last: quantity.last,
      kind: 'headless',
      head: null,
      quantity,
      class: 'unspecified',
      attributes: [],
      plural: true,
      known: false,
      anaphoric: false,
      noun: quantity.last,
    }
  );
}
