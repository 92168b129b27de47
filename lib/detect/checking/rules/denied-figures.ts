import { NO_SPEAKER } from '../../../lexicon/asked-checking';
import {
  DENIED_FIGURES,
  FIGURE_POINTERS,
  NAME_OPENERS,
  REPORT_WORDS,
  TELLING_VERBS,
  TOLD_NOUNS,
} from '../../../lexicon/checking';
import { CLAUSE_OPENERS } from '../../../lexicon/reporting';
import { STOPS_AFTER_BY } from '../../../lexicon/stances-grammar';
import { toldAsKnown } from '../../attribution/known';
import { pastDays } from '../../past-days';
import { casualty, isAttacker, isKilled, isPart, lowOf } from '../figures';
import type { CheckingCue, CheckingRule } from '../rule';
import { beside, isFigure, keyWords, norms, shareWord, tokenOf, type View, voiceWords, within } from '../view';

/** Sentences back to the dead that denied reports speak of. */
const BACK = 8;
/** Sentences back to the figures of a report that is called false. */
const NEAR = 3;
/** Words between "denied reports of" and the figure. */
const OBJECT = 10;
/** Words of a teller's name and office before the verb. */
const OPENING = 16;
/** Sentences in which a denied figure may be told again, and the least that is known again by its number. */
const FAR = 20;
const FEW = 3;

/**
 * A figure that another party denies without a stance of its own: "59 soldiers, a number that Ankara dismissed",
 * "The spokesman called that a lie", "“These figures are pure invention,” an officer said".
 * Not: "denied entry", "called the attack a crime". Where nobody who denies is printed there is no mark.
 */
export const deniedFigures: CheckingRule = {
  cues: DENIED_FIGURES,
  read(view, cue) {
    const by = denier(view, cue);
    if (!by) return null;
    const words = keyWords(by);
    const mentions = figures(view, cue).filter((n) => !shareWord(words, voiceWords(view, n)));
    return mentions.length ? { code: 'denied', by, mentions } : null;
  },
};

/** Figures before the cue in its sentence, else those of the last sentence; only what somebody says. */
function figures(view: View, cue: CheckingCue): number[] {
  if (cue.row === 'that is false')
    return beside(view, cue.s, cue.first).filter(
      (n) => isFigure(view, n) && tokenOf(view, n) > cue.first && tokenOf(view, n) < cue.last,
    );
  if (cue.row === 'denied figure') {
    const denied = objects(view, cue);
    if (denied.length)
      return [...denied, ...denied.flatMap((n) => (isDismissed(view, n) ? toldElsewhere(view, n) : []))];
  }
  const end = cue.row === 'denied by' ? cue.last : cue.first;
  const own = beside(view, cue.s, cue.first).filter((n) => isFigure(view, n) && tokenOf(view, n) < end);
  if (own.length) return own;
  if (cue.row === 'is false' && REPORT_WORDS.has(view.doc.tokens[cue.first]?.norm ?? '')) return reported(view, cue);
  const before = within(view, cue.s - 1, cue.s - 1).filter((n) => isFigure(view, n) && view.spoken[n]?.speaker);
  if (cue.row === 'figure dismissed') return [];
  if (cue.row !== 'called false') return before;
  if (!ofOthers(view, cue)) return [];
  return before.length ? before : lastTold(view, cue);
}

/** "denied reports of *12 deaths*": the figures right behind the words. */
function objects(view: View, cue: CheckingCue): number[] {
  const next = view.doc.tokens[pastDays(view.doc.tokens, cue.last)]?.norm ?? '';
  if (!CLAUSE_OPENERS.has(next) && next !== 'of') return [];
  return beside(view, cue.s, cue.first).filter((n) => {
    const at = tokenOf(view, n);
    return (
      isFigure(view, n) &&
      at >= cue.last &&
      (at - cue.last < OBJECT || isDismissed(view, n)) &&
      !toldAsKnown(view.doc, at)
    );
  });
}

/** Told as what somebody denies: "denied reports that a strike in the valley had killed *16*". */
const isDismissed = (view: View, n: number): boolean =>
  view.spoken[n]?.rules.some((rule) => rule.startsWith('attribution/dismissed')) ?? false;

/** The same figure of the same dead where somebody owns to it: what the denied reports say. */
function toldElsewhere(view: View, n: number): number[] {
  const own = casualty(view, n)?.fields;
  if (!own || (own.figure.low ?? own.figure.high ?? 0) < FEW) return [];
  const s = view.mentions[n]?.s ?? 0;
  return within(view, s - FAR, s + FAR).filter((k) => {
    const other = casualty(view, k)?.fields;
    return (
      k !== n &&
      other?.effect === own.effect &&
      other.victims.class === own.victims.class &&
      other.figure.low === own.figure.low &&
      other.figure.high === own.figure.high &&
      Boolean(view.spoken[k]?.speaker)
    );
  });
}

