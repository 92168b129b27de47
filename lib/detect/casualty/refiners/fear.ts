import { FEARED } from '../../../lexicon/harm-cues';
import type { Hit, View } from '../view';

/**
 * "it is feared that [30 migrants] drowned", "rescuers feared [12] had died": the fear stands before the people.
 * Not: "12 who feared for their lives were killed".
 */
export function withFears({ tokens, sentence }: View, hits: Hit[]): Hit[] {
  return hits.map((hit) => {
    const before = hit.group.first - 1;
    const k = tokens[before]?.norm === 'that' ? before - 1 : before;
    const fears = k > sentence.first && FEARED.has(tokens[k]?.norm ?? '') && hit.group.first < hit.effectRange.first;
    return fears && !hit.feared && hit.effect === 'killed' ? { ...hit, feared: true } : hit;
  });
}
