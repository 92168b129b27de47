import {
  COUNT_NOUNS,
  DEAD_WORDS,
  FIRST_WORDS,
  PLURAL_FIGURES,
  PROVISIONAL,
  SPANS,
  TOLL_WORDS,
  UNDONE,
} from '../../../lexicon/checking';
import { CONTRASTS } from '../../../lexicon/stances-grammar';
import type { CheckingCue, CheckingRule } from '../rule';
import { beside, isFigure, isOwnVoice, norms, sameVoice, tokenOf, type View, voiceWords, within } from '../view';

const BACK = 8;
/** Sentences to either side in which a speaker's other figures are looked for. */
const FAR = 40;
/** Longest line that may be a headline, in characters. */
const HEADING = 150;
/** Words between "initial reports" and the figure it calls early. */
const CLOSE = 16;
/** Sentences around the cue in which the outlet's own figures count as the toll it speaks of. */
const NEAR = 2;

/**
 * Words that call a figure early: "so far", "initial reports", "the toll could rise", "an earlier toll of", "as the search
 * continues", "could not give concrete figures". Each wording reaches its own way, never past its speaker and event.
 * Not: "so far this year", "initial investigations", "an operation is under way" with no figure beside it.
 */
export const provisional: CheckingRule = {
  cues: PROVISIONAL,
  read(view, cue) {
    const mentions = reached(view, cue).filter((n) => isFigure(view, n) && !isZero(view, n));
    return mentions.length ? { code: 'provisional', by: null, mentions } : null;
  },
};

function reached(view: View, cue: CheckingCue): number[] {
  const own = beside(view, cue.s, cue.first).filter((n) => isFigure(view, n));
  switch (cue.row) {
    case 'so far':
      return isOfOther(view, cue) ? [] : clause(view, cue, own);
    case 'early figures':
      return clause(view, cue, own).filter((n) => Math.abs(tokenOf(view, n) - cue.first) <= CLOSE);
    case 'citing early reports':
      return own.filter((n) => tokenOf(view, n) < cue.first);
    case 'called provisional':
      return calledProvisional(view, cue, own);
    case 'first said':
      return firstSaid(view, cue, own);
    case 'first reported':
      return own.filter((n) => tokenOf(view, n) > cue.first);
    case 'had said':
      return own.filter(
        (n) => tokenOf(view, n) > cue.first && tokenOf(view, n) - cue.last < CLOSE && hasOther(view, n),
      );
    case 'earlier toll':
      return own.filter((n) => tokenOf(view, n) > cue.first).slice(0, 1);
    case 'rising toll':
      return hasToll(view, cue)
        ? own.filter((n) => !isPart(view, n) && tokenOf(view, n) >= cue.last - 1).slice(0, 1)
        : [];
    case 'work goes on':
      return own;
    case 'under way':
      return own.filter((n) => tokenOf(view, n) < cue.first);
    case 'may rise':
      return mayRise(view, cue, own);
    case 'know more':
      return knowMore(view, cue);
    default:
      return noExactFigures(view, cue);
  }
}

/** "so far *this year*", "has so far *not been claimed*": of a span of time, or of what nobody did. */
function isOfOther(view: View, cue: CheckingCue): boolean {
  if (SPANS.has(view.doc.tokens[cue.last]?.norm ?? '')) return true;
  return norms(view, cue.last, cue.last + 3).some((w) => UNDONE.has(w));
}

/** "the toll … *rose to* 10": what rises is a toll. */
function hasToll(view: View, cue: CheckingCue): boolean {
  const { first } = view.doc.sentences[cue.s] ?? { first: cue.first };
  const words = norms(view, first, cue.last + (cue.row === 'rising toll' ? 8 : 0));
  const counts = words.some((w) => COUNT_NOUNS.has(w));
  return counts || (words.includes('number') && words.some((w) => DEAD_WORDS.has(w)));
}

/** Figures of the sentence on the cue's side of "but": what comes after it is later knowledge. */
function clause(view: View, cue: CheckingCue, own: number[]): number[] {
  const sentence = view.doc.sentences[cue.s];
  if (!sentence) return [];
  const turn = norms(view, sentence.first, sentence.last).findIndex((w, k) => CONTRASTS.has(w) && k > 0);
  if (turn < 0) return own;
  const at = sentence.first + turn;
  return own.filter((n) => tokenOf(view, n) < at === cue.first < at);
}

/**
 * "The death toll could rise": the total it speaks of and every other telling of that same total in the article;
 * parts of it, other totals and a headline keep out.
 */
