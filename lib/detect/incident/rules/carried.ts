import { orderOf, sameTime } from '../earlier';
import type { Setting } from '../survey';
import type { State, Verdict } from '../verdict';

/**
 * Nothing tells: the mention stays with its paragraph's incident until the lede's place, time or noun comes back, and a new
 * paragraph is the lede's again, unless it begins with the other incident's own noun ("the bombing" after a bombing elsewhere).
 */
export function carried(state: State, { scene, place, time, segment }: Setting): Verdict {
  const { lede, current } = state;
  if (current === lede) return { draft: lede, rule: 'lede' };
  const meant = scene.events.find((e) => e.points === 'the' && e.i >= segment.first && e.i < segment.last);
  const back =
    (meant && lede.nouns.has(meant.noun) && !current.nouns.has(meant.noun)) ||
    (place && lede.keys.has(place.key) && !current.keys.has(place.key)) ||
    (time && lede.time && orderOf(time, lede.time) === 'same' && sameTime(time, lede.time));
  if (back) return { draft: lede, rule: 'back to the lede' };
  if (!state.fresh) return { draft: current, rule: 'same paragraph' };
  const again = scene.events.find((e) => e.points === 'the' && current.nouns.has(e.noun) && !lede.nouns.has(e.noun));
  return again ? { draft: current, rule: `the ${again.noun}` } : { draft: lede, rule: 'lede' };
}
