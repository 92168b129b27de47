import { CLAIMING, JOINED_BE } from '../../lexicon/asked-speech';
import { ARTICLES, SAID } from '../../lexicon/function-words';
import { BE, CONJUNCTION, isAdverb, NEGATION, PREPOSITION, SUBORDINATOR } from '../../lexicon/grammar';
import { HEARSAY_PASSIVES, PAPERS, REPORTING_VERBS, type ReportingVerb } from '../../lexicon/reporting';
import { hasCapital } from '../../text/capital';
import type { Doc, Sentence, Token } from '../types';
import { isOutcome, isUnsaid, nounIsVerb, takesReport, tollEnd } from './complement';
import { inverted } from './inverted-rule';
import { passiveSaying } from './passive-rule';
import { phraseFrom } from './phrase';
import { restFrom } from './rest';
import type { Saying } from './saying';
import { type Subject, subjectBefore } from './subject';
import { parts } from './words';

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
  if (verb.noun && ARTICLES.has(doc.tokens[v - 1]?.norm ?? '')) return null;
  if (previous && isBe(previous.norm) && !verb.participle) return passiveSaying(doc, sentence, v);
  if (isOutcome(doc, sentence, v)) return HEARSAY_PASSIVES.has(t.norm) ? passiveSaying(doc, sentence, v) : null;
  if (isUnsaid(doc, sentence, v, verb)) return null;
  if (!takesReport(doc, sentence, v, verb)) return CLAIMING.has(t.norm) ? claimant(doc, sentence, v) : null;
  const confirms = verb.kind === 'confirm';
  const hanging = (rule: string): Saying => ({
    first: v,
    last: v + 1,
    s: sentence.index,
    verb: t.text,
    confirms,
    before: false,
    after: true,
    hearsay: false,
    voices: [],
    inherits: true,
    rule,
  });
  const progressive = verb.participle && previous !== null && isBe(previous.norm);
  if (verb.participle && !progressive) {
    const own = withSubject(doc, sentence, v);
    if (own) return { ...hanging('absolute'), first: own.first, voices: own.voices, inherits: false };
    return hangs(doc, sentence, v) ? hanging('participle') : null;
  }
  const touching = v > sentence.first ? doc.tokens[v - 1]?.norm : undefined;
  if (touching === 'to') return doc.tokens[v + 1]?.norm === 'that' ? hanging('infinitive') : null;
  if (previous && CONJUNCTION.has(previous.norm) && !verb.noun && previous.i > sentence.first)
    return hanging('coordinate');
  const turned = verb.kind === 'say' || confirms ? inverted(doc, sentence, v) : null;
  const turnedSaying = turned && {
    first: turned.first,
    last: turned.last,
    s: sentence.index,
    verb: t.text,
    confirms,
    before: turned.before,
    after: turned.after,
    hearsay: false,
    voices: turned.voices,
    inherits: false,
    rule: 'inverted',
  };
  if (turned && (stands(doc, sentence, v) || (turned.ends && SAID.has(t.norm)))) return turnedSaying;
  const subject = subjectBefore(doc, sentence, progressive ? (previous as Token).i : v);
  if (!subject?.voices.length) return turnedSaying;
  if (verb.noun && !nounIsVerb(doc, sentence, v)) return null;
  const side = placed(doc, sentence, v, verb, subject.first);
  return {
    first: subject.first,
    last: v + 1,
    s: sentence.index,
    verb: side.verb ?? t.text,
    confirms,
    before: side.before,
    after: side.after,
    hearsay: subject.voices.every((voice) => voice.kind === 'unnamed' && PAPERS.has(voice.head)),
    voices: subject.voices,
    inherits: false,
    rule: side.rule,
  };
}

/** "*with* the mayor reporting that nine died": a participle with a subject of its own. */
function withSubject(doc: Doc, sentence: Sentence, v: number): Subject | null {
  const before = doc.tokens[v - 1];
  const subject = v > sentence.first && before && !parts(before.post) ? subjectBefore(doc, sentence, v) : null;
  return subject?.voices.length && doc.tokens[subject.first - 1]?.norm === 'with' ? subject : null;
}

