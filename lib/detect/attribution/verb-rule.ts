import { BE, CONJUNCTION, HAVE, isAdverb, MODAL, NEGATION, PREPOSITION, SUBORDINATOR } from '../../lexicon/grammar';
import {
  DEED_OBJECTS,
  HEARSAY_PASSIVES,
  NEEDS_THAT,
  REFUSALS,
  REPORTING_VERBS,
  type ReportingVerb,
  TOLL_NOUNS,
} from '../../lexicon/reporting';
import type { Doc, Sentence, Token } from '../types';
import { isWhen, opensOccasion, phraseFrom } from './phrase';
import type { Saying } from './saying';
import { subjectBefore, voicesIn, withApposition } from './subject';
import { isNumber, parts } from './words';

/**
 * A verb of saying at token `v`: "X said (that) …" governs what follows, "…, X said" and "…, said X" what stands
 * before, "…, X said, …" both. Not: "police shot" (no such verb), "did not say", "the reported deaths",
 * "claimed 12 lives", "declined to say".
 */
export function verbSaying(doc: Doc, sentence: Sentence, v: number): Saying | null {
  const t = doc.tokens[v] as Token;
  const verb = REPORTING_VERBS.get(t.norm);
  if (!verb || t.possessive) return null;
  const previous = lastBefore(doc, sentence.first, v);
  if (previous && BE.has(previous.norm) && !verb.participle) return passive(doc, sentence, v, t);
  const progressive = verb.participle && previous !== null && BE.has(previous.norm);
  if (isUnsaid(doc, sentence, v, verb) || !takes(doc, sentence, v, verb)) return null;
  const base = { s: sentence.index, verb: t.text, confirms: verb.kind === 'confirm', hearsay: false, inherits: false };
  if (verb.participle && !progressive) {
    if (!opensParticiple(doc, sentence, v)) return null;
    return {
      ...base,
      first: v,
      last: v + 1,
      before: false,
      after: true,
      voices: [],
      inherits: true,
      rule: 'participle',
    };
  }
  if (doc.tokens[v - 1]?.norm === 'to' && v > sentence.first) {
    return doc.tokens[v + 1]?.norm === 'that'
      ? { ...base, first: v, last: v + 1, before: false, after: true, voices: [], inherits: true, rule: 'infinitive' }
      : null;
  }
  const turned = verb.kind === 'say' || verb.kind === 'confirm' ? inverted(doc, sentence, v) : null;
  if (turned && stands(doc, sentence, v)) return { ...base, ...turned, rule: 'inverted' };
  const subject = subjectBefore(doc, sentence, progressive ? (previous as Token).i : v);
  if (!subject?.voices.length) return turned ? { ...base, ...turned, rule: 'inverted' } : null;
  if (verb.noun && !nounIsVerb(doc, sentence, v)) return null;
  if (verb.kind === 'toll' || verb.kind === 'count' || verb.kind === 'think') {
    if (subject.voices.some((voice) => voice.kind === 'document' && verb.kind === 'toll')) return null;
  }
  const rest = afterVerb(doc, sentence, v, verb);
  const opener = doc.tokens[subject.first - 1];
  const starts = !opener || subject.first <= sentence.first;
  const joined =
    !starts &&
    !parts(opener.post) &&
    (CONJUNCTION.has(opener.norm) || (SUBORDINATOR.has(opener.norm) && opener.norm !== 'as'));
  const closed = rest.closes || rest.pauses;
  if (verb.kind !== 'toll' && !starts && !joined && (closed || (rest.weak && parts(opener.post)))) {
    return {
      ...base,
      first: subject.first,
      last: v + 1,
      before: true,
      after: !rest.closes && rest.pauses,
      voices: subject.voices,
      rule: 'tail',
    };
  }
  return {
    ...base,
    first: subject.first,
    last: v + 1,
    before: false,
    after: true,
    voices: subject.voices,
    rule: verb.kind === 'toll' ? 'toll' : 'lead',
  };
}

/** The word before the verb, adverbs left out. */
function lastBefore(doc: Doc, first: number, v: number): Token | null {
  for (let k = v - 1; k >= Math.max(first, v - 4); k--) {
    const t = doc.tokens[k] as Token;
    if (parts(t.post)) return null;
    if (!isAdverb(t.norm) || NEGATION.has(t.norm)) return t;
  }
  return null;
}

