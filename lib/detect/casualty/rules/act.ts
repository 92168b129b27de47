import { LOSS } from '../../../lexicon/asked-harm';
import { ACT_ASIDE, PLACED } from '../../../lexicon/clauses';
import { AMBIGUOUS_ACTS as AMBIGUOUS, HARM_ACTS } from '../../../lexicon/harm';
import { hasCapital } from '../../../text/capital';
import type { Token } from '../../types';
import { objectsFrom } from '../objects';
import { breaks } from '../person';
import { groupAt, type Hit, ruleOn, type View } from '../view';

/**
 * Nouns of an act with the victims behind "of": "the killing of 34 soldiers", "the killing on Sunday of 34 soldiers", "the martyrdom of 10 soldiers", "deaths of at least 66 people".
 * Not: "the death of the author", "murder of crows", "the death of a dream", "deaths of despair".
 */
export const act = ruleOn(HARM_ACTS.keys(), (view) => {
  const hits: Hit[] = [];
  for (let k = view.sentence.first; k + 2 < view.sentence.last; k++) {
    const { norm } = view.tokens[k] as Token;
    const effect = HARM_ACTS.get(norm);
    const of = effect ? ofBehind(view, k + 1) : null;
    if (!effect || of === null) continue;
    const group = groupAt(view, of + 1);
    if (!group || group.kind === 'pronoun' || group.kind === 'bare') continue;
    if (group.kind === 'definite' && !group.quantity) continue;
    if (of > k + 1 && !group.quantity && !(group.kind === 'single' && group.known)) continue;
    if (LOSS.has(norm) && group.class !== 'state_forces' && group.class !== 'non_state_armed') continue;
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
});

/** Most words of a time or a place between the act and its victims. */
const MAX_ASIDE = 5;

/** The "of" behind the act, a time or a place between: "the killing [last March] of", "the murder [in Lund] of". */
function ofBehind({ tokens, sentence, groups }: View, from: number): number | null {
  const opener = tokens[from]?.norm ?? '';
  if (opener === 'of') return from;
  if (!ACT_ASIDE.has(opener) || breaks(tokens, from)) return null;
  if (PLACED.has(opener) && !hasCapital(tokens[from + 1]?.text)) return null;
  for (let k = from + 1; k < Math.min(from + MAX_ASIDE, sentence.last); k++) {
    if (breaks(tokens, k) || groups.some((g) => g.first <= k && k < g.last)) return null;
    if (tokens[k]?.norm === 'of') return k;
  }
  return null;
}
