import { DEAD, HURT, NUMBER, NUMBERED, STILL, TOLL } from '../../../lexicon/asked-harm';
import { BEFORE_HARMED } from '../../../lexicon/function-words';
import { HARM_COUNTS, HARM_STATES } from '../../../lexicon/harm';
import {
  AWAITED,
  BRING_TO,
  COUNTED_DEAD,
  COUNTED_SO,
  CUMULATIVE,
  EXCEED,
  HARMED_AT,
  NO_TOLL,
  NUMBER_END,
  PUT_AT,
  REPLACED_BY,
  STRESS,
  TOLL_JOINT,
  TOLL_NOUN,
  TOLL_OF,
  TOLL_TALK,
  TOLL_VERBS,
} from '../../../lexicon/tolls';
import type { Effect } from '../../../model/figure';
import type { Token } from '../../types';
import { harmForm } from '../forms';
import { type Group, numberAlone } from '../group';
import type { Quantity } from '../quantity';
import { chainBefore, type Hit, ruleOn, type View } from '../view';

const REACH = 34;
/** Words that open a toll. */
const TOLL_WORDS = new Set([...TOLL, ...NUMBER, ...DEAD, ...TOLL_OF.keys(), ...HARMED_AT, ...PUT_AT, ...COUNTED_DEAD]);

/**
 * A toll and its figure: "the death toll rose to 10", "put the death toll at 85", "toll stands at 29", "an earlier death toll of 15",
 * "raises death toll to 33", "bringing the number of dead to 7",
 * "the reported deaths have climbed to 12".
 * Not: "road deaths rose to 1,200", "the toll on families", "a toll road", "the death toll could rise".
 */
export const toll = ruleOn(TOLL_WORDS, (view) => {
  const hits: Hit[] = [];
  for (let k = view.sentence.first; k < view.sentence.last; k++) {
    const length = TOLL_WORDS.has((view.tokens[k] as Token).norm) ? tollAt(view, k) : 0;
    if (!length) continue;
    const found = figureBefore(view, k) ?? figureAfter(view, k + length);
    if (!found) continue;
    const named = view.groups.find((g) => g.first > k && (g.last <= k + length || g.first === k + length));
    hits.push({
      group: asGroup(view, found.quantity, named),
      ...(named ? { people: { first: named.noun, last: named.last } } : {}),
      effect: TOLL_OF.get(view.tokens[k]?.norm ?? '') ?? effectOf(view.tokens[k + length - 1]?.norm ?? '') ?? 'killed',
      effectRange: { first: k, last: k + length },
      rule: 'toll',
      ...(found.cumulative ? { cumulative: true } : {}),
    });
  }
  return hits;
});

/** Words of the toll phrase that starts at `k`, or 0. */
function tollAt(view: View, k: number): number {
  const w = (n: number) => view.tokens[k + n]?.norm ?? '';
  if (TOLL_OF.get(w(0)) && TOLL_NOUN.has(w(1))) return 2;
  if (TOLL.has(w(0)) && !NO_TOLL.has(w(1)) && !TOLL_OF.get(view.tokens[k - 1]?.norm ?? '')) return 1;
  if (TOLL.has(w(0)) && w(1) === 'of' && view.quantities.some((q) => q.first <= k + 3 && q.first >= k + 2)) return 1;
  if (TOLL.has(w(0)) && w(1) === 'of' && PUT_AT.has(view.tokens[k - 2]?.norm ?? '')) return 1;
  if (NUMBER.has(w(0)) && (STILL.has(w(1)) || w(1) === 'of')) return numberOf(view, k);
  if (DEAD.has(w(0)) && NUMBERED.has(w(1))) return 1;
  if (COUNTED_DEAD.has(w(0)) && COUNTED_SO.has(view.tokens[k - 1]?.norm ?? '')) return 1;
  if (HARMED_AT.has(w(0)) && w(1) === 'at' && BEFORE_HARMED.has(view.tokens[k - 1]?.norm ?? '')) return 1;
  if (
    PUT_AT.has(w(0)) &&
    w(1) === 'it' &&
    w(2) === 'at' &&
    view.quantities.some((q) => q.first === k + 3) &&
    view.tokens.slice(view.sentence.first, k).some((t) => TOLL_TALK.has(t.norm))
  )
    return 2;
  return 0;
}