/** "called *the report* a fabrication": what others told, some sentences before. */
const ofOthers = (view: View, cue: CheckingCue): boolean =>
  norms(view, cue.first + 1, cue.first + 3).some((w) => TOLD_NOUNS.has(w));

/** Figures of the last sentence that has any which somebody told. */
function lastTold(view: View, cue: CheckingCue): number[] {
  const told = within(view, cue.s - NEAR, cue.s - 1).filter((n) => isFigure(view, n) && view.spoken[n]?.speaker);
  const last = told.at(-1);
  return last === undefined ? [] : told.filter((n) => view.mentions[n]?.s === view.mentions[last]?.s);
}

/** "reports of a massacre were false": the dead that somebody told of, the largest total near. */
function reported(view: View, cue: CheckingCue): number[] {
  const totals = within(view, cue.s - BACK, cue.s - 1).filter(
    (n) => isKilled(view, n) && !isPart(view, n) && !isAttacker(view, n) && view.spoken[n]?.speaker,
  );
  const size = (n: number) => lowOf(view, n) ?? 0;
  return totals.length ? [totals.reduce((most, n) => (size(n) > size(most) ? n : most))] : [];
}

function denier(view: View, cue: CheckingCue): string | null {
  const sentence = view.doc.sentences[cue.s];
  if (!sentence) return null;
  if (cue.row === 'which denied')
    return isEnd(view, cue, sentence.last) ? name(view, cue.first + 1, cue.last - 1) : null;
  if (cue.row === 'figure dismissed') return name(view, cue.first + 2, cue.last - 1);
  if (cue.row === 'denied by') return phraseAfterBy(view, cue, sentence.last);
  if (cue.row === 'is false' || cue.row === 'that is false')
    return afterQuote(view, cue, sentence.last) ?? beforeTelling(view, cue, sentence.first);
  const words = norms(view, sentence.first, cue.first);
  return words.length && words.length < 9 && !words.some((w) => FIGURE_POINTERS.has(w))
    ? name(view, sentence.first, cue.first)
    : null;
}

/** "an assertion denied *by the army*": up to six words, to the end of the phrase. */
function phraseAfterBy(view: View, cue: CheckingCue, end: number): string | null {
  let last = cue.last;
  while (last < end && last - cue.last < 6) {
    const token = view.doc.tokens[last];
    if (!token || (last > cue.last && STOPS_AFTER_BY.has(token.norm))) break;
    last++;
    if (/[,.;:)]/.test(token.post)) break;
  }
  return name(view, cue.last, last);
}

/** "…, which the army denied.": a relative clause that ends there and speaks of what stands before the comma. */
function isEnd(view: View, cue: CheckingCue, last: number): boolean {
  const comma = /,\s*$/.test(view.doc.tokens[cue.first - 1]?.post ?? '');
  return comma && (cue.last >= last || /^[,.;]/.test(view.doc.tokens[cue.last - 1]?.post ?? ''));
}

/** "…,” an army officer told the paper": the words up to the reporting verb. */
function afterQuote(view: View, cue: CheckingCue, last: number): string | null {
  let from = cue.last;
  while (from < last && !/[”"]/.test(view.doc.tokens[from - 1]?.post ?? '')) from++;
  for (let k = from; k < last && k - from < 8; k++) {
    if (TELLING_VERBS.has(view.doc.tokens[k]?.norm ?? '')) return k > from ? name(view, from, k) : null;
  }
  return null;
}

/** "Spokesman X told the channel that the reports were false": the words before the verb of telling. */
function beforeTelling(view: View, cue: CheckingCue, first: number): string | null {
  for (let k = first + 1; k < cue.first && k - first < OPENING; k++) {
    const norm = view.doc.tokens[k]?.norm ?? '';
    if (FIGURE_POINTERS.has(view.doc.tokens[first]?.norm ?? '')) return null;
    if (TELLING_VERBS.has(norm)) return name(view, first, k);
  }
  return null;
}

/** Printed words without article, auxiliaries or days at the end. */
function name({ doc }: View, first: number, end: number): string | null {
  let from = first;
  let last = end;
  while (from < last && NAME_OPENERS.has(doc.tokens[from]?.norm ?? '')) from++;
  while (last > from && NO_SPEAKER.test(doc.tokens[last - 1]?.norm ?? '')) last--;
  const [a, b] = [doc.tokens[from], doc.tokens[last - 1]];
  if (!a || !b || last <= from) return null;
  return doc.blocks[doc.sentences[a.s]?.block ?? 0]?.text.slice(a.start, b.end) ?? null;
}
