import type { Setting, Survey } from '../survey';
import type { State, Verdict } from '../verdict';

/**
 * A place that only another incident has, as a place or as any word: "forty of the Lemna passengers have not been found".
 * Look-alike: a sentence that names the lede's place as well.
 */
export function named({ doc }: Survey, state: State, { segment, place }: Setting): Verdict | null {
  if (!state.others.length) return null;
  const words = doc.tokens.slice(segment.first, segment.last);
  const other = state.others.find((o) => {
    for (const key of o.keys) {
      if (state.lede.keys.has(key)) continue;
      if (place?.key === key || words.some((t) => t.norm === key)) return true;
    }
    return false;
  });
  return other && !(place && state.lede.keys.has(place.key))
    ? { draft: other, rule: 'name of another incident' }
    : null;
}
