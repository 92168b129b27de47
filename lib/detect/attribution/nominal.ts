import {
  BE,
  CONJUNCTION,
  HAVE,
  isAdverb,
  MODAL,
  NEGATION,
  PREPOSITION,
  PRONOUN,
  SUBORDINATOR,
} from '../../lexicon/grammar';
import { DOCUMENTS, OCCASIONS, REPORTING_VERBS, WHEN } from '../../lexicon/reporting';
import { PLAIN_OPENERS } from '../../lexicon/roles';
import { NAME_PARTICLES, NAMELIKE_MONTHS } from '../../lexicon/speaker-phrases';
import { hasCapital } from '../../text/capital';
import type { Doc, Token } from '../types';
import { isNumber, isProper, isSpeakerNoun, parts } from './words';

/** Words that join phrases, also in capitals. */
const JOINT: ReadonlySet<string> = new Set([...PREPOSITION, ...SUBORDINATOR, ...CONJUNCTION]);
/** Words that are no noun and no adjective: closed classes and verbs of saying. */
const NO_NOUN: ReadonlySet<string> = new Set([
  ...JOINT,
  ...BE,
  ...HAVE,
  ...MODAL,
  ...NEGATION,
  ...[...REPORTING_VERBS].filter(([, verb]) => !verb.noun).map(([word]) => word),
]);

/** Does a predicate start at a word that no table knows, behind a name or a speaker noun ("Mayor Ruiz | visited the camp")? */
export function opensPredicate(doc: Doc, i: number): boolean {
  const t = doc.tokens[i] as Token;
  const before = doc.tokens[i - 1] as Token;
  if (
    hasCapital(t.text) ||
    isPart(t.norm) ||
    OCCASIONS.has(t.norm) ||
    t.pre === '-' ||
    !(isProper(before) || isSpeakerNoun(before.norm))
  )
    return false;
  if (/(?:ed|ing|s)$/.test(t.norm)) return true;
  return !isPart(doc.tokens[i + 1]?.norm ?? '') && !isPart(doc.tokens[i + 2]?.norm ?? '');
}

/** A word known to stand in names of speakers. */
function isPart(norm: string): boolean {
  return isSpeakerNoun(norm) || PLAIN_OPENERS.has(norm) || DOCUMENTS.has(norm) || NAME_PARTICLES.has(norm);
}

/** A count of people, which opens a phrase ("two | officials"); not "45-year-old", "3rd Brigade", "Rescue 1122". */
export function isCount(t: Token): boolean {
  return isNumber(t) && t.post !== '-' && (!/\d/.test(t.text) || /^\d+(?:[.,]\d+)*$/.test(t.text));
}

/** "Rescue 1122 officials": digits behind a name. */
export function isNamedNumber(doc: Doc, i: number, stop: number): boolean {
  const before = i - 1 >= stop ? (doc.tokens[i - 1] as Token) : null;
  return before !== null && isProper(before) && !parts(before.post) && /\d/.test((doc.tokens[i] as Token).text);
}

/** A word that may stand inside a noun phrase: name, noun or adjective; no day, no closed-class word, no verb of saying. */
export function isNominal(t: Token): boolean {
  if (WHEN.has(t.norm)) return false;
  const n = t.norm;
  if (n.includes("'") && PRONOUN.has(n.slice(0, n.indexOf("'")))) return false;
  return !(isProper(t) ? JOINT : NO_NOUN).has(n) && !isAdverb(n);
}

/** "March Lane", "June Adams": a month's word before a name and behind no preposition of time. */
export function isMonthName(doc: Doc, i: number): boolean {
  const t = doc.tokens[i] as Token;
  const next = doc.tokens[i + 1];
  const before = doc.tokens[i - 1]?.norm ?? '';
  return (
    NAMELIKE_MONTHS.has(t.norm) && next !== undefined && isProper(next) && (before === 'of' || !PREPOSITION.has(before))
  );
}

/** A word of clock or calendar at `i`. */
export function isWhen(doc: Doc, i: number): boolean {
  const t = doc.tokens[i];
  return t !== undefined && WHEN.has(t.norm);
}
