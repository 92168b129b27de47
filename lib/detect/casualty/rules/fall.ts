import { POSSESSIVE_DETERMINER } from '../../../lexicon/grammar';
import { FALLING, LIKELY, TO_DEATH } from '../../../lexicon/harm-cues';
import { subjectsBefore } from '../subject';
import { chainBefore, type Hit, isUnreal, ruleOn, type View } from '../view';

/** Most words between the fall and the death: "fell thousands of feet [to their deaths]". */
const REACH = 8;

/**
 * Deaths told by the way down: "a man fell to his death", "two hikers plunged 300 feet to their deaths", "she was pushed to her death".
 * Not: "was true to his death", "could have fallen to his death", "the shares plunged to their lowest".
 */
export const fall = ruleOn(TO_DEATH, (view) => {
  const hits: Hit[] = [];
  for (let k = view.sentence.first + 2; k < view.sentence.last; k++) {
    if (!TO_DEATH.has(view.tokens[k]?.norm ?? '') || view.tokens[k - 2]?.norm !== 'to') continue;
    if (!POSSESSIVE_DETERMINER.has(view.tokens[k - 1]?.norm ?? '')) continue;
    const verb = fallBefore(view, k - 2);
    if (verb === null) continue;
    const chain = chainBefore(view, verb);
    if (isUnreal(chain)) continue;
    const feared = view.tokens.slice(chain.first, verb).some((t) => LIKELY.has(t.norm));
    for (const group of subjectsBefore(view, chain)) {
      if (!group.known && group.kind !== 'named') continue;
      hits.push({
        group,
        effect: 'killed',
        effectRange: { first: verb, last: k + 1 },
        rule: 'fall',
        ...(feared || chain.feared ? { feared: true } : {}),
      });
    }
  }
  return hits;
});

function fallBefore({ tokens, sentence }: View, from: number): number | null {
  for (let i = from - 1; i >= Math.max(sentence.first, from - REACH); i--) {
    if (FALLING.has(tokens[i]?.norm ?? '')) return i;
    if (/[;:]/.test(tokens[i]?.pre ?? '')) return null;
  }
  return null;
}
