import { FIRST } from '../../lexicon/asked-speech';
import { CAN, DO } from '../../lexicon/function-words';
import { BE, CONJUNCTION, DETERMINER, HAVE, isAdverb, PREPOSITION, SUBORDINATOR } from '../../lexicon/grammar';
import { OCCASIONS, REPORTING_VERBS, SPEAKING_OF, WHEN } from '../../lexicon/reporting';
import { BODIES, COLLECTIVES } from '../../lexicon/roles';
import { APPOSITION_OPENERS, MEDIA_WORDS, PLACE_NOUNS } from '../../lexicon/speaker-phrases';
import type { Doc, Range, Sentence, Token } from '../types';
import { withApposition } from './apposition';
import { isBody } from './bodies';
import { isComplement, openerOf } from './long-subject';
import { listedBefore } from './more-voices';
import { closesBracket, phraseBefore, phraseFrom } from './phrase';
import type { Voice } from './saying';
import { voiceOf } from './voice';
import { isNumber, isProper, isSpeakerNoun, parts } from './words';

/** A subject found before its verb: the speakers, and the first token that belongs to it. */
export interface Subject {
  voices: Voice[];
  first: number;
}

const DASH = /[—–]|--|\s-\s/u;

/**
 * Steps back over what may stand between subject and verb: adverbs, auxiliaries, days, "in a statement".
 * @param pastComma the stop right before `verb` does not end the search ("a nurse there, who …")
 */
