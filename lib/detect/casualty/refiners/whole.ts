import { BE, HAVE, isAdverb, RELATIVE } from '../../../lexicon/grammar';
import { VERB_PHRASES } from '../../../lexicon/harm-phrases';
import type { Group } from '../group';
import type { Hit, View } from '../view';

/**
 * Who a clause behind "N of M people" speaks of: all M. "one of five people injured in the crash", "11 of the 40 worshippers abducted on Sunday",
 * "one of the two men who died". The part is kept where it is more than one.
 * Not: "two of the nine men were killed", "six of the 30 passengers drowned": the verb is the part's.
 */
export function withWholes(view: View, hits: Hit[]): Hit[] {
  return hits.flatMap((hit) => {
    const whole = isBehind(view, hit) ? wholeOf(view, hit.group) : null;
    if (!whole) return [hit];
    const all = { ...hit, group: whole };
    return hit.group.quantity?.low === 1 ? [all] : [all, { ...hit, group: alone(hit.group), within: whole }];
  });
}

/** Does the harm stand in a clause right behind the people ("people injured", "men who had been shot")? */
function isBehind(view: View, { group, effectRange, rule }: Hit): boolean {
  if (effectRange.first === group.last)
    return !hasOwnVerb(rule) || (view.tokens[effectRange.first]?.norm ?? '').endsWith('ing');
  if (!RELATIVE.has(view.tokens[group.last]?.norm ?? '')) return false;
  for (let k = group.last + 1; k < effectRange.first; k++) {
    const norm = view.tokens[k]?.norm ?? '';
    if (!(BE.has(norm) || HAVE.has(norm) || isAdverb(norm))) return false;
  }
  return effectRange.first > group.last;
}

/** Is the wording a verb of its own ("drowned", "lost their lives") and no clause behind the people ("people injured")? */
const hasOwnVerb = (rule: string) =>
  rule.startsWith('verb/subject') || VERB_PHRASES.has(rule.split('phrase/')[1] ?? '');

/** The part without the words of its whole. */
const alone = (part: Group): Group => {
  const of = part.quantity?.last ?? part.last;
  return { ...part, last: of, head: null, noun: of, kind: 'headless', anaphoric: part.class === 'unspecified' };
};

function wholeOf(view: View, part: Group): Group | null {
  const of = part.quantity?.last ?? -1;
  if (view.tokens[of]?.norm !== 'of' || of >= part.last) return null;
  const quantity = view.quantities.find((q) => q.first > of && q.last <= part.last);
  return quantity && quantity.ordinal === null
    ? { ...part, first: quantity.first, quantity, noun: quantity.last, plural: true, anaphoric: false }
    : null;
}
