import { COUNTRIES, DEMONYMS, SEATS } from '../../lexicon/actors';
import { NAMELESS } from '../../lexicon/asked-checking';
import { remember } from '../../text/remember';
import type { Mention, SpokenBy } from '../stages';
import type { Doc, Sentence } from '../types';

/** Mentions with what checking rules ask of them: where they stand, who says them. */
export interface View {
  doc: Doc;
  mentions: Mention[];
  spoken: SpokenBy[];
  /** Indexes of the mentions of each sentence, in the order of their words. */
  bySentence: ReadonlyMap<number, number[]>;
}

export function viewOf(doc: Doc, mentions: Mention[], spoken: SpokenBy[]): View {
  const bySentence = new Map<number, number[]>();
  for (const [n, { s }] of mentions.entries()) {
    const own = bySentence.get(s);
    if (own) own.push(n);
    else bySentence.set(s, [n]);
  }
  const view = { doc, mentions, spoken, bySentence };
  for (const own of bySentence.values()) own.sort((a, b) => tokenOf(view, a) - tokenOf(view, b));
  return view;
}

export const isFigure = (view: View, n: number): boolean => view.mentions[n]?.kind === 'casualty';

/** No speaker governs the mention: the outlet tells it. */
export const isOwnVoice = (view: View, n: number): boolean => view.spoken[n]?.attribution === 'own_voice';

/** A self-claim: what "the group's claim" speaks of before any figure. */
export function isSelfClaim(view: View, n: number): boolean {
  const mention = view.mentions[n];
  return (
    mention?.kind === 'responsibility' && (mention.fields.stance === 'claimed' || mention.fields.stance === 'admitted')
  );
}

/** First token of the printed figure or cue. */
export function tokenOf(view: View, n: number): number {
  const mention = view.mentions[n];
  return mention?.kind === 'casualty' ? mention.figureRange.first : (mention?.cueRange.first ?? 0);
}

/** Most mentions of one sentence that a wording of another sentence reaches. */
const CROWD = 24;

/** Mentions of sentences `from` to `to` (inclusive), in order; of an endless sentence the last ones. */
export function within(view: View, from: number, to: number): number[] {
  const out: number[] = [];
  for (let s = Math.max(from, 0); s <= to; s++) out.push(...(view.bySentence.get(s) ?? []).slice(-CROWD));
  return out;
}

/** Mentions of the sentence `s` close to token `at`, found by halving: an endless sentence costs no more than another. */
export function beside(view: View, s: number, at: number): number[] {
  const own = view.bySentence.get(s) ?? [];
  let [low, high] = [0, own.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokenOf(view, own[middle] ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return own.slice(Math.max(0, low - CROWD), low + CROWD);
}

/** Words by which one knows a speaker or actor again. */
export const keyWords = (name: string | null | undefined): ReadonlySet<string> => wordsOfName(name ?? '');

const wordsOfName = remember((name: string): ReadonlySet<string> => {
  const words = name.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  return new Set(words.filter((w) => w.length > 1 && !NAMELESS.has(w)));
});

export const shareWord = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some((w) => b.has(w));

/** Key words of who says mention `n`: person and body; for a stance also its actor. */
export function voiceWords(view: View, n: number): ReadonlySet<string> {
  const speaker = view.spoken[n]?.speaker;
  const mention = view.mentions[n];
  const actor = mention?.kind === 'responsibility' && isSelfClaim(view, n) ? mention.fields.actor : null;
  return keyWords([speaker?.name, speaker?.org, actor].filter(Boolean).join(' '));
}

/** Do two mentions have one voice? The people of one country are not one voice ("Afghan government", "Afghan Taliban"). */
export const sameVoice = (view: View, a: number, b: number): boolean =>
  shareWord(ownWords(voiceWords(view, a)), ownWords(voiceWords(view, b)));

function ownWords(words: ReadonlySet<string>): ReadonlySet<string> {
  const own = new Set([...words].filter((w) => !isNation(w)));
  return own.size ? own : words;
}

/** Same country, by its name or its people's ("Israel", "Israeli military"). */
export const shareCountry = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  [...a].some((x) => [...b].some((y) => isNation(x) && isNation(y) && stem(x) === stem(y)));

/** "Israel" and "Israeli" begin alike; a seat of government stands for its state. */
const stem = (word: string): string => (SEATS.get(word) ?? word).slice(0, 5);

const isNation = (word: string): boolean => COUNTRIES.has(word) || DEMONYMS.has(word);

export const sentenceOf = (view: View, token: number): Sentence =>
  view.doc.sentences[view.doc.tokens[token]?.s ?? 0] as Sentence;

/** Most words of one sentence that a rule looks at. */
const MOST = 240;

/** Words of tokens `first` to `last` (exclusive), as lexicon keys; of an endless sentence its beginning. */
export const norms = (view: View, first: number, last: number): string[] =>
  view.doc.tokens.slice(first, Math.min(last, first + MOST)).map((t) => t.norm);