export function beforeVerb(doc: Doc, first: number, verb: number, pastComma = false): number {
  const { tokens } = doc;
  let i = verb - 1;
  while (i >= first) {
    const t = tokens[i] as Token;
    if (/[,;:“”"—]/u.test(t.post) && !(pastComma && i === verb - 1)) return i;
    if (FIRST.has(t.norm) && tokens[i - 1]?.norm === 'at' && i - 1 > first) i -= 2;
    else if (isAdverb(t.norm) || HAVE.has(t.norm) || DO.has(t.norm) || CAN.has(t.norm)) i--;
    else if (WHEN.has(t.norm) && t.norm !== 'may') i--;
    else if (isNumber(t) && WHEN.has(tokens[i - 1]?.norm ?? '') && i - 1 >= first) i -= 2;
    else if (i < verb - 1 && PREPOSITION.has(t.norm) && WHEN.has(tokens[i + 1]?.norm ?? '')) i--;
    else {
      const channel = occasionBefore(doc, first, i);
      if (channel === null) return i;
      i = channel;
    }
  }
  return i;
}

/** "in a video statement" that ends at `i`: the token before it; null where none ends there. */
function occasionBefore(doc: Doc, first: number, i: number): number | null {
  const { tokens } = doc;
  if (!OCCASIONS.has(tokens[i]?.norm ?? '')) return null;
  for (let k = i - 1; k >= Math.max(first, i - 5); k--) {
    const t = tokens[k] as Token;
    if (parts(t.post) || WHEN.has(t.norm)) return null;
    if (t.norm === 'in' || t.norm === 'at' || t.norm === 'on' || t.norm === 'via' || t.norm === 'through') {
      return k > first ? k - 1 : null;
    }
    if (!DETERMINER.has(t.norm) && PREPOSITION.has(t.norm)) return null;
  }
  return null;
}

/**
 * The subject of the verb at `verb`, looked for before it: the phrase that touches it, the phrase before an
 * apposition or relative clause ("Ana Ruiz, head of X, said"), the antecedent of "who" or "which".
 */
export function subjectBefore(doc: Doc, { first }: Sentence, verb: number): Subject | null {
  const end = beforeVerb(doc, first, verb);
  if (end < first) return null;
  const gap = (doc.tokens[end] as Token).post;
  if (parts(gap) && !closesBracket(doc, end))
    return /^\.?[’'”"]?,?[’'”"]?\s|^\)?,|^\s?[—–]|^\s-\s/u.test(gap) && !/[“”"]/u.test(gap)
      ? acrossComma(doc, first, end)
      : null;
  const phrase = phraseBefore(doc, first, end);
  if (!phrase) return null;
  const voices = voicesIn(doc, phrase);
  const own = voices[0];
  if (own?.kind === 'pronoun' && (own.head === 'who' || own.head === 'which'))
    return antecedent(doc, first, phrase.first);
  if (own) {
    const before = phrase.first > first ? (doc.tokens[phrase.first - 1] as Token) : null;
    if (before && own.kind !== 'pronoun' && isComplement(doc, first, before)) {
      const voice = openerOf(doc, first, phrase.first);
      return voice && { voices: [voice], first: voice.first };
    }
    const other = before && /^,\s$/.test(before.post) ? companion(doc, first, phrase.first - 1, own) : null;
    if (other) return { voices: [other, ...voices.slice(1)], first: other.first };
    const more = voices.length > 1 ? listedBefore(doc, first, phrase.first) : [];
    return { voices: [...more, ...voices], first: more[0]?.first ?? phrase.first };
  }
  return relativeBefore(doc, first, end);
}

/** The other half of a speaker in two halves: "the mayor, Ana Ruiz said", "Ana Ruiz, a spokeswoman for X said". */
function companion(doc: Doc, first: number, end: number, own: Voice): Voice | null {
  const phrase = phraseBefore(doc, first, end);
  const voice = phrase && voiceOf(doc, phrase);
  if (!phrase || !voice) return null;
  const before = doc.tokens[phrase.first - 1];
  const opens = phrase.first <= first || !before || parts(before.post) || CONJUNCTION.has(before.norm);
  if (!opens && before?.norm !== 'that') return null;
  const named = (v: Voice) => v.kind === 'person' && v.name !== null && v.role === null;
  const office = (v: Voice) => v.role !== null && !(v.kind === 'person' && v.name !== null);
  if (named(own) && office(voice)) return { ...own, role: voice.role, org: voice.org, first: voice.first };
  if (office(own) && !own.definite && named(voice)) {
    return { ...voice, role: own.role, org: own.org, head: own.head, last: own.last };
  }
  return null;
}

/**
 * Phrase before an apposition that ends with the comma or dash after `end`. The leftmost phrase that can speak is the
 * subject; a dateline ("ARLO — Ana Ruiz, a nurse, said") is not crossed.
 */
function acrossComma(doc: Doc, first: number, end: number): Subject | null {
  const { tokens } = doc;
  const dashed = DASH.test((tokens[end] as Token).post);
  let best: Subject | null = null;
  let stops = 0;
  for (let k = end - 1; k >= Math.max(first, end - 40) && stops < 5; k--) {
    const { post: print, norm } = tokens[k] as Token;
    if (/\($/.test(print) && closesBracket(doc, k)) continue;
    const post = print.replace(/^\)/, '');
    const kind = REPORTING_VERBS.get(norm);
    if (kind && !kind.noun && (kind.kind === 'say' || kind.kind === 'tell') && !SPEAKING_OF.has(norm)) break;
    if (/[“”";:[\]()]/u.test(post)) break;
    const pair: number = !dashed && DASH.test(post) ? dashBefore(doc, first, k) : k;
    if (pair < 0) break;
    if (pair === k && !(dashed ? DASH : /,/u).test(post)) continue;
    k = pair;
    stops++;
    if (!DASH.test(post) && !opensApposition(doc, k + 1)) continue;
    const last = beforeVerb(doc, first, k + 1, true);
    const phrase = last < first ? null : phraseBefore(doc, first, last);
    const voice = phrase && voiceOf(doc, phrase);
    if (!phrase || !voice || voice.kind === 'pronoun' || voice.kind === 'document') continue;
    if (best && voice.kind === 'body' && PLACE_NOUNS.has(doc.tokens[phrase.last - 1]?.norm ?? '')) continue;
    const before = tokens[phrase.first - 1];
    if (before && phrase.first > first && !opensClause(before)) continue;
    best = { voices: [withApposition(doc, voice, k + 1, end + 1)], first: phrase.first };
  }
  return best ?? (dashed ? null : lastName(doc, first, end));
}

/** "The member for the town in the House of Assembly, Ana Ruiz, said": where no phrase before can be read, the full name alone. */
function lastName(doc: Doc, first: number, end: number): Subject | null {
  const phrase = phraseBefore(doc, first, end, false);
  const before = phrase && phrase.first > first ? doc.tokens[phrase.first - 1] : undefined;
  if (!phrase || phrase.last - phrase.first < 2 || !before || !/^,/.test(before.post)) return null;
  const head = phraseBefore(doc, first, phrase.first - 1, false);
  const office = head !== null && doc.tokens.slice(head.first, head.last).some((t) => isSpeakerNoun(t.norm));
  const voice = office ? voiceOf(doc, phrase) : null;
  return voice?.kind === 'person' && voice.name && !voice.role ? { voices: [voice], first: phrase.first } : null;
}

/** The dash that opens what the dash after token `k` closes; -1 where it stands alone, as behind a dateline. */
function dashBefore(doc: Doc, first: number, k: number): number {
  for (let i = k - 1; i >= Math.max(first, k - 20); i--) if (DASH.test((doc.tokens[i] as Token).post)) return i;
  return -1;
}

/** May a subject stand right behind this word: a stop, a joining word or a day, but no verb ("lost two men, …")? */
function opensClause(before: Token): boolean {
  const n = before.norm;
  return parts(before.post) || CONJUNCTION.has(n) || SUBORDINATOR.has(n) || WHEN.has(n) || isAdverb(n);
}

function opensApposition(doc: Doc, i: number): boolean {
  const t = doc.tokens[i] as Token;
  return (
    DETERMINER.has(t.norm) ||
    isProper(t) ||
    isNumber(t) ||
    isAdverb(t.norm) ||
    /(?:ed|ing)$/.test(t.norm) ||
    APPOSITION_OPENERS.has(t.norm) ||
    voiceOf(doc, phraseFrom(doc, i, i + 12) ?? { first: i, last: i + 1 }) !== null
  );
}

/** Who "who" or "which" at `i` stands for: the phrase before it. */
function antecedent(doc: Doc, first: number, i: number): Subject | null {
  const phrase = i > first ? phraseBefore(doc, first, i - 1) : null;
  const voice = phrase && voiceOf(doc, phrase);
  return voice && phrase ? { voices: [voice], first: phrase.first } : null;
}

/** "a man who saw the blast said": the phrase before "who" in the same stretch. */
function relativeBefore(doc: Doc, first: number, end: number): Subject | null {
  for (let k = end; k > Math.max(first, end - 14); k--) {
    const t = doc.tokens[k] as Token;
    if (k < end && parts(t.post)) return null;
    if ((t.norm === 'who' || t.norm === 'whose') && !BE.has(doc.tokens[k - 1]?.norm ?? ''))
      return antecedent(doc, first, k);
  }
  return null;
}

/** Speakers of a phrase, joint ones apart ("the Observatory and medics"); empty where it cannot speak. */
export function voicesIn(doc: Doc, phrase: Range): Voice[] {
  for (let k = phrase.first + 1; k < phrase.last - 1; k++) {
    if (doc.tokens[k]?.norm !== 'and') continue;
    const left = voiceOf(doc, { first: phrase.first, last: k });
    const right = voiceOf(doc, { first: k + 1, last: phrase.last });
    if (!left || !right || !standsAlone(doc, left) || !standsAlone(doc, right) || isOneName(doc, left, right)) continue;
    const opener = doc.tokens[k + 1] as Token;
    const linked = doc.tokens.slice(phrase.first, k).some((t) => t.norm === 'of' || t.norm === 'for');
    if (!(linked && isProper(opener) && right.kind !== 'person')) return [left, right];
  }
  const voice = voiceOf(doc, phrase);
  return voice ? [voice] : [];
}

/** Half of a joint speaker: a name, a crowd or a phrase with its own article; not "search" of "search and rescue agency". */
function standsAlone(doc: Doc, voice: Voice): boolean {
  const first = doc.tokens[voice.first] as Token;
  if (voice.plural || DETERMINER.has(first.norm) || COLLECTIVES.has(voice.head) || MEDIA_WORDS.has(voice.head))
    return true;
  const last = doc.tokens[voice.last - 1] as Token;
  return (
    (voice.kind === 'person' && voice.name !== null) || (voice.kind === 'body' && isProper(last)) || first.possessive
  );
}

/** "Moro Teaching and Referral Hospital", "Disaster Risk Reduction and Management Council": the first half is no person but half the name of a body. */
function isOneName(doc: Doc, left: Voice, right: Voice): boolean {
  if (
    left.role !== null ||
    isBody(doc.tokens.slice(left.first, left.last)) ||
    !isProper(doc.tokens[right.first] as Token)
  )
    return false;
  const words = doc.tokens.slice(right.first, right.last).filter((t) => isProper(t));
  return (right.kind === 'body' || right.role !== null) && words.some((t) => BODIES.has(t.norm));
}
