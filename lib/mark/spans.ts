import type { Claim } from '../model/claim';
import type { Span } from '../model/text';

/** Words that may stand between figure and group, in units: "12 of the country's soldiers". */
const NEAR = 40;

/**
 * The words of a claim that are painted: figure with its group, and the harm word; or the cue of a responsibility claim.
 * @param text of the claim's block
 * @returns spans in order, none overlapping; empty where the block no longer reads as the claim says
 */
export function spansOf(claim: Claim, text: string): Span[] {
  const main = claim.kind === 'casualty' ? claim.figure : claim.cue;
  if (text.slice(main.start, main.end) !== main.text) return [];
  if (claim.kind === 'responsibility') return [{ start: main.start, end: main.end }];
  const { victims, effectText, sentence } = claim;
  const phrase = { start: main.start, end: victims.text ? withGroup(text, main, victims.text, sentence) : main.end };
  const effect = nearest(text, effectText, phrase, sentence);
  return merged(effect ? [phrase, effect] : [phrase]);
}

function withGroup(text: string, figure: Span, group: string, sentence: Span): number {
  const at = text.indexOf(group, figure.start);
  if (at < 0 || at > figure.end + NEAR || at + group.length > sentence.end) return figure.end;
  return Math.max(figure.end, at + group.length);
}

/** Between a figure and a harm word these begin another clause; the word of its own clause may stand farther off. */
const OTHER_CLAUSE = /[,;:–—]|\b(?:and|but|while|as)\b/;
const CLAUSE = 40;

/** The occurrence of `words` in the sentence that stands nearest to `phrase`, its own clause first. */
function nearest(text: string, words: string, phrase: Span, sentence: Span): Span | null {
  if (words === '') return null;
  let best: Span | null = null;
  let distance = Number.POSITIVE_INFINITY;
  for (let at = text.indexOf(words, sentence.start); at >= 0; at = text.indexOf(words, at + 1)) {
    const end = at + words.length;
    if (end > sentence.end) break;
    const between = at >= phrase.end ? text.slice(phrase.end, at) : text.slice(end, phrase.start);
    const gap = between.length + (OTHER_CLAUSE.test(between) ? CLAUSE : 0);
    if (gap < distance) {
      distance = gap;
      best = { start: at, end };
    }
  }
  return best;
}

function merged(spans: Span[]): Span[] {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  const result: Span[] = [];
  for (const span of sorted) {
    const last = result.at(-1);
    if (last && span.start <= last.end + 1) last.end = Math.max(last.end, span.end);
    else result.push({ ...span });
  }
  return result;
}
