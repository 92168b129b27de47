import { subjectsBefore } from '../subject';
import { chainBefore, type Hit, isUnreal, type Rule } from '../view';

/**
 * The fallen, armed people only and in fighting: "five commandos fell in the battle for the ridge", "six more soldiers fell defending the post".
 * Not: "a soldier fell from a truck", "12 % fell", "prices fell in fighting mood".
 */
export const fell: Rule = (view) => {
  const hits: Hit[] = [];
  for (let k = view.sentence.first; k < view.sentence.last; k++) {
    if (!/^(?:fell|fallen)$/.test(view.tokens[k]?.norm ?? '')) continue;
    const after = view.tokens.slice(k + 1, k + 5).map((t) => t.norm);
    const fight = after.some((w) =>
      /^(?:battle|battles|clash|clashes|combat|fighting|action|firefight|ambush|assault|defending|line)$/.test(w),
    );
    const chain = chainBefore(view, k);
    if (!fight || isUnreal(chain)) continue;
    for (const group of subjectsBefore(view, chain)) {
      const armed = group.class === 'state_forces' || group.class === 'non_state_armed';
      if (armed || (group.kind === 'headless' && group.quantity?.more))
        hits.push({ group, effect: 'killed', effectRange: { first: k, last: k + 1 }, rule: 'fell' });
    }
  }
  return hits;
};
