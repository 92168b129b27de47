import { HARM_STATES } from '../../../lexicon/harm';
import { AND_OR } from '../../../lexicon/harm-cues';
import type { Effect } from '../../../model/figure';
import { harmForm } from '../forms';
import type { Hit, View } from '../view';

/** What one figure with "and" adds up. */
const COUNTED_TOGETHER: ReadonlySet<Effect> = new Set(['killed', 'injured', 'missing']);

/**
 * One figure for the dead and others together counts as neither (coding rules, `casualties`): "2,300 were killed and wounded",
 * "228 troops dead or wounded", "60 dead or missing", "the number of killed and wounded rose to 60", "a man killed or hurt".
 * Not: "12 were killed and five wounded", "left a man dead and wounded two women": each has a figure of its own.
 */
export function withBoth(view: View, hits: Hit[]): Hit[] {
  const kept: Hit[] = [];
  for (const hit of hits) {
    const pair = pairOf(view, hit, hits);
    if (!pair) kept.push(hit);
    else if (!kept.some((other) => other.effect === 'casualties' && other.group.first === hit.group.first))
      kept.push({ ...hit, effect: 'casualties', effectRange: pair });
  }
  return kept;
}

/** Both words with what joins them, where the hit's word is one of them. */
function pairOf(view: View, { group, effect, effectRange, rule }: Hit, hits: Hit[]): Hit['effectRange'] | null {
  const isMany = group.quantity ? group.quantity.low !== 1 : group.plural;
  const own = effectRange.last - 1;
  const word = (k: number): string => view.tokens[k]?.norm ?? '';
  for (const first of [own, own - 2]) {
    const last = first + 3;
    if (first < view.sentence.first || last > view.sentence.last || !AND_OR.has(word(first + 1))) continue;
    const [a, b] = [toldBy(word(first)), toldBy(word(first + 2))];
    if (!a || !b || a === b) continue;
    // One person may be the one or the other, never both; and people may be killed and then carried off.
    if (word(first + 1) === 'and' && !(isMany && COUNTED_TOGETHER.has(a) && COUNTED_TOGETHER.has(b))) continue;
    const isShared =
      group.first < first
        ? !opensObject(view, last)
        : rule === 'toll' || hits.some((other) => other.group === group && other.effect !== effect);
    return isShared ? { first: Math.min(first, effectRange.first), last } : null;
  }
  return null;
}

/** "killed and wounded *two others*": the second word is a verb with people of its own. */
const opensObject = (view: View, at: number): boolean =>
  !/[,;:.—–]/u.test(view.tokens[at]?.pre ?? '') && view.groups.some((g) => g.first === at);

/** What a participle or state tells of the people it is said of. */
function toldBy(norm: string): Effect | null {
  const form = harmForm(norm);
  return form?.verb.kind === 't' ? form.verb.effect : (HARM_STATES.get(norm) ?? null);
}
