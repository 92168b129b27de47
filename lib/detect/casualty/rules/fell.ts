import { FELL } from '../../../lexicon/asked-harm';
import { FIGHTING } from '../../../lexicon/harm-cues';
import { breaks } from '../person';
import { subjectsBefore } from '../subject';
import { chainBefore, type Hit, isUnreal, ruleOn } from '../view';

/**
 * The fallen, armed people only and in fighting: "five commandos fell in the battle for the ridge", "six more soldiers fell defending the post", "three officers had also fallen".
 * Not: "a soldier fell from a truck", "12 % fell", "prices fell in fighting mood".
 */
export const fell = ruleOn(FELL, (view) => {
  const hits: Hit[] = [];
  for (let k = view.sentence.first; k < view.sentence.last; k++) {
    const norm = view.tokens[k]?.norm;
    if (!FELL.has(norm ?? '')) continue;
    const chain = chainBefore(view, k);
    const fighting = view.tokens.slice(k + 1, k + 5).some((t) => FIGHTING.has(t.norm));
    const ends = k + 1 >= view.sentence.last || breaks(view.tokens, k + 1);
    if (!(fighting || (chain.have && ends)) || isUnreal(chain)) continue;
    for (const group of subjectsBefore(view, chain)) {
      const armed = group.class === 'state_forces' || group.class === 'non_state_armed';
      if (armed || (group.kind === 'headless' && group.quantity?.more))
        hits.push({ group, effect: 'killed', effectRange: { first: k, last: k + 1 }, rule: 'fell' });
    }
  }
  return hits;
});
