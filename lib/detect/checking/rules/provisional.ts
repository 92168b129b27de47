import { DOER_NOUNS, GROUP_NOUNS } from '../../../lexicon/actors';
import { NUMBER } from '../../../lexicon/asked-checking';
import { COUNT_NOUNS, DEAD_WORDS, PROVISIONAL, SPANS, UNDONE } from '../../../lexicon/checking';
import { NEGATION } from '../../../lexicon/grammar';
import { CONTRASTS } from '../../../lexicon/stances-grammar';
import { isPart, isZero } from '../figures';
import type { CheckingCue, CheckingRule } from '../rule';
import { beside, isFigure, norms, sameVoice, tokenOf, type View, within } from '../view';
import { CLOSE, firstSaid, hadSaid } from './told-earlier';
import { calledProvisional, mayRise } from './toll-spoken-of';

const BACK = 8;
/** Words between a wording and the figure it speaks of. */
const BESIDE = 7;
/** Sentences to either side in which a speaker's other figures are looked for. */
const FAR = 40;

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
      return isOfOther(view, cue) ? [] : ofOneVoice(view, cue, clause(view, cue, own));
    case 'early figures':
      return isUnsaid(view, cue)
        ? []
        : clause(view, cue, own).filter((n) => Math.abs(tokenOf(view, n) - cue.first) <= CLOSE);
    case 'citing early reports':
      return own.filter((n) => tokenOf(view, n) < cue.first);
    case 'called provisional':
      return calledProvisional(view, cue, own);
    case 'first said':
      return firstSaid(view, cue, clause(view, cue, own));
    case 'first reported':
      return own.filter((n) => tokenOf(view, n) > cue.first);
    case 'had said':
      return hadSaid(view, cue, own);
    case 'earlier toll':
      return own.filter((n) => tokenOf(view, n) > cue.first).slice(0, 1);
    case 'figure revised from':
      return rightBehind(view, cue, own);
    case 'rising toll':
      return hasToll(view, cue)
        ? own.filter((n) => !isPart(view, n) && tokenOf(view, n) >= cue.last - 1).slice(0, 1)
        : [];
    case 'still searching':
      return stillSearching(view, cue, own);
    case 'work goes on':
      return own;
    case 'under way':
      return own.filter((n) => tokenOf(view, n) < cue.first);
    case 'and may rise':
      return hasToll(view, cue) ? mayRise(view, cue, own) : [];
    case 'toll revised from':
      return hasToll(view, cue) ? rightBehind(view, cue, own) : [];
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

/** "looking into reports of 10 dead, said it had *so far* confirmed eight": of several speakers' figures the nearest one's. */
function ofOneVoice(view: View, cue: CheckingCue, own: number[]): number[] {
  const distance = (n: number) => Math.abs(tokenOf(view, n) - cue.first);
  const nearest = own.reduce((best, n) => (distance(n) < distance(best) ? n : best), own[0] ?? -1);
  const voice = (n: number) => view.spoken[n]?.speaker?.name;
  return own.filter((n) => voice(n) === voice(nearest));
}

/** "the initial assessment *did not* confirm any": early figures of nobody. */
const isUnsaid = (view: View, cue: CheckingCue): boolean =>
  norms(view, cue.last, cue.last + 2).some((w) => NEGATION.has(w));

/** "down from an earlier toll of *112*": the figure next to the words. */
const rightBehind = (view: View, cue: CheckingCue, own: number[]): number[] =>
  own.filter((n) => tokenOf(view, n) >= cue.last - 1 && tokenOf(view, n) - cue.last < BESIDE).slice(0, 1);

/** "the toll … *rose to* 10": what rises is a toll. */
function hasToll(view: View, cue: CheckingCue): boolean {
  const { first } = view.doc.sentences[cue.s] ?? { first: cue.first };
  const words = norms(view, first, cue.last + (cue.row === 'rising toll' ? 8 : 0));
  const counts = words.some((w) => COUNT_NOUNS.has(w));
  return counts || (words.some((w) => NUMBER.has(w)) && words.some((w) => DEAD_WORDS.has(w)));
}

/** "divers would *go on searching*": that speaker's dead and missing; not "still searching for the gunmen". */
function stillSearching(view: View, cue: CheckingCue, own: number[]): number[] {
  if (norms(view, cue.last, cue.last + 5).some((w) => DOER_NOUNS.has(w) || GROUP_NOUNS.has(w))) return [];
  return calledProvisional(view, cue, own).filter(
    (n) => view.doc.sentences[view.mentions[n]?.s ?? 0]?.block === blockOf(view, cue),
  );
}

const blockOf = (view: View, cue: CheckingCue): number | undefined => view.doc.sentences[cue.s]?.block;

/** Figures of the sentence on the cue's side of "but": what comes after it is later knowledge. */
function clause(view: View, cue: CheckingCue, own: number[]): number[] {
  const sentence = view.doc.sentences[cue.s];
  if (!sentence) return [];
  const turn = norms(view, sentence.first, sentence.last).findIndex((w, k) => CONTRASTS.has(w) && k > 0);
  if (turn < 0) return own;
  const at = sentence.first + turn;
  return own.filter((n) => tokenOf(view, n) < at === cue.first < at);
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