function mayRise(view: View, cue: CheckingCue, own: number[]): number[] {
  const killed = (n: number) =>
    isFigure(view, n) && isKilled(view, n) && !isPart(view, n) && !isIncrement(view, n) && !isHeading(view, n);
  const here = own.filter((n) => killed(n) && tokenOf(view, n) < cue.first);
  const before = within(view, cue.s - BACK, cue.s - 1).filter(killed);
  const named = before.filter((n) => speaks(view, cue, n));
  const anchor = here[0] ?? named[named.length - 1] ?? before[before.length - 1];
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

/** "at first reported six dead"; a mere "earlier" only of a toll or where the same speaker gives another figure. */
function firstSaid(view: View, cue: CheckingCue, own: number[]): number[] {
  const sentence = view.doc.sentences[cue.s];
  const words = sentence ? norms(view, sentence.first, sentence.last) : [];
  const first = norms(view, cue.first - 1, cue.last).some((w) => FIRST_WORDS.has(w));
  const toll = words.some((w) => TOLL_WORDS.has(w));
  const after = clause(view, cue, own).filter(
    (n) => tokenOf(view, n) > cue.first && tokenOf(view, n) - cue.last < CLOSE,
  );
  return after.filter((n) => first || toll || hasOther(view, n));
}

/** Another figure for the same effect by the same speaker. */
function hasOther(view: View, n: number): boolean {
  const own = casualty(view, n);
  if (!own) return false;
  return within(view, own.s - FAR, own.s + FAR).some((k) => {
    const other = casualty(view, k);
    if (k === n || other?.fields.effect !== own.fields.effect || other.partOf !== null) return false;
    return lowOf(view, k) !== lowOf(view, n) && sameVoice(view, k, n);
  });
}

/** "It added that the figures were preliminary", "put the toll at 42 and said it was provisional": that speaker's last figures. */
function calledProvisional(view: View, cue: CheckingCue, own: number[]): number[] {
  const here = own.filter((n) => tokenOf(view, n) < cue.first && !isPart(view, n));
  if (here.length) return here;
  const before = within(view, cue.s - 3, cue.s - 1).filter(
    (n) => isFigure(view, n) && !isPart(view, n) && !isHeading(view, n),
  );
  const named = before.filter((n) => speaks(view, cue, n));
  const anchor = named[named.length - 1] ?? before[before.length - 1];
  return anchor === undefined
    ? []
    : before.filter(
        (n) => view.mentions[n]?.s === view.mentions[anchor]?.s && isKilled(view, n) === isKilled(view, anchor),
      );
}

/** "we shall know the exact losses later": that speaker's figures in the paragraph before and after it in its own. */
function knowMore(view: View, cue: CheckingCue): number[] {
  const block = view.doc.sentences[cue.s]?.block ?? 0;
  const around = within(view, cue.s - FAR, cue.s + FAR).filter((n) => {
    const at = view.doc.sentences[view.mentions[n]?.s ?? -1]?.block ?? -9;
    return at === block || at === block - 1;
  });
  const voice =
    around.find((n) => view.mentions[n]?.s === cue.s) ?? around.filter((n) => (view.mentions[n]?.s ?? 0) < cue.s).pop();
  return voice === undefined ? [] : around.filter((n) => n === voice || sameVoice(view, n, voice));
}

/** "he could not give concrete figures": what he says after it in the paragraph, and vague figures he gave before. */
function noExactFigures(view: View, cue: CheckingCue): number[] {
  const block = view.doc.sentences[cue.s]?.block ?? 0;
  const later = within(view, cue.s, cue.s + FAR).filter(
    (n) => view.doc.sentences[view.mentions[n]?.s ?? -1]?.block === block && tokenOf(view, n) > cue.first,
  );
  const vague = within(view, cue.s - BACK, cue.s - 1).filter((n) => {
    const mention = view.mentions[n];
    return (
      mention?.kind === 'casualty' && mention.fields.figure.precision === 'vague' && !mention.fields.figure.implicit
    );
  });
  const voice = vague[vague.length - 1];
  return [...later, ...vague.filter((n) => voice !== undefined && (n === voice || sameVoice(view, n, voice)))];
}

const casualty = (view: View, n: number) => {
  const mention = view.mentions[n];
  return mention?.kind === 'casualty' ? mention : null;
};
const isKilled = (view: View, n: number): boolean => casualty(view, n)?.fields.effect === 'killed';
const isPart = (view: View, n: number): boolean => {
  const own = casualty(view, n);
  return own !== null && (own.partOf !== null || view.doc.tokens[own.figureRange.last]?.norm === 'of');
};
const isIncrement = (view: View, n: number): boolean => casualty(view, n)?.fields.incremental ?? false;
const isZero = (view: View, n: number): boolean => casualty(view, n)?.fields.figure.high === 0;
const lowOf = (view: View, n: number): number | null => casualty(view, n)?.fields.figure.low ?? null;

/** A line without a full stop (a headline or caption line), which says less than the text. */
function isHeading(view: View, n: number): boolean {
  const sentence = view.doc.sentences[view.mentions[n]?.s ?? 0];
  const text = view.doc.blocks[sentence?.block ?? 0]?.text ?? '';
  return text.length < HEADING && !/[.!?”"’']\s*$/u.test(text);
}
