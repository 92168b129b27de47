import { RELATIVE_SUBJECT } from '../../lexicon/function-words';
import { POSSESSIVE_DETERMINER } from '../../lexicon/grammar';
import { QUOTING_VERBS } from '../../lexicon/reporting';
import { LINKS } from '../../lexicon/speaker-phrases';
import type { Doc, Range, Sentence, Token } from '../types';
import { withApposition } from './apposition';
import { phraseFrom } from './phrase';
import { restFrom } from './rest';
import type { Saying } from './saying';
import { voicesIn } from './subject';
import { parts } from './words';

/** A saying turned round, and whether its speaker ends the sentence. */
export type Turned = Pick<Saying, 'first' | 'last' | 'before' | 'after' | 'voices'> & { ends: boolean };

/**
 * "…, said X" at verb `v`: a speaker follows, then nothing, a pause, an adverbial, or "who" did what.
 * Not: "police said Syria had fired first" (something told follows), "said it",
 * "where one of them said his wife, Ana, had died" (no pause before, and somebody's kin behind: they are told of).
 */
export function inverted(doc: Doc, sentence: Sentence, v: number): Turned | null {
  const t = doc.tokens[v] as Token;
  if ((v <= sentence.first && !/["“”’']/u.test(t.pre)) || parts(t.post)) return null;
  const next = doc.tokens[v + 1]?.norm ?? '';
  if (next === 'that' || (QUOTING_VERBS.has(next) && /ing$/.test(next))) return null;
  if (POSSESSIVE_DETERMINER.has(next) && v > sentence.first && !parts((doc.tokens[v - 1] as Token).post)) return null;
  const whole = phraseFrom(doc, v + 1, sentence.last);
  if (!whole) return null;
  const read = voicesIn(doc, whole);
  const phrase = read.length ? whole : nameIn(doc, whole);
  const voices = read.length ? read : voicesIn(doc, phrase);
  const own = voices[0];
  if (!own || (own.kind === 'pronoun' && own.head === 'it')) return null;
  const rest = restFrom(doc, sentence, phrase.last);
  const told = phrase.last < sentence.last && RELATIVE_SUBJECT.has(doc.tokens[phrase.last]?.norm ?? '');
  if (!rest.closes && !rest.pauses && !rest.weak && !told) return null;
  const full = /,/.test((doc.tokens[phrase.last - 1] as Token).post)
    ? withApposition(doc, own, phrase.last, sentence.last)
    : own;
  return {
    first: v,
    last: phrase.last,
    before: true,
    after: rest.pauses && !describes(doc, sentence, phrase.last),
    voices: [full, ...voices.slice(1)],
    ends: rest.closes,
  };
}

/** "…, a teacher, whose husband was killed": the outlet tells of whoever spoke, nothing more is told. */
function describes(doc: Doc, sentence: Sentence, from: number): boolean {
  for (let k = from; k < Math.min(sentence.last, from + 10); k++) {
    const before = doc.tokens[k - 1] as Token;
    if (/[“”"]/u.test(before.post)) return false;
    if (doc.tokens[k]?.norm === 'whose') return /,/.test(before.post);
  }
  return false;
}

/** "said Ana Ruiz at the edge of the pit": the name before the place where it is said. */
function nameIn(doc: Doc, phrase: Range): Range {
  for (let k = phrase.first + 1; k < phrase.last; k++)
    if (LINKS.has((doc.tokens[k] as Token).norm)) return { first: phrase.first, last: k };
  return phrase;
}
