import { ECHO_VERB, ECHO_WORD } from '../../../lexicon/clauses';
import { objectsFrom } from '../objects';
import type { Hit, View } from '../view';

/**
 * The same told of others by a pro-verb: "the driver died at the scene, as did a couple in the car", "two guards were hurt, as was a cook".
 * Not: "the mayor resigned, as did two aides": no harm before it.
 */
export function echoed(view: View, hits: Hit[]): Hit[] {
  const found: Hit[] = [];
  for (let k = view.sentence.first + 2; k + 2 < view.sentence.last; k++) {
    if (!ECHO_WORD.has(view.tokens[k]?.norm ?? '') || !ECHO_VERB.has(view.tokens[k + 1]?.norm ?? '')) continue;
    const group = view.groups.find((g) => g.first === k + 2);
    const source = hits.filter((h) => h.effectRange.last <= k && k - h.effectRange.last < 8).pop();
    if (!group || !source || group.kind === 'pronoun' || group.kind === 'bare') continue;
    for (const each of objectsFrom(view, group))
      if (!hits.some((h) => h.group.first === each.first)) {
        const { within: _, ...rest } = source;
        found.push({
          ...rest,
          group: { ...each, anaphoric: false },
          effectRange: { first: k, last: k + 2 },
          rule: `echo of ${source.rule}`,
        });
      }
  }
  return found;
}
