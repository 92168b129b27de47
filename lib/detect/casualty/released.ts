import { RELEASE } from '../../lexicon/harm-cues';
import type { View } from './view';

/** "rescued 23 hostages", "the release of two captives": no longer held, and counted by the abduction already. */
export function isReleased(view: View, k: number): boolean {
  for (let i = Math.max(view.sentence.first, k - 6); i < k; i++) {
    if (RELEASE.has(view.tokens[i]?.norm ?? '')) return true;
  }
  return false;
}
