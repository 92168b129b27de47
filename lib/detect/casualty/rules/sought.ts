import { RESCUING, SEARCHING } from '../../../lexicon/harm-cues';
import { objectsFrom } from '../objects';
import { chainBefore, groupAt, type Hit, isUnreal, ruleOn, type View } from '../view';

/**
 * People whom rescuers look for: "rescuers were searching for 26 others", "divers are looking for a boy of nine".
 * Not: "police are searching for two men", "searching for two gunmen", "crews searched for survivors".
 */
export const sought = ruleOn(SEARCHING, (view) => {
  const hits: Hit[] = [];
  for (let k = view.sentence.first; k + 2 < view.sentence.last; k++) {
    if (!SEARCHING.has(view.tokens[k]?.norm ?? '') || view.tokens[k + 1]?.norm !== 'for') continue;
    const group = groupAt(view, k + 2);
    if (!group || !(group.quantity || group.kind === 'single') || group.class === 'non_state_armed') continue;
    if (isUnreal(chainBefore(view, k)) || !isRescue(view)) continue;
    for (const each of objectsFrom(view, group))
      hits.push({ group: each, effect: 'missing', effectRange: { first: k, last: k + 1 }, rule: 'sought' });
  }
  return hits;
});

const isRescue = ({ tokens, sentence }: View): boolean =>
  tokens.slice(sentence.first, sentence.last).some((t) => RESCUING.has(t.norm));
