import type { LinkEntry } from '../model/saved';
import { factsOf } from './link-facts';
import { WEIGHTS } from './link-weights';

/** Links of at least this strength make two stories one incident. */
export const linkThreshold = 0;

/** How strongly two entries point to one incident. Symmetric; compared with `linkThreshold`. */
export function linkStrength(a: LinkEntry, b: LinkEntry): number {
  return factsOf(a, b).reduce((sum, fact) => sum + WEIGHTS[fact], 0);
}
