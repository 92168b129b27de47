import { FATAL, SHOOTING, SUICIDE } from '../../../lexicon/asked-harm';
import { CHARGE_PREPOSITIONS } from '../../../lexicon/function-words';
import { COPULA } from '../../../lexicon/grammar';
import { MULTIPLE, MULTIPLE_DEED } from '../../../lexicon/harm-cues';
import { charged } from '../charged';
import { numberAlone } from '../group';
import { breaks } from '../person';
import { type Hit, ruleOn, type View } from '../view';

/**
 * Deeds counted by their victims: "a triple murder" (3 killed), "the quadruple shooting", "a double homicide".
 * Not: "a double suicide bombing", "a triple murderer", "charged with double murder", "a double murder-suicide", "a triple murder is rare".
 */
export const multiple = ruleOn(MULTIPLE.keys(), (view) => {
  const hits: Hit[] = [];
  for (let k = view.sentence.first; k + 1 < view.sentence.last; k++) {
    const { norm } = view.tokens[k] as { norm: string };
    const n = MULTIPLE.get(norm);
    if (n === undefined || breaks(view.tokens, k + 1)) continue;
    const at = FATAL.has(view.tokens[k + 1]?.norm ?? '') ? k + 2 : k + 1;
    const effect =
      at === k + 2 && SHOOTING.has(view.tokens[at]?.norm ?? '')
        ? 'killed'
        : MULTIPLE_DEED.get(view.tokens[at]?.norm ?? '');
    const next = view.tokens[at + 1]?.norm ?? '';
    if (!effect || SUICIDE.has(next) || COPULA.has(next) || charged(view, k) || isCharge(view, k)) continue;
    const quantity = {
      first: k,
      last: k + 1,
      core: { first: k, last: k + 1 },
      low: n,
      high: n,
      precision: 'exact' as const,
      ordinal: null,
      doubtful: false,
      more: false,
    };
    hits.push({
      group: numberAlone(quantity),
      effect,
      effectRange: { first: at, last: at + 1 },
      rule: `multiple: ${view.tokens[at]?.norm ?? ''}`,
    });
  }
  return hits;
});

/** "sentenced for double murder", "guilty of double murder": without an article it names a crime. */
const isCharge = (view: View, k: number) =>
  k > view.sentence.first && CHARGE_PREPOSITIONS.has(view.tokens[k - 1]?.norm ?? '');
