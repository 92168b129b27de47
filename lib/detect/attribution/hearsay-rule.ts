import { BE } from '../../lexicon/grammar';
import {
  CLAUSE_OPENERS,
  DISMISSED_NOUNS,
  DISMISSING,
  HEARSAY,
  HEARSAY_NOUNS,
  LEARNING_VERBS,
  REPORT_OPENERS,
} from '../../lexicon/reporting';
import { DEED_VERBS } from '../../lexicon/stances-deeds';
import { pastDays } from '../past-days';
import type { Doc, Sentence, Token } from '../types';
import { phraseFrom } from './phrase';
import type { Saying } from './saying';
import { voicesIn } from './subject';
import { parts } from './words';

/**
 * Telling without a teller at token `v`: "reportedly", "there were reports of", "unconfirmed reports that", "denied
 * reports of" (who denies does not say so).
 * Not: "the report of the inquiry", "reports to the commander".
 */
export function hearsaySaying(doc: Doc, sentence: Sentence, v: number): Saying | null {
  const t = doc.tokens[v] as Token;
  const base = { s: sentence.index, confirms: false, hearsay: true, voices: [], inherits: false, rule: 'hearsay' };
  if (HEARSAY.has(t.norm))
    return { ...base, first: v, last: v + 1, verb: t.text.toLowerCase(), before: true, after: true };
  const next = doc.tokens[v + 1]?.norm;
  const before = v > sentence.first ? (doc.tokens[v - 1] as Token) : null;
  if (!HEARSAY_NOUNS.has(t.norm) || (next !== 'of' && next !== 'that') || v + 1 >= sentence.last) return null;
  const verb = `${t.text} ${next}`;
  if (before && DISMISSING.has(before.norm)) {
    return { ...base, first: v, last: v + 2, verb, before: false, after: true, rule: 'dismissed' };
  }
  if (!before || REPORT_OPENERS.has(before.norm) || BE.has(before.norm)) {
    return { ...base, first: v, last: v + 2, verb, before: false, after: true };
  }
  return null;
}

/**
 * "The army denied that it killed 12", "denied killing 12", "rejected claims it had killed 12" at the verb: what is denied
 * is told by others. Not: "denied it" (nothing is told).
 */
export function deniedSaying(doc: Doc, sentence: Sentence, v: number): Saying | null {
  const t = doc.tokens[v] as Token;
  if (parts(t.post)) return null;
  let last = pastDays(doc.tokens, v + 1);
  const noun = doc.tokens[last];
  if (noun && DISMISSED_NOUNS.has(noun.norm) && !parts(noun.post)) last = pastDays(doc.tokens, last + 1);
  const next = doc.tokens[last]?.norm ?? '';
  const clause = CLAUSE_OPENERS.has(next) || (next === 'of' && last > v + 1);
  const killing = last === v + 1 && next.endsWith('ing') && DEED_VERBS.has(next);
  if (last + 1 >= sentence.last || !(killing || clause)) return null;
  return {
    s: sentence.index,
    first: v,
    last: next === 'that' || next === 'of' ? last + 1 : last,
    verb: t.text,
    confirms: false,
    before: false,
    after: true,
    hearsay: true,
    voices: [],
    inherits: false,
    rule: 'dismissed',
  };
}

/** "It was learned from clerks that …" at token `v`. Not: "learned from the past" (nobody who speaks). */
export function learnedSaying(doc: Doc, sentence: Sentence, v: number): Saying | null {
  const t = doc.tokens[v] as Token;
  if (!LEARNING_VERBS.has(t.norm) || doc.tokens[v + 1]?.norm !== 'from' || parts(t.post)) return null;
  const phrase = phraseFrom(doc, v + 2, sentence.last);
  const voices = phrase ? voicesIn(doc, phrase) : [];
  if (!phrase || !voices.length || voices[0]?.kind === 'pronoun') return null;
  return {
    s: sentence.index,
    first: v,
    last: phrase.last,
    verb: `${t.text} from`,
    confirms: false,
    before: false,
    after: true,
    hearsay: false,
    voices,
    inherits: false,
    rule: 'learned',
  };
}
