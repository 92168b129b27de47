import { ALLEGED, CLAIMING, CONFIRMED, GIVEN, READS } from '../../lexicon/asked-speech';
import { RESPONSIBILITY_OR_CREDIT } from '../../lexicon/asked-stances';
import { BE, DETERMINER, HAVE, isAdverb, MODAL, NEGATION, PREPOSITION } from '../../lexicon/grammar';
import {
  DEED_OBJECTS,
  HEARERS,
  NEEDS_THAT,
  OUTCOMES,
  REFUSALS,
  REPEATING,
  REPORTING_VERBS,
  type ReportingVerb,
  SPEAKING_OF,
  TOLL_NOUNS,
} from '../../lexicon/reporting';
import { DEEDS } from '../../lexicon/stances-deeds';
import type { Doc, Sentence, Token } from '../types';
import { isNumber, isProper, parts } from './words';

/** Not said: negated, only possible, refused ("did not say", "would confirm", "declined to say"). */
export function isUnsaid(doc: Doc, { first }: Sentence, v: number, verb: ReportingVerb): boolean {
  for (let k = v - 1; k >= Math.max(first, v - 4); k--) {
    const t = doc.tokens[k] as Token;
    if (parts(t.post)) return false;
    if (NEGATION.has(t.norm) || t.norm === 'yet') return true;
    if (MODAL.has(t.norm))
      return !(verb.kind === 'confirm' && (t.norm === 'can' || doc.tokens[v - 1]?.norm === 'only'));
    if (t.norm === 'to' && k === v - 1) {
      return doc.tokens.slice(Math.max(first, k - 4), k).some((w) => REFUSALS.has(w.norm));
    }
    if (!isAdverb(t.norm) && !HAVE.has(t.norm)) return false;
  }
  return false;
}

/**
 * "twelve men reported killed", "nine feared dead": a participle of those it happened to, not a verb of theirs.
 * Not: "a raid which she said killed three" (an object follows).
 */
export function isOutcome(doc: Doc, { last }: Sentence, v: number): boolean {
  const next = v + 1 < last ? (doc.tokens[v + 1] as Token).norm : '';
  if (!OUTCOMES.has(next) || parts((doc.tokens[v] as Token).post)) return false;
  const object = v + 2 < last ? doc.tokens[v + 2] : undefined;
  return !object || !(isNumber(object) || DETERMINER.has(object.norm));
}

/** Has the verb an object that can be reported? Not: "claimed 12 lives", "found a body", "added to", "raised the flag". */
export function takesReport(doc: Doc, { last }: Sentence, v: number, verb: ReportingVerb): boolean {
  const { tokens } = doc;
  const t = tokens[v] as Token;
  const n = v + 1 < last ? (tokens[v + 1] as Token).norm : '';
  if (
    GIVEN.has(t.norm) &&
    ![1, 2, 3, 4, 5].some((k) => HAVE.has(tokens[v - k]?.norm ?? '') && tokens[v - k]?.s === t.s)
  )
    return false;
  if (verb.kind === 'count' && n === 'as') return false;
  if (verb.kind === 'toll') return tollEnd(doc, v, last) > 0;
  if (SPEAKING_OF.has(t.norm)) return n === 'of' && tokens.slice(v + 2, Math.min(last, v + 6)).some(isNumber);
  if (REPEATING.has(t.norm)) return n === 'that' || n === 'in' || n === 'on' || v + 1 >= last || parts(t.post);
  if (verb.kind === 'name' && n === 'as') return false;
  if (verb.kind === 'name') return tokens.slice(v + 1, Math.min(last, v + 16)).some((w) => w.norm === 'as');
  if (NEEDS_THAT.has(t.norm))
    return n === 'that' || (ALLEGED.has(t.norm) && v + 1 >= last) || (READS.has(t.norm) && /[:“"]/.test(t.post));
  const deed = CLAIMING.has(t.norm) && tokens[v + 2]?.norm === 'have';
  if (
    n === 'to' &&
    !deed &&
    verb.kind !== 'tell' &&
    !HEARERS.has(tokens[v + 2]?.norm ?? '') &&
    !toOutlet(tokens, v, last)
  )
    return false;
  for (let k = v + 1; k < Math.min(last, v + 6); k++) {
    if (parts((tokens[k - 1] as Token).post)) break;
    const w = (tokens[k] as Token).norm;
    if (RESPONSIBILITY_OR_CREDIT.has(w)) return false;
    if (!CLAIMING.has(t.norm)) continue;
    if (w === 'that') break;
    if (DEED_OBJECTS.has(w) || (DEEDS.has(w) && !isCounted(doc, k, last))) return false;
  }
  return true;
}

/** "the killing of *12* soldiers": who claims the deed claims its figure. */
function isCounted({ tokens }: Doc, k: number, last: number): boolean {
  return tokens[k + 1]?.norm === 'of' && tokens.slice(k + 2, Math.min(last, k + 5)).some(isNumber);
}

/** Token behind the object of a toll verb ("put the toll at |", "raised its count to |"); -1 where it has none. */
export function tollEnd(doc: Doc, v: number, last: number): number {
  for (let k = v + 1; k < Math.min(last, v + 9); k++) {
    const t = doc.tokens[k] as Token;
    if (parts((doc.tokens[k - 1] as Token).post)) return -1;
    const next = k + 1 < last ? doc.tokens[k + 1]?.norm : undefined;
    if (t.norm === 'it' && next === 'at') return k + 2;
    if (TOLL_NOUNS.has(t.norm)) return next === 'at' || next === 'to' ? k + 2 : k + 1;
  }
  return -1;
}

/** A form that is a noun too is a verb only before something told ("The agency reports that"; not "police reports of"). */
export function nounIsVerb(doc: Doc, { last }: Sentence, v: number): boolean {
  const next = v + 1 < last ? doc.tokens[v + 1] : undefined;
  if (!next || next.norm === 'that' || parts((doc.tokens[v] as Token).post)) return true;
  const n = next.norm;
  return !(PREPOSITION.has(n) || REPORTING_VERBS.get(n)?.kind === 'say' || BE.has(n) || HAVE.has(n));
}

/** "confirmed *to The Daily Star*", "confirmed to AFP"; not "admitted to hospital", "admitted to the Royal Infirmary". */
function toOutlet(tokens: Token[], v: number, last: number): boolean {
  if (!CONFIRMED.has(tokens[v]?.norm ?? '')) return false;
  const at = DETERMINER.has(tokens[v + 2]?.norm ?? '') ? v + 3 : v + 2;
  const hearer = tokens[at];
  return hearer !== undefined && at < last && isProper(hearer);
}
