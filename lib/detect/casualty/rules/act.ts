import { AMBIGUOUS_ACTS as AMBIGUOUS, HARM_ACTS } from '../../../lexicon/harm';
import type { Effect } from '../../../model/figure';
import type { Token } from '../../types';
import { objectsFrom } from '../objects';
import { groupAt, type Hit, type Rule } from '../view';

/**
 * Nouns of an act with the victims behind "of": "the killing of 34 soldiers", "the martyrdom of 10 soldiers", "deaths of at least 66 people".
 * Not: "the death of the author", "murder of crows", "the death of a dream", "deaths of despair".
 */
export const act: Rule = (view) => {
  const hits: Hit[] = [];
  for (let k = view.sentence.first; k + 2 < view.sentence.last; k++) {
    const { norm } = view.tokens[k] as Token;
    const effect = HARM_ACTS[norm] as Effect | undefined;
    if (!effect || view.tokens[k + 1]?.norm !== 'of') continue;
    const group = groupAt(view, k + 2);
    if (!group || group.kind === 'pronoun' || group.kind === 'bare') continue;
    if (group.kind === 'definite' && !group.quantity) continue;
    if (norm === 'loss' && group.class !== 'state_forces' && group.class !== 'non_state_armed') continue;
    for (const each of objectsFrom(view, group))
      hits.push({
        group: each,
        effect,
        effectRange: { first: k, last: k + 1 },
        rule: `act: ${norm}`,
        ...(AMBIGUOUS.has(norm) ? { ambiguous: true } : {}),
      });
  }
  return hits;
};
