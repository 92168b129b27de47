import type { Setting } from '../survey';
import type { State, Verdict } from '../verdict';

/**
 * Another flight than the one that the article names first: "Flight 447 plunged into the sea, killing 228".
 * Look-alike: a sentence that names the article's own flight as well.
 */
export function flown(state: State, { flight }: Setting): Verdict | null {
  if (!flight) return null;
  const known = state.others.find((other) => other.keys.has(flight));
  return known ? { draft: known, rule: flight } : { draft: null, rule: flight, background: true };
}
