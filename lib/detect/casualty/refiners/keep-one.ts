import { CAPTIVES } from '../../../lexicon/harm-cues';
import type { Hit } from '../view';

/**
 * One hit a figure and effect; death wins over a shooting without outcome of the same people ("shot and killed four").
 * A body found is no longer missing ("the body of a man who had been missing").
 * Not: "four were killed and four injured": two groups.
 */
export function keepOne(hits: Hit[]): Hit[] {
  const kept: Hit[] = [];
  for (const hit of hits) {
    if (hit.effect === 'injured' && hits.some((h) => h.effect === 'killed' && isOneOf(h, hit))) continue;
    if (hit.effect === 'missing' && hits.some((h) => h.rule === 'bodies-of' && h.group.first === hit.group.first))
      continue;
    if (hits.some((h) => h !== hit && h.effect === hit.effect && isSameAgain(h, hit))) continue;
    if (
      (isModifier(hit) || isOnlyHeld(hit)) &&
      hits.some((h) => h !== hit && h.group.first === hit.group.first && h.effect !== hit.effect)
    )
      continue;
    const same = kept.find(
      (h) =>
        h.group.first < hit.group.last &&
        hit.group.first < h.group.last &&
        (h.effect === hit.effect || h.effect === 'casualties' || hit.effect === 'casualties'),
    );
    if (!same) {
      kept.push(hit);
      continue;
    }
    if (same.effect === 'casualties' && hit.effect !== 'casualties')
      kept[kept.indexOf(same)] = { ...hit, rule: `${hit.rule}, ${same.rule}` };
    else if (same.effect === hit.effect && !same.within && hit.within) same.within = hit.within;
  }
  return kept;
}

/** "the *injured* soldier", "12 *hostages*": said of people whose fate is told by another word. */
const isModifier = ({ rule }: Hit) => rule.includes('/modifier:') || CAPTIVES.has(rule.split('count: ')[1] ?? '');

/** "One of the hostages was killed": that they were held is told before. */
const isOnlyHeld = ({ rule, effect }: Hit) => effect === 'abducted' && rule.startsWith('share/');

/** "A man suffered stab wounds and was pronounced dead": one person, who died; not "dozens were killed and wounded". */
const isOneOf = (dead: Hit, hurt: Hit) =>
  dead.group.first === hurt.group.first &&
  !dead.group.plural &&
  (dead.group.quantity?.low ?? 1) === 1 &&
  dead.group.kind !== 'zero';

/** "A second victim, [a man of 21], remains in hospital": an apposition, one person. */
const isSameAgain = ({ group: named }: Hit, { group }: Hit) =>
  group.kind === 'single' && group.first === named.last && named.quantity?.ordinal != null;
