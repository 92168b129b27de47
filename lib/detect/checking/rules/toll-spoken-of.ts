import { PLURAL_FIGURES } from '../../../lexicon/checking';
import { casualty, isAttacker, isHeading, isImplicit, isIncrement, isKilled, isPart, lowOf } from '../figures';
import type { CheckingCue } from '../rule';
import { isFigure, isOwnVoice, norms, sameVoice, tokenOf, type View, voiceWords, within } from '../view';

const BACK = 8;
/** Sentences around the cue in which the outlet's own figures count as the toll it speaks of. */
const NEAR = 2;
/** Sentences back to the figures that somebody calls preliminary. */
const CALLED = 5;

/**
 * "The death toll could rise": the total it speaks of and every other telling of that same total in the article;
 * parts of it, other totals and a headline keep out.
 */
export function mayRise(view: View, cue: CheckingCue, own: number[]): number[] {
  const killed = (n: number) =>
    isFigure(view, n) && isKilled(view, n) && !isPart(view, n) && !isIncrement(view, n) && !isHeading(view, n);
  const here = own.filter((n) => killed(n) && tokenOf(view, n) < cue.first);
  const before = within(view, cue.s - BACK, cue.s - 1).filter(killed);
  const anchor = here[0] ?? tollAmong(view, cue, before);
  if (anchor === undefined) return own.filter((n) => !isPart(view, n));
  const low = lowOf(view, anchor);
  const all = norms(view, cue.first, cue.last).some((w) => PLURAL_FIGURES.has(w));
  const near = new Set(within(view, cue.s - NEAR, cue.s + NEAR));
  const reach = within(view, cue.s - BACK, cue.s + 3).filter(
    (n) =>
      killed(n) &&
      (!isOwnVoice(view, n) || near.has(n)) &&
      (lowOf(view, n) === low || (all && sameVoice(view, n, anchor))),
  );
  return [...new Set([...reach, ...own.filter((n) => isKilled(view, n) && !isPart(view, n))])];
}

/**
 * "It added that the figures were preliminary", "put the toll at 42 and said it was provisional": that speaker's figures of
 * one sentence.
 */
export function calledProvisional(view: View, cue: CheckingCue, own: number[]): number[] {
  const here = own.filter((n) => tokenOf(view, n) < cue.first && !isPart(view, n));
  if (here.length) return here;
  const before = within(view, cue.s - CALLED, cue.s - 1).filter(
    (n) => isFigure(view, n) && !isPart(view, n) && !isHeading(view, n),
  );
  const several = norms(view, cue.first, cue.last).some((w) => PLURAL_FIGURES.has(w)) ? lastSeveral(view, before) : [];
  if (several.length) return several;
  const anchor = tollAmong(view, cue, before);
  if (anchor === undefined) return [];
  return before.filter(
    (n) => view.mentions[n]?.s === view.mentions[anchor]?.s && isKilled(view, n) === isKilled(view, anchor),
  );
}

/** "the *figures* were preliminary": those of the last sentence that gives more than one, where the very last gives one. */
function lastSeveral(view: View, before: number[]): number[] {
  const bySentence = new Map<number | undefined, number[]>();
  for (const n of before) bySentence.set(sentence(view, n), [...(bySentence.get(sentence(view, n)) ?? []), n]);
  return [...bySentence.values()].findLast((own) => own.length > 1) ?? [];
}

/**
 * Which of the figures before a sentence is the toll it speaks of: of those whose speaker it names, else of all, the last
 * counted one that is no loss of the attackers; a larger one of the same voice takes its place.
 */
function tollAmong(view: View, cue: CheckingCue, before: number[]): number | undefined {
  const named = before.filter((n) => speaks(view, cue, n));
  const among = named.length ? named : before;
  const counted = among.filter((n) => !isImplicit(view, n));
  const suffered = counted.filter((n) => !isAttacker(view, n));
  const last = suffered.at(-1) ?? counted.at(-1) ?? among.at(-1);
  const nearest = suffered.findLast((n) => isKilled(view, n) && sentence(view, n) === sentence(view, last)) ?? last;
  if (nearest === undefined) return undefined;
  const size = (n: number) => lowOf(view, n) ?? 0;
  return suffered
    .filter((n) => sameEffect(view, n, nearest) && sameVoice(view, n, nearest))
    .reduce((most, n) => (size(n) > size(most) ? n : most), nearest);
}

const sentence = (view: View, n: number | undefined): number | undefined => view.mentions[n ?? -1]?.s;

const sameEffect = (view: View, a: number, b: number): boolean =>
  casualty(view, a)?.fields.effect === casualty(view, b)?.fields.effect;

/** Is who says mention `n` named in the evidence sentence or in the one after its quotation? */
function speaks(view: View, cue: CheckingCue, n: number): boolean {
  const sentence = view.doc.sentences[cue.s];
  const next = view.doc.sentences[cue.s + 1];
  if (!sentence) return false;
  const same =
    next && next.block === sentence.block ? norms(view, next.first, Math.min(next.last, next.first + 12)) : [];
  const words = new Set([...norms(view, sentence.first, sentence.last), ...same]);
  return [...voiceWords(view, n)].some((w) => w.length > 3 && words.has(w));
}
