import { hasPlace } from '../draft';
import type { Setting } from '../survey';
import { found, type State, type Verdict } from '../verdict';

/**
 * A word that opens another incident stands before the mention: "in another attack …", "elsewhere, …", "the last such attack …",
 * "the attack comes days after …", "the worst since …". In a round-up these open an incident of their own, not background.
 * Look-alikes: "another soldier was wounded"; "two other shooting victims"; what stands before "comes after".
 */
export function cued(
  state: State,
  { scene, range, segment, place, time, cue: responsibility }: Setting,
): Verdict | null {
  const cue = scene.cues.find(
    (c) => !c.weak && (c.i < range.last || (c.after && !responsibility && c.i < segment.last)),
  );
  if (!cue) return null;
  if (cue.rule.startsWith('comes') && segment.first === scene.sentence.first && range.first < cue.i) return null;
  if (state.roundUp && !(time && !place))
    return place && !hasPlace(state.lede, place) ? found(state, place, cue.rule, false) : null;
  return found(state, place, cue.rule, true);
}
