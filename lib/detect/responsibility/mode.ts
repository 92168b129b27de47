import { MODES } from '../../lexicon/stances-frames';
import type { ClaimMode } from '../../model/claim';
import type { Party } from './party';
import type { Scan } from './scan';

/** How a claim was made, by the words of its sentence; null where it does not say. */
export function modeOf(scan: Scan, at: number, actor: Party | null): ClaimMode | null {
  const { first, last } = scan.sentenceOf(at);
  const norms = scan.tokens.slice(first, last).map((t) => t.norm);
  for (const [mode, words] of MODES) if (norms.some((n) => words.has(n))) return mode;
  return actor?.spokesman ? 'spokesman' : null;
}
