import { TREATING, WOUNDS } from '../../../lexicon/harm-cues';
import { chainBefore, groupAt, type Hit, ruleOn } from '../view';

/**
 * "A hospital treated 24 people for burns", "medics treating 30 patients for wounds".
 * Not: "treated 24 people for cancer", "treated two guests to dinner".
 */
export const treated = ruleOn(TREATING, (view) => {
  const hits: Hit[] = [];
  for (let k = view.sentence.first; k + 3 < view.sentence.last; k++) {
    if (!TREATING.has(view.tokens[k]?.norm ?? '')) continue;
    const chain = chainBefore(view, k);
    const group = groupAt(view, k + 1);
    if (chain.be || chain.modal || chain.negated || !group?.quantity || view.tokens[group.last]?.norm !== 'for')
      continue;
    if (!view.tokens.slice(group.last + 1, group.last + 5).some((t) => WOUNDS.has(t.norm))) continue;
    hits.push({ group, effect: 'injured', effectRange: { first: k, last: k + 1 }, rule: 'treated' });
  }
  return hits;
});
