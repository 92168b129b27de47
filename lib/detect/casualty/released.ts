import { BE, HAVE, isAdverb } from '../../lexicon/grammar';
import { RELEASE } from '../../lexicon/harm-cues';
import type { View } from './view';

/**
 * "rescued 23 hostages", "the release of two captives", "three hostages were freed": no longer held, and counted by the
 * abduction already.
 */
export function isReleased(view: View, k: number): boolean {
  for (let i = Math.max(view.sentence.first, k - 6); i < k; i++) {
    if (RELEASE.has(view.tokens[i]?.norm ?? '')) return true;
  }
  return isAuxiliary(view.tokens[k + 1]?.norm ?? '') && isFreed(view, k + 2);
}

const isAuxiliary = (norm: string): boolean => BE.has(norm) || HAVE.has(norm);

function isFreed(view: View, from: number): boolean {
  let k = from;
  while (k < view.sentence.last && (isAuxiliary(view.tokens[k]?.norm ?? '') || isAdverb(view.tokens[k]?.norm ?? '')))
    k++;
  return k < view.sentence.last && RELEASE.has(view.tokens[k]?.norm ?? '');
}