/** "brings to 31 the number of people killed": the figure stands before. */
function figureBefore(view: View, k: number): { quantity: Quantity; cumulative: boolean } | null {
  const before = view.tokens[k - 1]?.norm;
  const start = before === 'the' || before === 'its' ? k - 1 : k;
  const quantity = view.quantities.find((q) => q.last === start);
  const verb =
    quantity && view.tokens[quantity.first - 1]?.norm === 'to' ? (view.tokens[quantity.first - 2]?.norm ?? '') : '';
  return quantity && BRING_TO.has(verb) ? { quantity, cumulative: true } : null;
}

/** "had passed 30,000": more than the figure printed. */
function exceeded(quantity: Quantity, verb: string): Quantity {
  return EXCEED.has(verb) && quantity.precision === 'exact' && quantity.low !== null
    ? { ...quantity, low: quantity.low + 1, high: null, precision: 'at_least' }
    : quantity;
}

/** "number of the dead", "number of inmates killed", "number still missing": words up to the harm word, or 0. */
function numberOf(view: View, k: number): number {
  for (let n = 1; n < 7; n++) {
    const token = view.tokens[k + n];
    if (!token || k + n >= view.sentence.last || /[,;:]/.test(token.pre)) return 0;
    if (n > 1 && effectOf(token.norm)) return n + 1;
    if (NUMBER_END.has(token.norm)) return 0;
  }
  return 0;
}

/** What a "number of …" counts, by its last word. */
function effectOf(norm: string): Effect | null {
  if (HURT.has(norm)) return 'injured';
  const form = harmForm(norm);
  if (form?.forms.includes('participle')) return form.verb.effect;
  return HARM_STATES.get(norm) ?? HARM_COUNTS.get(norm) ?? null;
}

/** The figure that the toll reaches: after "to", "at", "of" or a verb of reaching, within the clause. */
function figureAfter(view: View, from: number): { quantity: Quantity; cumulative: boolean } | null {
  let verb = false;
  let cumulative = false;
  for (let i = from; i < Math.min(view.sentence.last, from + REACH); i++) {
    const token = view.tokens[i] as Token;
    if (token.pre.includes(';')) return null;
    if (token.norm === 'from' && i > from) return figurePast(view, i);
    if (TOLL_VERBS.has(token.norm)) {
      verb = true;
      if (CUMULATIVE.has(token.norm)) cumulative = true;
      if (isUnreal(view, i)) return null;
    }
    const quantity = view.quantities.find((q) => q.first === i);
    if (!quantity || quantity.ordinal !== null) continue;
    const close = view.tokens[quantity.core.first - 1]?.norm ?? '';
    const before = close === 'at' || close === 'to' ? close : wordBefore(view, quantity.first);
    if (verb && (TOLL_VERBS.has(before) || TOLL_JOINT.has(before)))
      return { quantity: exceeded(quantity, before), cumulative };
  }
  return null;
}

/** "was [in fact] 13", "stands [officially] at": the word before the figure, what only stresses it left out. */
function wordBefore({ tokens }: View, first: number): string {
  let k = first - 1;
  while (STRESS.has(tokens[k]?.norm ?? '')) k--;
  const norm = tokens[k]?.norm ?? '';
  return k < first - 1 && norm === 'in' ? (tokens[k - 1]?.norm ?? '') : norm;
}

/** "to 18 from 25", "from 25 to 18": the figure behind "to". */
function figurePast(view: View, from: number): { quantity: Quantity; cumulative: boolean } | null {
  for (let i = from; i < Math.min(view.sentence.last, from + REACH); i++) {
    const before = view.tokens[i]?.norm ?? '';
    const quantity = view.quantities.find((q) => q.first === i + 1);
    if (quantity && quantity.ordinal === null && REPLACED_BY.has(before)) return { quantity, cumulative: true };
  }
  return null;
}

const isUnreal = (view: View, k: number) => {
  const chain = chainBefore(view, k);
  return chain.modal !== null || chain.negated || AWAITED.has(view.tokens[chain.first - 1]?.norm ?? '');
};

/** The figure as a group, of the people the toll's own words name ("number of inmates killed"). */
function asGroup(view: View, quantity: Quantity, named: Group | undefined): Group {
  const group = view.groups.find((g) => g.first === quantity.first);
  const bare = group ?? numberAlone(quantity);
  const people = named && bare.head === null ? { class: named.class, attributes: named.attributes } : {};
  return { ...bare, quantity, ...people };
}
