import type { Doc, Sentence, Token } from '../types';
import { phraseBefore, phraseFrom } from './phrase';
import { owner } from './print';
import type { Saying, Voice } from './saying';
import { voicesIn } from './subject';
import { voiceOf } from './voice';
import { parts } from './words';

/**
 * "the claim of X that …", "X's claim that …" at the noun: X tells what follows, whoever takes it up or rejects it.
 * Not: "the claim that …" (nobody named), "X claims that …" (a verb).
 */
export function claimNounSaying(doc: Doc, sentence: Sentence, v: number): Saying | null {
  const { tokens } = doc;
  const t = tokens[v] as Token;
  if (parts(t.post)) return null;
  const next = tokens[v + 1]?.norm;
  let voices: Voice[] = [];
  let last = v + 1;
  if (next === 'of' || next === 'by') {
    const phrase = phraseFrom(doc, v + 2, sentence.last);
    if (!phrase) return null;
    voices = voicesIn(doc, phrase);
    last = phrase.last;
  } else if (v > sentence.first && tokens[v - 1]?.possessive) {
    const phrase = phraseBefore(doc, sentence.first, v - 1, false);
    const voice = phrase && voiceOf(doc, phrase, true);
    if (voice) voices = [{ ...voice, name: owner(voice.name), org: owner(voice.org) }];
  }
  if (!voices.length || voices[0]?.kind === 'pronoun' || last >= sentence.last) return null;
  if (tokens[last]?.norm !== 'that') return null;
  return {
    s: sentence.index,
    first: v,
    last,
    verb: t.text,
    confirms: false,
    before: false,
    after: true,
    hearsay: false,
    voices,
    inherits: false,
    rule: 'claim-noun',
  };
}