/** "X claimed the attack": nothing is told, but X has spoken ("It put the toll at 11"). */
function claimant(doc: Doc, sentence: Sentence, v: number): Saying | null {
  const subject = subjectBefore(doc, sentence, v);
  if (!subject?.voices.length || subject.voices[0]?.kind === 'unnamed') return null;
  return {
    first: subject.first,
    last: v + 1,
    s: sentence.index,
    verb: (doc.tokens[v] as Token).text,
    confirms: false,
    before: false,
    after: false,
    hearsay: false,
    voices: subject.voices,
    inherits: false,
    rule: 'claimant',
  };
}

/** What a subject and its verb govern; `verb` where it is printed in more than one word. */
interface Side extends Pick<Saying, 'before' | 'after' | 'rule'> {
  verb?: string;
}

/** Which side a subject from token `first` on and its verb govern. */
function placed(doc: Doc, sentence: Sentence, v: number, verb: ReportingVerb, first: number): Side {
  if (verb.kind === 'toll') {
    const end = tollEnd(doc, v, sentence.last);
    const phrase = doc.tokens.slice(v, end).map((t) => t.text);
    return { verb: phrase.join(' '), before: false, after: true, rule: 'toll' };
  }
  const hearer = hearerOf(doc, sentence, v, verb);
  const rest = restFrom(doc, sentence, hearer?.last ?? v + 1);
  const opener = first > sentence.first ? (doc.tokens[first - 1] as Token) : null;
  const joined =
    opener !== null &&
    !parts(opener.post) &&
    (CONJUNCTION.has(opener.norm) || (SUBORDINATOR.has(opener.norm) && opener.norm !== 'as'));
  const leadsIn = rest.pauses && /["“:]/.test(pauseAfter(doc, sentence, hearer?.last ?? v + 1)) && !isQuoteEnd(opener);
  const trails =
    rest.closes || (!joined && !leadsIn && (rest.pauses || (rest.weak && opener !== null && parts(opener.post))));
  if (opener && trails) {
    const before = rest.closes || !followsIntroduction(doc, sentence, first);
    return { before, after: rest.pauses, rule: 'tail' };
  }
  return { before: false, after: true, rule: 'lead' };
}

/** A form of "to be", joined to its pronoun or not ("we're told"). */
function isBe(norm: string): boolean {
  return BE.has(norm) || JOINED_BE.test(norm);
}

/** Print of the first pause from token `from` on. */
function pauseAfter(doc: Doc, { last }: Sentence, from: number): string {
  for (let k = from - 1; k < last; k++) {
    const gap = (doc.tokens[k] as Token).post;
    if (parts(gap)) return gap;
  }
  return '';
}

function isQuoteEnd(t: Token | null): boolean {
  return t !== null && /[”"’']/.test(t.post) && /,|[.!?]/.test(t.post);
}

/** "After nine people were killed, he said, …": a clause of the outlet's own leads in, nothing told stands before. */
function followsIntroduction(doc: Doc, sentence: Sentence, to: number): boolean {
  const first = doc.tokens[sentence.first] as Token;
  if (!SUBORDINATOR.has(first.norm)) return false;
  let commas = 0;
  for (let k = sentence.first; k < to; k++) if (/,/.test((doc.tokens[k] as Token).post)) commas++;
  return commas === 1;
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

/** A participle of saying hangs on a clause before it, not on a preposition ("after saying"). */
function hangs(doc: Doc, sentence: Sentence, v: number): boolean {
  if (v <= sentence.first) return false;
  const before = doc.tokens[v - 1] as Token;
  return !PREPOSITION.has(before.norm) || before.norm === 'as';
}

/** No subject touches the verb: it opens its stretch after a comma, dash or quotation mark. */
function stands(doc: Doc, sentence: Sentence, v: number): boolean {
  return v <= sentence.first || parts((doc.tokens[v - 1] as Token).post);
}

/** Who is told: "told [reporters]", "confirmed to [The Daily Star]". */
function hearerOf(doc: Doc, { last }: Sentence, v: number, verb: ReportingVerb): { last: number } | null {
  const { tokens } = doc;
  if (parts((tokens[v] as Token).post)) return null;
  if (verb.kind === 'tell') return phraseFrom(doc, v + 1, last);
  if (verb.kind !== 'confirm' || tokens[v + 1]?.norm !== 'to') return null;
  let k = v + 2;
  while (k < last && (hasCapital(tokens[k]?.text) || (k === v + 2 && tokens[k]?.norm === 'the'))) {
    k++;
    if (parts((tokens[k - 1] as Token).post)) break;
  }
  return k > v + 2 ? { last: k } : null;
}
