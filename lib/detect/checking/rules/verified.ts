import { LEADING_ARTICLE } from '../../../lexicon/asked-checking';
import { NAME_BREAKS, UNVERIFYING, VERIFIED } from '../../../lexicon/checking';
import { STOPS_AFTER_BY } from '../../../lexicon/stances-grammar';
import type { CheckingCue, CheckingRule } from '../rule';
import { beside, isFigure, norms, tokenOf, type View, within } from '../view';

/**
 * "The UN has verified 34 deaths", "AFP journalists counted nine bodies", "a figure verified by the hospital": who verified
 * is named by the words. Not: "has not verified", "could not be independently verified", "saw smoke".
 */
export const verified: CheckingRule = {
  cues: VERIFIED,
  read(view, cue) {
    const sentence = view.doc.sentences[cue.s];
    if (!sentence || negated(view, cue, sentence.first)) return null;
    const own = beside(view, cue.s, cue.first).filter((n) => isFigure(view, n));
    const before = own.filter((n) => tokenOf(view, n) < cue.first);
    const after = own.filter((n) => tokenOf(view, n) >= cue.first && tokenOf(view, n) < cue.last + 8);
    const by =
      cue.row === 'verified by'
        ? phrase(view, cue.last, sentence.last)
        : before.length && cue.row !== 'counted'
          ? null
          : lead(view, cue, sentence.first);
    const back = before.length ? before.slice(-1) : within(view, cue.s - 1, cue.s - 1).filter((n) => isFigure(view, n));
    const mentions = cue.row === 'verified by' ? back : after;
    return mentions.length && by ? { code: 'verified_by', by, mentions } : null;
  },
};

function negated(view: View, cue: CheckingCue, first: number): boolean {
  return norms(view, Math.max(first, cue.first - 4), cue.last).some((w) => UNVERIFYING.has(w));
}

/** Up to six words after "by", to the end of the phrase. */
function phrase(view: View, first: number, end: number): string | null {
  let last = first;
  while (last < end && last - first < 6) {
    const token = view.doc.tokens[last];
    if (!token || (last > first && STOPS_AFTER_BY.has(token.norm))) break;
    last++;
    if (/[,.;:)]/.test(token.post)) break;
  }
  return text(view, first, last);
}

/** What stands before the verb: "The UN human rights office", "AFP journalists". */
function lead(view: View, cue: CheckingCue, first: number): string | null {
  const last = cue.row === 'counted' ? cue.first + 1 : cue.first;
  let from = last - 1;
  while (
    from > first &&
    last - from < 6 &&
    !/[,;:]/.test(view.doc.tokens[from - 1]?.post ?? '') &&
    !NAME_BREAKS.has(view.doc.tokens[from - 1]?.norm ?? '')
  )
    from--;
  return text(view, from, last);
}

function text({ doc }: View, first: number, last: number): string | null {
  const [from, to] = [doc.tokens[first], doc.tokens[last - 1]];
  if (!from || !to || last <= first) return null;
  const block = doc.blocks[doc.sentences[from.s]?.block ?? 0];
  return block?.text.slice(from.start, to.end).replace(LEADING_ARTICLE, '') ?? null;
}
