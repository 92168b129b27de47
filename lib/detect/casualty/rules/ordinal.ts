import { DEAD, DEATH } from '../../../lexicon/asked-harm';
import { BE, HAVE } from '../../../lexicon/grammar';
import type { Effect } from '../../../model/figure';
import { harmForm } from '../forms';
import type { Group } from '../group';
import { type Hit, ruleOn, type View } from '../view';

/**
 * One more in a row: "the 10th person to die", "became the fifth officer to be killed this year", "the third teenager to be stabbed to death".
 * Not: "the third player to be sent off", "the second man to be charged with killing her".
 */
export const ordinal = ruleOn(['to'], (view) =>
  view.groups.flatMap((group): Hit[] => {
    if (group.quantity?.ordinal == null || group.head === null || view.tokens[group.last]?.norm !== 'to') return [];
    const found = fateAt(view, group);
    return found
      ? [{ group, effect: found.effect, effectRange: { first: found.at, last: found.at + 1 }, rule: 'ordinal' }]
      : [];
  }),
);

/** What befell the one: the verb behind "to" or "to be". */
function fateAt(view: View, { last }: Group): { effect: Effect; at: number } | null {
  const { tokens, sentence } = view;
  let at = last + 1;
  while (at < sentence.last && (BE.has(tokens[at]?.norm ?? '') || HAVE.has(tokens[at]?.norm ?? ''))) at++;
  const form = harmForm(tokens[at]?.norm ?? '');
  if (at >= sentence.last || !form) return null;
  const passive = at > last + 1;
  if (passive !== (form.verb.kind === 't')) return null;
  if (form.verb.effect === 'casualties')
    return DEAD.has(tokens[at + 1]?.norm ?? '') ||
      (tokens[at + 1]?.norm === 'to' && DEATH.has(tokens[at + 2]?.norm ?? ''))
      ? { effect: 'killed', at }
      : { effect: 'casualties', at };
  return { effect: form.verb.effect, at };
}
