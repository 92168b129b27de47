import { objectsFrom } from '../objects';
import { chainBefore, groupAt, type Hit, type Rule } from '../view';

/**
 * Burials tell of the dead: "we buried four people this morning", "helped to bury 17 soldiers".
 * Not: "buried under the rubble" (not yet known dead), "buried alive", "buried treasure".
 */
export const bury: Rule = (view) => {
  const hits: Hit[] = [];
  for (let k = view.sentence.first; k + 1 < view.sentence.last; k++) {
    const norm = view.tokens[k]?.norm ?? '';
    if (!/^(?:buried|bury|burying|buries)$/.test(norm)) continue;
    const chain = chainBefore(view, k);
    if (chain.be || chain.negated || chain.modal) continue;
    const group = groupAt(view, k + 1);
    if (
      !group ||
      !(group.quantity || group.kind === 'single') ||
      (group.head !== null && !group.known) ||
      group.head === null
    )
      continue;
    const after = view.tokens.slice(group.last, group.last + 3).map((t) => t.norm);
    if (after.some((w) => /^(?:under|beneath|alive|rubble)$/.test(w))) continue;
    for (const each of objectsFrom(view, group))
      hits.push({ group: each, effect: 'killed', effectRange: { first: k, last: k + 1 }, rule: 'bury' });
  }
  return hits;
};
