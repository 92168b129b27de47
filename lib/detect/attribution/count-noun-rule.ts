import { COUNT_NOUNS, SUPPLIERS } from '../../lexicon/reporting';
import type { Doc, Range, Sentence, Token } from '../types';
import { phraseBefore, phraseFrom } from './phrase';
import { owner } from './print';
import type { Saying, Voice } from './saying';
import { voicesIn } from './subject';
import { voiceOf } from './voice';
import { isNumber, parts } from './words';

/** Words between a figure's noun and its "of" ("the toll so far *of* 12"). */
const NEAR = 4;

/**
 * A figure's own noun at token `v` with whoever it belongs to: "by the count of X", "by X's count", "X's toll of 12",
 * "the figure given by X". The owner tells the figure.
 * Not: "the count of votes", "by a number of witnesses", "the city's toll road".
 */
export function countNounSaying(doc: Doc, sentence: Sentence, v: number): Saying | null {
  const t = doc.tokens[v] as Token;
  if (!COUNT_NOUNS.has(t.norm)) return null;
  return byCount(doc, sentence, v) ?? ownCount(doc, sentence, v) ?? given(doc, sentence, v);
}

function made(sentence: Sentence, verb: string, range: Range, voices: Voice[], sides: { before: boolean }): Saying {
  const base = { s: sentence.index, verb, confirms: false, hearsay: false, inherits: false, rule: 'count' };
  return { ...base, ...range, voices, before: sides.before, after: !sides.before };
}

/** "by the count of X", "by X's count": in front it governs what follows, behind what stands before. */
function byCount(doc: Doc, sentence: Sentence, v: number): Saying | null {
  const { tokens } = doc;
  const t = tokens[v] as Token;
  for (let k = v - 1; k >= Math.max(sentence.first, v - 9); k--) {
    if (parts((tokens[k] as Token).post)) return null;
    if (tokens[k]?.norm !== 'by') continue;
    const owned = tokens[v - 1]?.possessive ? possessor(doc, k + 1, v - 1) : null;
    const follows = !owned && tokens[v + 1]?.norm === 'of' && k >= v - 3;
    const phrase = follows ? phraseFrom(doc, v + 2, sentence.last) : null;
    const voices = owned ? [owned] : phrase ? voicesIn(doc, phrase) : [];
    if (!voices.length || voices[0]?.kind === 'pronoun') return null;
    return made(sentence, t.text, { first: k, last: phrase?.last ?? v + 1 }, voices, { before: k > sentence.first });
  }
  return null;
}

/** "X's toll of 12". */
function ownCount(doc: Doc, sentence: Sentence, v: number): Saying | null {
  const { tokens } = doc;
  let k = v - 1;
  while (k > Math.max(sentence.first, v - NEAR) && !tokens[k]?.possessive) k--;
  const of = tokens[v + 1]?.norm === 'of' && tokens.slice(v + 2, Math.min(sentence.last, v + 2 + NEAR)).some(isNumber);
  const voice = of && tokens[k]?.possessive ? possessor(doc, sentence.first, k) : null;
  return voice && made(sentence, (tokens[v] as Token).text, { first: v, last: v + 1 }, [voice], { before: false });
}

/** "a toll of 12 given by X", "the figure released by X was 12". */
function given(doc: Doc, sentence: Sentence, v: number): Saying | null {
  const { tokens } = doc;
  for (let k = v + 1; k < Math.min(sentence.last - 2, v + 7); k++) {
    if (parts((tokens[k - 1] as Token).post)) return null;
    if (!SUPPLIERS.has(tokens[k]?.norm ?? '') || tokens[k + 1]?.norm !== 'by') continue;
    const phrase = phraseFrom(doc, k + 2, sentence.last);
    const voices = phrase ? voicesIn(doc, phrase) : [];
    if (!phrase || !voices.length || voices[0]?.kind === 'pronoun') return null;
    const before = tokens.slice(v, k).some(isNumber);
    return made(sentence, (tokens[k] as Token).text, { first: k, last: phrase.last }, voices, { before });
  }
  return null;
}

/** Whoever owns what stands behind token `last`, a possessive. */
function possessor(doc: Doc, first: number, last: number): Voice | null {
  const phrase = phraseBefore(doc, first, last, false);
  const voice = phrase && voiceOf(doc, phrase, true);
  return voice && voice.kind !== 'pronoun' ? { ...voice, name: owner(voice.name), org: owner(voice.org) } : null;
}
