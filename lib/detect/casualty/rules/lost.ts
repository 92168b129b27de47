import { LOSING, LOST } from '../../../lexicon/asked-harm';
import { BODIES_OF, MOURNED } from '../../../lexicon/harm-cues';
import { harmForm } from '../forms';
import type { Group } from '../group';
import { objectsFrom } from '../objects';
import { isPair } from '../person';
import { chainBefore, groupAt, type Hit, isUnreal, ruleOn, type View } from '../view';

/**
 * Losses: "the army lost three soldiers", "has lost its commander", "lost her parents, two brothers and a niece", "bodies of 12 soldiers".
 * Not: "lost five jobs", "lost 12 supporters at the polls": only armed people and relatives are lost so.
 */
export const lost = ruleOn([...LOST, ...LOSING, ...BODIES_OF], (view) => {
  const hits: Hit[] = [];
  for (let k = view.sentence.first; k + 1 < view.sentence.last; k++) {
    const norm = view.tokens[k]?.norm ?? '';
    if (LOST.has(norm) || LOSING.has(norm)) {
      const group = groupAt(view, k + 1);
      if (
        !group ||
        !isCounted(view, group) ||
        (LOSING.has(norm) && group.kind === 'definite') ||
        !mourned(view, group) ||
        isUnreal(chainBefore(view, k)) ||
        harmForm(view.tokens[group.last]?.norm ?? '')
      )
        continue;
      for (const each of objectsFrom(view, group).filter((g) => isCounted(view, g)))
        hits.push({ group: each, effect: 'killed', effectRange: { first: k, last: k + 1 }, rule: 'lost' });
    }
    if (BODIES_OF.has(norm) && view.tokens[k + 1]?.norm === 'of') {
      const group = groupAt(view, k + 2);
      if (!group || group.kind === 'pronoun' || group.kind === 'bare') continue;
      const list = objectsFrom(view, group, true);
      if (list.length === 1 && group.kind === 'definite' && !group.quantity) continue;
      for (const each of list.filter((g) => g.quantity || g.kind === 'single' || g.kind === 'named' || !g.plural))
        hits.push({ group: each, effect: 'killed', effectRange: { first: k, last: k + 1 }, rule: 'bodies-of' });
    }
  }
  return hits;
});

const isCounted = (view: View, group: Group) =>
  group.quantity !== null ||
  group.kind === 'single' ||
  (group.kind === 'definite' && (!group.plural || isPair(view.tokens, group)));

/** Armed people are lost in fighting, relatives in any event; supporters, jobs and seats are lost otherwise. */
function mourned(view: View, group: Group): boolean {
  if (group.class === 'state_forces' || group.class === 'non_state_armed') return true;
  return (
    group.head !== null &&
    (Boolean(view.tokens[group.head]?.tags.has('Kin')) ||
      view.tokens.slice(group.noun, group.last + 3).some((t) => MOURNED.has(t.norm)))
  );
}
