import { type Draft, hasPlace } from './draft';
import type { Setting } from './survey';

/** Where a mention belongs: an incident known, or another one not seen before. */
export type Verdict = { draft: Draft; rule: string } | { draft: null; rule: string; background: boolean };

export interface State {
  lede: Draft;
  others: Draft[];
  /** How many others have been opened. */
  opened: number;
  /** Incident of what was said last, in this paragraph or the one before. */
  current: Draft;
  /** Nothing of this paragraph has been placed yet. */
  fresh: boolean;
  roundUp: boolean;
  /** Sentence of the first mention in the body. */
  firstTold: number;
  /** Day of publication, where the lede may be taken to be news of it; null where it is not known or the lede is older. */
  recent: number | null;
}

/** The known other incident with this place, else a new one. */
export function found(state: State, place: Setting['place'], rule: string, background: boolean): Verdict {
  const known = place && state.others.find((o) => hasPlace(o, place) && !hasPlace(state.lede, place));
  if (known) return { draft: known, rule: `${rule}, at ${place.text}` };
  return { draft: null, rule, background };
}
