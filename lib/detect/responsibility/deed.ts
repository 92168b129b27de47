import { MILD, SHOT, STRIKE } from '../../lexicon/asked-stances';
import { DEED_VERBS, DEEDS, NOT_DEEDS, WEAK_DEEDS } from '../../lexicon/stances-deeds';
import { DOING, FILLERS, TIME_ING } from '../../lexicon/stances-frames';
import { PARTICLES } from '../../lexicon/stances-grammar';
import { BOUNDS_OF_AT } from '../../lexicon/stances-words';
import { opensSentence } from './phrase';
import type { Scan } from './scan';

/** `none`: nothing printed that could be a deed; `other`: something that is no act of violence. */
export type DeedKind = 'deed' | 'other' | 'none';

const REACH = 14;

/**
 * Does the phrase from token `from` on name an act of violence? Looks at most fourteen words ahead, to the end of the
 * clause. What is plainly something else ("the defeat", "inflation") decides where it comes first.
 */
export function deedFrom(scan: Scan, from: number, to = Number.POSITIVE_INFINITY): DeedKind {
  if (opensSentence(scan, from)) return 'none';
  const { last } = scan.sentenceOf(Math.min(from, scan.tokens.length - 1));
  const end = Math.min(last, to, from + REACH);
  let seen = false;
  for (let k = from; k < end; k++) {
    const token = scan.tokens[k];
    if (!token) break;
    if (k > from && /[;:—]|[.!?]\s/.test(scan.tokens[k - 1]?.post ?? '')) break;
    if (NOT_DEEDS.has(token.norm)) return 'other';
    if (DEEDS.has(token.norm)) return 'deed';
    if (scan.violent && WEAK_DEEDS.has(token.norm)) return 'deed';
    if (k < from + 3 && !seen && isOtherAct(token.norm)) return 'other';
    if (token.norm.endsWith('ing') && DEED_VERBS.has(token.norm) && (scan.violent || !MILD.test(token.norm)))
      return 'deed';
    if (!FILLERS.has(token.norm)) seen = true;
  }
  return seen ? 'other' : 'none';
}

/** "of *sending* an onslaught", "for *failing* to stop the attack": a doing that is no violence itself. */
const isOtherAct = (norm: string): boolean =>
  norm.length > 5 &&
  norm.endsWith('ing') &&
  !DEEDS.has(norm) &&
  !DEED_VERBS.has(norm) &&
  !DOING.has(norm) &&
  !TIME_ING.has(norm);

/** Is there a deed among the `reach` words before token `at`, in its sentence? `strong`: raids and operations are none. */
export function deedBefore(scan: Scan, at: number, reach = 10, strong = false): boolean {
  const { first } = scan.sentenceOf(at);
  for (let k = at - 1; k >= first && at - k <= reach; k--) {
    const norm = scan.tokens[k]?.norm ?? '';
    if (DEEDS.has(norm) || (scan.violent && (strong ? STRIKE.has(norm) : WEAK_DEEDS.has(norm)))) return true;
  }
  return false;
}

/** Is there a deed in the sentence of `at` or in the one before it? */
export function deedAround(scan: Scan, at: number): boolean {
  const own = scan.sentenceOf(at);
  const before = scan.doc.sentences[own.index - 1];
  return strongIn(scan, own.first, own.last) || (before !== undefined && strongIn(scan, before.first, before.last));
}

function strongIn(scan: Scan, first: number, last: number): boolean {
  for (let k = first; k < last; k++) {
    const norm = scan.tokens[k]?.norm ?? '';
    if (
      DEEDS.has(norm) ||
      (scan.violent && (WEAK_DEEDS.has(norm) || DEED_VERBS.has(norm)) && (norm.length > 4 || SHOT.has(norm)))
    )
      return true;
  }
  return false;
}

/** No object stands at token `at` ("killed *in* the raid"); "at least" and "over 40" begin one. */
export function isObjectless(scan: Scan, at: number): boolean {
  const own = scan.tokens[at]?.norm ?? '';
  const next = scan.tokens[at + 1]?.norm ?? '';
  const bound = own === 'at' ? BOUNDS_OF_AT.has(next) : own === 'over' && /^\d/.test(next);
  return PARTICLES.has(own) && !bound;
}