/** Not said: negated, only possible, refused. */
function isUnsaid(doc: Doc, { first }: Sentence, v: number, verb: ReportingVerb): boolean {
  for (let k = v - 1; k >= Math.max(first, v - 4); k--) {
    const t = doc.tokens[k] as Token;
    if (parts(t.post)) return false;
    if (NEGATION.has(t.norm) || t.norm === 'yet') return true;
    if (MODAL.has(t.norm)) return !(t.norm === 'can' && verb.kind === 'confirm');
    if (t.norm === 'to' && k === v - 1)
      return doc.tokens.slice(Math.max(first, k - 4), k).some((w) => REFUSALS.has(w.norm));
    if (!isAdverb(t.norm) && !HAVE.has(t.norm)) return false;
  }
  return false;
}

/** Does the verb have an object that can be reported here? */
function takes(doc: Doc, { last }: Sentence, v: number, verb: ReportingVerb): boolean {
  const { tokens } = doc;
  const t = tokens[v] as Token;
  const next = v + 1 < last ? tokens[v + 1] : undefined;
  const n = next?.norm ?? '';
  if (verb.kind === 'toll') return tollObject(doc, v, last);
  if (NEEDS_THAT.has(t.norm)) return n === 'that' || (t.norm === 'reads' && /[:“"]/.test(t.post));
  if (n === 'to' && verb.kind !== 'tell' && !/^(?:reporters|journalists|media|afp)$/.test(tokens[v + 2]?.norm ?? ''))
    return t.norm === 'announced';
  for (let k = v + 1; k < Math.min(last, v + 6); k++) {
    const w = tokens[k] as Token;
    if (parts((tokens[k - 1] as Token).post)) break;
    if (DEED_OBJECTS.has(w.norm) && (verb.kind === 'say' || verb.kind === 'confirm') && t.norm.startsWith('claim'))
      return false;
    if (w.norm === 'responsibility' || w.norm === 'credit') return false;
  }
  return true;
}

/** "put the toll at", "raised its count to": the tail of a toll verb. */
function tollObject(doc: Doc, v: number, last: number): boolean {
  for (let k = v + 1; k < Math.min(last, v + 9); k++) {
    const t = doc.tokens[k] as Token;
    if (parts((doc.tokens[k - 1] as Token).post)) return false;
    if (TOLL_NOUNS.has(t.norm) || (t.norm === 'it' && doc.tokens[k + 1]?.norm === 'at')) return true;
  }
  return false;
}

/** "were reported killed", "was confirmed by the ministry". */
function passive(doc: Doc, sentence: Sentence, v: number, t: Token): Saying | null {
  const base = { s: sentence.index, verb: t.text, confirms: false, before: true, after: true, inherits: false };
  let k = v + 1;
  while (k < sentence.last && k < v + 3 && isAdverb(doc.tokens[k]?.norm ?? '')) k++;
  if (doc.tokens[k]?.norm === 'by' && k < sentence.last && !parts((doc.tokens[k - 1] as Token).post)) {
    const phrase = phraseFrom(doc, k + 1, sentence.last);
    const voices = phrase ? voicesIn(doc, phrase) : [];
    if (phrase && voices.length && voices[0]?.kind !== 'pronoun') {
      return {
        ...base,
        first: v,
        last: phrase.last,
        confirms: REPORTING_VERBS.get(t.norm)?.kind === 'confirm',
        hearsay: false,
        voices,
        rule: 'passive',
      };
    }
  }
  if (
    !HEARSAY_PASSIVES.has(t.norm) ||
    (doc.tokens[k]?.norm === 'to' && t.norm === 'reported' && doc.tokens[k + 1]?.norm === 'police')
  )
    return null;
  return { ...base, first: v, last: v + 1, hearsay: true, voices: [], rule: 'hearsay' };
}

/** A participle of saying hangs on a clause before it: after a comma, "and", a noun or a day. */
function opensParticiple(doc: Doc, sentence: Sentence, v: number): boolean {
  if (v <= sentence.first) return false;
  const before = doc.tokens[v - 1] as Token;
  return !PREPOSITION.has(before.norm) || before.norm === 'as';
}

/** "said X": what follows the verb is a speaker and then nothing, a pause or an adjunct. */
function inverted(
  doc: Doc,
  sentence: Sentence,
  v: number,
): Pick<Saying, 'first' | 'last' | 'before' | 'after' | 'voices'> | null {
  if (v <= sentence.first && !/["“”’']/u.test((doc.tokens[v] as Token).pre)) return null;
  const phrase = phraseFrom(doc, v + 1, sentence.last);
  if (!phrase || parts((doc.tokens[v] as Token).post)) return null;
  const voices = voicesIn(doc, phrase);
  const own = voices[0];
  if (!own || (own.kind === 'pronoun' && own.head === 'it')) return null;
  const rest = afterPhrase(doc, sentence, phrase.last);
  if (!rest.closes && !rest.pauses && !rest.weak) return null;
  const full = /,/.test((doc.tokens[phrase.last - 1] as Token).post)
    ? withApposition(doc, own, phrase.last, sentence.last)
    : own;
  return { first: v, last: phrase.last, before: true, after: rest.pauses, voices: [full, ...voices.slice(1)] };
}

/** No subject touches the verb: it opens its stretch after a comma, dash or quotation mark. */
function stands(doc: Doc, sentence: Sentence, v: number): boolean {
  return v <= sentence.first || parts((doc.tokens[v - 1] as Token).post);
}

/** A form that is a noun too is a verb only between a speaker and something told ("The agency reports that"). */
function nounIsVerb(doc: Doc, { last }: Sentence, v: number): boolean {
  const before = doc.tokens[v - 1];
  const next = v + 1 < last ? doc.tokens[v + 1] : undefined;
  if (!before) return false;
  if (
    next &&
    !parts((doc.tokens[v] as Token).post) &&
    (PREPOSITION.has(next.norm) ||
      REPORTING_VERBS.get(next.norm)?.kind === 'say' ||
      BE.has(next.norm) ||
      HAVE.has(next.norm))
  )
    return next.norm === 'that';
  return true;
}

interface Rest {
  closes: boolean;
  pauses: boolean;
  /** Only adverbials follow up to the end or the next comma. */
  weak: boolean;
}

function afterVerb(doc: Doc, sentence: Sentence, v: number, verb: ReportingVerb): Rest {
  if (verb.kind !== 'tell') return afterPhrase(doc, sentence, v + 1);
  const hearer = parts((doc.tokens[v] as Token).post) ? null : phraseFrom(doc, v + 1, sentence.last);
  return afterPhrase(doc, sentence, hearer?.last ?? v + 1);
}

/** What follows token `from` - 1: the end, a pause, an adverbial, or something told. */
function afterPhrase(doc: Doc, { last }: Sentence, from: number): Rest {
  const { tokens } = doc;
  let i = from;
  while (i < last) {
    const gap = (tokens[i - 1] as Token).post;
    if (parts(gap)) return { closes: false, pauses: true, weak: false };
    const t = tokens[i] as Token;
    if (isWhen(doc, i) || (isNumber(t) && i > from && isWhen(doc, i - 1))) i++;
    else if (PREPOSITION.has(t.norm) && isWhen(doc, i + 1)) i += 2;
    else if (isAdverb(t.norm)) i++;
    else if (opensOccasion(doc, i, last)) i = pastAdverbial(doc, i, last);
    else if (
      PREPOSITION.has(t.norm) ||
      (t.norm === 'the' && isWhen(doc, i + 1)) ||
      t.norm === 'without' ||
      t.norm === 'citing'
    ) {
      const stop = pastAdverbial(doc, i, last);
      return { closes: false, pauses: false, weak: stop >= last || parts((tokens[stop - 1] as Token).post) };
    } else return { closes: false, pauses: false, weak: false };
  }
  return { closes: true, pauses: false, weak: false };
}

/** End of an adverbial: the next comma or the end; `from` itself where a clause with a verb follows instead. */
function pastAdverbial(doc: Doc, from: number, last: number): number {
  let i = from + 1;
  while (i < last) {
    const t = doc.tokens[i] as Token;
    if (parts((doc.tokens[i - 1] as Token).post)) return i;
    if (BE.has(t.norm) || HAVE.has(t.norm) || MODAL.has(t.norm) || t.norm === 'that') return from + 1;
    i++;
  }
  return i;
}
