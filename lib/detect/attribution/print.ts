import { DETERMINER } from '../../lexicon/grammar';
import { DOCUMENTS } from '../../lexicon/reporting';
import { NAMED_NOUNS, PLAIN_OPENERS } from '../../lexicon/roles';
import type { Doc, Token } from '../types';
import { isKnownName, isProper, isSpeakerNoun } from './words';

/** Printed words without the capital that only the start of a sentence or a headline gives a common noun. */
export function plain(doc: Doc, words: Token[]): string {
  const text = printed(doc, words);
  const first = words[0];
  if (!first || isKnownName(first.norm) || NAMED_NOUNS.has(first.norm) || !/^\p{Lu}(?:\p{Ll}|$)/u.test(first.text))
    return text;
  const sentence = doc.sentences[first.s];
  const title = doc.blocks[sentence?.block ?? 0]?.kind === 'title';
  const opens = title || first.i === sentence?.first || /[—–:“"(-]\s?$/u.test(first.pre);
  const second = words[1];
  const common =
    PLAIN_OPENERS.has(first.norm) ||
    DETERMINER.has(first.norm) ||
    DOCUMENTS.has(first.norm) ||
    (isSpeakerNoun(first.norm) && !(second && isProper(second)));
  return opens && common ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

/** A line's end, a space of another kind or several, a bracket. */
const UNEVEN = /[^\S ]| {2}|[([]/;

/** Words as printed, on one line, without short forms in brackets. */
export function printed(doc: Doc, words: Token[]): string {
  const from = words[0];
  const to = words[words.length - 1];
  if (!from || !to) return '';
  const text = doc.blocks[doc.sentences[from.s]?.block ?? 0]?.text.slice(from.start, to.end) ?? '';
  return UNEVEN.test(text) ? text.replace(/\s+/g, ' ').replace(/ [([][^()[\]\s]{2,9}[)\]]?/g, '') : text;
}

/** "the Front" of "the Front's". */
export function owner(printed: string | null): string | null {
  return printed?.replace(/[’']s?$/u, '') ?? null;
}
