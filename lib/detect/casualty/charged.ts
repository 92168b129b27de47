import { CHARGED } from '../../lexicon/harm-cues';
import type { View } from './view';

/** "charged with four murders", "three counts of murder". */
export function charged(view: View, k: number): boolean {
  for (let i = k - 1; i >= Math.max(view.sentence.first, k - 6); i--) {
    if (CHARGED.has(view.tokens[i]?.norm ?? '')) return true;
  }
  return false;
}
