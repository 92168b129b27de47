import { CONJUNCTION, isAdverb } from '../../lexicon/grammar';
import { HEARSAY_PASSIVES, REPORTING_VERBS } from '../../lexicon/reporting';
import type { Doc, Sentence, Token } from '../types';
import { phraseFrom } from './phrase';
import type { Saying } from './saying';
import { voicesIn } from './subject';
import { parts } from './words';

/**
 * A passive at verb `v`: "was confirmed by the ministry" names the speaker, "were reported killed" hides one.
 * Not: "was told" (a hearer), "was reported to police" (a crime), "were confirmed dead" (nobody tells).
 */
export function passiveSaying(doc: Doc, sentence: Sentence, v: number): Saying | null {
  const { tokens } = doc;
  const t = tokens[v] as Token;
  const base = { s: sentence.index, verb: t.text, before: true, after: true, inherits: false };
  let k = v + 1;
  while (k < Math.min(sentence.last, v + 3) && isAdverb(tokens[k]?.norm ?? '')) k++;
  const next = k < sentence.last ? tokens[k] : undefined;
  if (next?.norm === 'by' && !parts((tokens[k - 1] as Token).post)) {
    const phrase = phraseFrom(doc, k + 1, sentence.last);
    const voices = phrase ? voicesIn(doc, phrase) : [];
    if (phrase && voices.length && voices[0]?.kind !== 'pronoun') {
      const confirms = REPORTING_VERBS.get(t.norm)?.kind === 'confirm';
      return { ...base, first: v, last: phrase.last, confirms, hearsay: false, voices, rule: 'passive' };
    }
  }
  if (!HEARSAY_PASSIVES.has(t.norm)) return null;
  if (t.norm === 'reported' && next?.norm === 'to' && tokens[k + 1]?.norm === 'police') return null;
  const helper = tokens[v - 1];
  const joined = helper !== undefined && v - 2 >= sentence.first && CONJUNCTION.has(tokens[v - 2]?.norm ?? '');
  return {
    ...base,
    before: !joined,
    first: v,
    last: v + 1,
    confirms: false,
    hearsay: true,
    voices: [],
    rule: 'hearsay',
  };
}
