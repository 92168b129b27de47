import { DAYS_AFTER } from '../lexicon/stances-frames';
import type { Token } from './types';

/** The token behind days and adverbs that stand between a denial and what is denied: "denied *on Friday* reports *on Thursday* that". */
export function pastDays(tokens: readonly Token[], from: number): number {
  let at = from;
  while (DAYS_AFTER.has(tokens[at]?.norm ?? '')) at++;
  return at;
}
