import { FIRST_WORDS, LATER_WORDS, TOLL_WORDS } from '../../../lexicon/checking';
import { casualty, isPart, lowOf } from '../figures';
import type { CheckingCue } from '../rule';
import { norms, sameVoice, tokenOf, type View, within } from '../view';

/** Sentences to either side in which a speaker's other figures are looked for. */
const FAR = 40;
/** Words between "initial reports" and the figure it calls early. */
export const CLOSE = 16;
/** Sentences before "had said" in which the later figure of another voice stands. */
const BEFORE = 12;

/**
 * "at first reported six dead"; a mere "earlier" or "had" only of a toll or where a later figure takes its place.
 * @param after figures behind the cue in its clause
 */
export function firstSaid(view: View, cue: CheckingCue, after: number[]): number[] {
  const sentence = view.doc.sentences[cue.s];
  const words = sentence ? norms(view, sentence.first, sentence.last) : [];
  const first = norms(view, cue.first - 1, cue.last).some((w) => FIRST_WORDS.has(w));
  const toll = words.some((w) => TOLL_WORDS.has(w));
  return after.filter((n) => isClose(view, cue, n) && (first || toll || hasLater(view, n)));
}

/** "had spoken of 46 dead", where a later figure takes its place. */
export const hadSaid = (view: View, cue: CheckingCue, own: number[]): number[] =>
  own.filter((n) => isClose(view, cue, n) && hasLater(view, n));

const isClose = (view: View, cue: CheckingCue, n: number): boolean => {
  const at = tokenOf(view, n);
  return at > cue.first && at - cue.last < CLOSE && !norms(view, cue.last, at).some((w) => LATER_WORDS.has(w));
};

/**
 * Another figure for the same effect by the same speaker, or a larger one of the same people told before by another
 * office (the minister, police before him): one count, taken further.
 */
function hasLater(view: View, n: number): boolean {
  const own = casualty(view, n);
  if (!own) return false;
  return within(view, own.s - FAR, own.s + FAR).some((k) => {
    const other = casualty(view, k);
    if (k === n || other?.fields.effect !== own.fields.effect || isPart(view, k)) return false;
    if (lowOf(view, k) === lowOf(view, n)) return false;
    if (sameVoice(view, k, n)) return true;
    const before = isOffice(view, n) && isOffice(view, k) && other.s < own.s && own.s - other.s <= BEFORE;
    return before && (lowOf(view, k) ?? 0) > (lowOf(view, n) ?? 0) && samePeople(view, n, k);
  });
}

/** Speaks for the state or for a hospital: who counts the dead of one event together. */
function isOffice(view: View, n: number): boolean {
  const speaker = view.spoken[n]?.speaker;
  return speaker?.party === 'state' || speaker?.type === 'medical';
}

function samePeople(view: View, a: number, b: number): boolean {
  const [one, other] = [casualty(view, a)?.fields.victims.class, casualty(view, b)?.fields.victims.class];
  return one === other || one === 'unspecified' || other === 'unspecified';
}
