import type { View } from './view';

/** "rescued 23 hostages", "the release of two captives": no longer held, and counted by the abduction already. */
export function isReleased(view: View, k: number): boolean {
  for (let i = Math.max(view.sentence.first, k - 6); i < k; i++) {
    if (
      /^(?:rescu(?:e|ed|es|ing)|free|freed|freeing|releas(?:e|ed|ing)|swap|swapped|exchanged?|saved|liberated)$/.test(
        view.tokens[i]?.norm ?? '',
      )
    )
      return true;
  }
  return false;
}
