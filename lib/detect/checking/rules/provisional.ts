import { PROVISIONAL, SPANS } from '../../../lexicon/checking';
import type { CheckingCue, CheckingRule } from '../rule';
import { isFigure, norms, sameVoice, tokenOf, type View, within } from '../view';

const BACK = 8;
/** Longest line that may be a headline, in characters. */
const HEADING = 150;
/** Words between "initial reports" and the figure it calls early. */
const CLOSE = 16;

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
  const own = (view.bySentence.get(cue.s) ?? []).filter((n) => isFigure(view, n));
  switch (cue.row) {
    case 'so far':
      return SPANS.has(view.doc.tokens[cue.last]?.norm ?? '') ? [] : clause(view, cue, own);
    case 'early figures':
      return clause(view, cue, own).filter((n) => Math.abs(tokenOf(view, n) - cue.first) <= CLOSE);
    case 'earlier toll':
      return own.filter((n) => tokenOf(view, n) > cue.first).slice(0, 1);
    case 'rising toll':
      return hasToll(view, cue)
        ? own.filter((n) => isKilled(view, n) && !isPart(view, n) && tokenOf(view, n) >= cue.last - 1).slice(0, 1)
        : [];
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

/** "the toll … *rose to* 10": what rises is a toll. */
function hasToll(view: View, cue: CheckingCue): boolean {
  const { first } = view.doc.sentences[cue.s] ?? { first: cue.first };
  return norms(view, first, cue.last).some((w) => /^(toll|tally|count|deaths|fatalities)$/.test(w));
}

/** Figures of the sentence on the cue's side of "but": what comes after it is later knowledge. */
function clause(view: View, cue: CheckingCue, own: number[]): number[] {
  const sentence = view.doc.sentences[cue.s];
  if (!sentence) return [];
  const turn = norms(view, sentence.first, sentence.last).findIndex(
    (w, k) => /^(but|however|although|though|while)$/.test(w) && k > 0,
  );
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
  const anchor = here[0] ?? before[before.length - 1];
  if (anchor === undefined) return own.filter((n) => !isPart(view, n));
  const low = lowOf(view, anchor);
  const reach = within(view, cue.s - BACK, cue.s + 3).filter((n) => killed(n) && lowOf(view, n) === low);
  const beside = own.filter((n) => !isPart(view, n));
  return [...new Set([...reach, ...beside])];
}

/** "we'll know more about the exact casualties": that speaker's figures in the paragraph before and after it in its own. */
function knowMore(view: View, cue: CheckingCue): number[] {
  const block = view.doc.sentences[cue.s]?.block ?? 0;
  const around = view.mentions.flatMap((m, n) => {
    const at = view.doc.sentences[m.s]?.block ?? -9;
    return at === block || at === block - 1 ? [n] : [];
  });
  const voice =
    around.find((n) => view.mentions[n]?.s === cue.s) ?? around.filter((n) => (view.mentions[n]?.s ?? 0) < cue.s).pop();
  return voice === undefined ? [] : around.filter((n) => n === voice || sameVoice(view, n, voice));
}

/** "he could not give concrete figures": what he says after it in the paragraph, and vague figures he gave before. */
function noExactFigures(view: View, cue: CheckingCue): number[] {
  const block = view.doc.sentences[cue.s]?.block ?? 0;
  const later = view.mentions.flatMap((m, n) =>
    m.s >= cue.s && view.doc.sentences[m.s]?.block === block && tokenOf(view, n) > cue.first ? [n] : [],
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
const isPart = (view: View, n: number): boolean => (casualty(view, n)?.partOf ?? null) !== null;
const isIncrement = (view: View, n: number): boolean => casualty(view, n)?.fields.incremental ?? false;
const isZero = (view: View, n: number): boolean => casualty(view, n)?.fields.figure.high === 0;
const lowOf = (view: View, n: number): number | null => casualty(view, n)?.fields.figure.low ?? null;

/** A line without a full stop (a headline or caption line), which says less than the text. */
function isHeading(view: View, n: number): boolean {
  const sentence = view.doc.sentences[view.mentions[n]?.s ?? 0];
  const text = view.doc.blocks[sentence?.block ?? 0]?.text ?? '';
  return text.length < HEADING && !/[.!?”"’']\s*$/u.test(text);
}
