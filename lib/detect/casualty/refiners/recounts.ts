import { BE, MODAL } from '../../../lexicon/grammar';
import {
  RECOUNT_ADJECTIVE,
  RECOUNT_END,
  RECOUNT_JOINT,
  RECOUNT_NOUN,
  RECOUNT_OPENER,
  RECOUNT_PUT,
  RECOUNT_SAYING,
} from '../../../lexicon/tolls';
import type { Sentence, Token } from '../../types';
import { numberAlone } from '../group';
import { breaks } from '../person';
import type { Quantity } from '../quantity';
import type { Hit, View } from '../view';

/** Sentences back to the count that "the figure" speaks of. */
const REACH = 2;

/** The count that a later sentence may speak of, and where it stood. */
export interface LastCount {
  hit: Hit;
  sentence: Sentence;
}

/**
 * The same people counted by somebody else: "The minister put the figure at 12", "said the real number was at least 15",
 * "seven soldiers died, the army says; the rebels say 40". Effect and group are those of the count told before.
 * Not: "put the number of arrests at 12", "put the figure at $3m", "the number was a surprise".
 */
export function recounts(view: View, hits: Hit[], last: LastCount | null): Hit[] {
  const found: Hit[] = [];
  for (const quantity of view.quantities) {
    if (
      !standsAlone(view, quantity) ||
      hits.some((h) => h.group.first <= quantity.first && quantity.first < h.group.last)
    )
      continue;
    const before = hits.find(
      (h) => h.effectRange.last <= quantity.first && h.group.last <= quantity.first && !h.within,
    );
    const noun = nounBefore(view, quantity);
    const said = noun === null && before !== undefined && isSaid(view, quantity);
    const counted = before ?? (last && isNear(last, view.sentence) ? last.hit : undefined);
    if (!counted || (noun === null && !said)) continue;
    found.push({
      effect: counted.effect,
      group: numberAlone(quantity, counted.group),
      effectRange: noun === null || before ? counted.effectRange : { first: noun, last: noun + 1 },
      rule: `recount${noun === null ? ': said' : ''}`,
    });
  }
  return found;
}

/** Whether a sentence without a word of harm may count again what was counted before. */
export function maySpeakOf(tokens: Token[], sentence: Sentence, last: LastCount | null): boolean {
  if (!last || !isNear(last, sentence)) return false;
  for (let k = sentence.first; k < sentence.last; k++) if (RECOUNT_NOUN.has(tokens[k]?.norm ?? '')) return true;
  return false;
}

const isNear = ({ sentence }: LastCount, { index, block }: Sentence): boolean =>
  index >= sentence.index && index - sentence.index <= REACH && block - sentence.block <= 1;

/** Nothing is counted by the number itself: it ends its clause, or a verb follows. */
function standsAlone(view: View, { last, ordinal }: Quantity): boolean {
  if (ordinal !== null) return false;
  const next = last < view.sentence.last ? (view.tokens[last]?.norm ?? '') : '';
  return next === '' || breaks(view.tokens, last) || RECOUNT_END.has(next) || BE.has(next) || MODAL.has(next);
}

/** Token of "figure" in "put the figure at [12]", "the real number was [12]", "a higher figure of [12]"; null without one. */
function nounBefore(view: View, { first }: Quantity): number | null {
  const start = view.sentence.first;
  const word = (k: number) => (k < start ? '' : (view.tokens[k]?.norm ?? ''));
  const noun = first - 2;
  if (!RECOUNT_JOINT.has(word(first - 1)) || !RECOUNT_NOUN.has(word(noun)) || breaks(view.tokens, first)) return null;
  let k = noun - 1;
  while (k > start && RECOUNT_ADJECTIVE.has(word(k))) k--;
  if (k < start) return null;
  const owned = view.tokens[k]?.possessive === true;
  if (!owned && !RECOUNT_OPENER.has(word(k))) return null;
  const told = RECOUNT_PUT.has(word(k - 1)) || saysBefore(word(k - 1), word(k - 2));
  return told || (owned && word(first - 1) !== 'at') ? noun : null;
}

const saysBefore = (last: string, earlier: string): boolean =>
  RECOUNT_SAYING.has(last) || (last === 'that' && RECOUNT_SAYING.has(earlier));

/** "…; the rebels say [40]": in the sentence of the first count, the number is all that is said. */
function isSaid(view: View, { first }: Quantity): boolean {
  const verb = view.tokens[first - 1];
  return verb !== undefined && RECOUNT_SAYING.has(verb.norm) && !breaks(view.tokens, first);
}
