import { BURIERS, BURY, TRAPPED } from '../../../lexicon/harm-cues';
import { objectsFrom } from '../objects';
import { chainBefore, groupAt, type Hit, ruleOn, type View } from '../view';

/**
 * Burials tell of the dead: "we buried four people this morning", "helped to bury 17 soldiers".
 * Not: "buried under the rubble", "the tower collapsed, burying dozens" (not yet known dead), "buried alive", "buried treasure".
 */
export const bury = ruleOn(BURY, (view) => {
  const hits: Hit[] = [];
  for (let k = view.sentence.first; k + 1 < view.sentence.last; k++) {
    if (!BURY.has(view.tokens[k]?.norm ?? '')) continue;
    const chain = chainBefore(view, k);
    if (chain.be || chain.negated || chain.modal || isSlide(view, k)) continue;
    const group = groupAt(view, k + 1);
    if (!group || !(group.quantity || group.kind === 'single') || group.head === null || !group.known) continue;
    if (view.tokens.slice(group.last, group.last + 3).some((t) => TRAPPED.has(t.norm))) continue;
    for (const each of objectsFrom(view, group))
      hits.push({ group: each, effect: 'killed', effectRange: { first: k, last: k + 1 }, rule: 'bury' });
  }
  return hits;
});

/** Is it earth, snow or a building that buries people? */
const isSlide = ({ tokens, sentence }: View, k: number): boolean =>
  tokens.slice(sentence.first, k).some((t) => BURIERS.has(t.norm));
