import { DENIED_FIGURES, FIGURE_POINTERS, NAME_OPENERS, TELLING_VERBS } from '../../../lexicon/checking';
import type { CheckingCue, CheckingRule } from '../rule';
import { beside, isFigure, keyWords, norms, shareWord, tokenOf, type View, voiceWords, within } from '../view';

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
  const own = beside(view, cue.s, cue.first).filter((n) => isFigure(view, n) && tokenOf(view, n) < cue.first);
  if (own.length) return own;
  const before = within(view, cue.s - 1, cue.s - 1).filter((n) => isFigure(view, n) && view.spoken[n]?.speaker);
  return cue.row === 'figure dismissed' ? [] : before;
}

function denier(view: View, cue: CheckingCue): string | null {
  const sentence = view.doc.sentences[cue.s];
  if (!sentence) return null;
  if (cue.row === 'which denied')
    return isEnd(view, cue, sentence.last) ? name(view, cue.first + 1, cue.last - 1) : null;
  if (cue.row === 'figure dismissed') return name(view, cue.first + 2, cue.last - 1);
  if (cue.row === 'is false') return afterQuote(view, cue, sentence.last);
  const words = norms(view, sentence.first, cue.first);
  return words.length && words.length < 9 && !words.some((w) => FIGURE_POINTERS.has(w))
    ? name(view, sentence.first, cue.first)
    : null;
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

/** Printed words without article, auxiliaries or days at the end. */
function name({ doc }: View, first: number, end: number): string | null {
  let from = first;
  let last = end;
  while (from < last && NAME_OPENERS.has(doc.tokens[from]?.norm ?? '')) from++;
  while (
    last > from &&
    /^(has|have|had|also|later|on|today|\w+day|quickly|immediately|and)$/.test(doc.tokens[last - 1]?.norm ?? '')
  )
    last--;
  const [a, b] = [doc.tokens[from], doc.tokens[last - 1]];
  if (!a || !b || last <= from) return null;
  return doc.blocks[doc.sentences[a.s]?.block ?? 0]?.text.slice(a.start, b.end) ?? null;
}
