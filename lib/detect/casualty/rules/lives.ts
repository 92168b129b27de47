import { A_LIFE, LIFE, LIVES, LOST } from '../../../lexicon/asked-harm';
import { TAKE_LIVES } from '../../../lexicon/harm-cues';
import type { Group } from '../group';
import { chainBefore, type Hit, isUnreal, ruleOn } from '../view';

/**
 * Lives taken: "claimed 12 lives", "has cost at least 30 lives", "lives of three people were lost", "20 lives lost".
 * Not: "saved 12 lives", "12 lives were saved", "could cost 100 lives".
 */
export const lives = ruleOn(A_LIFE, (view) => {
  const hits: Hit[] = [];
  for (const quantity of view.quantities) {
    const k = quantity.last;
    const noun =
      LIVES.has(view.tokens[k]?.norm ?? '') || LIFE.has(view.tokens[k]?.norm ?? '')
        ? k
        : LIVES.has(view.tokens[k + 1]?.norm ?? '')
          ? k + 1
          : null;
    if (noun === null || noun >= view.sentence.last) continue;
    const verb = view.tokens[quantity.first - 1]?.norm ?? '';
    const taken = TAKE_LIVES.has(verb);
    const lost = view.tokens.slice(noun + 1, noun + 4).some((t) => LOST.has(t.norm));
    if (!taken && !lost) continue;
    if (taken && isUnreal(chainBefore(view, quantity.first - 1))) continue;
    const group: Group = {
      first: quantity.first,
      last: noun + 1,
      kind: 'counted',
      head: noun,
      quantity,
      class: 'unspecified',
      attributes: [],
      plural: true,
      known: true,
      anaphoric: false,
      noun,
    };
    hits.push({
      group,
      effect: 'killed',
      effectRange: taken ? { first: quantity.first - 1, last: quantity.first } : { first: noun, last: noun + 1 },
      rule: 'lives',
    });
  }
  return hits;
});
