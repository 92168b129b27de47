import { ACCUSING } from '../../lexicon/asked-speech';
import { BE } from '../../lexicon/grammar';
import { ACCUSING_VERBS } from '../../lexicon/reporting';
import type { Doc, Sentence, Token } from '../types';
import type { Saying } from './saying';
import { subjectBefore } from './subject';
import { parts } from './words';

/**
 * "X accused Y of killing 12": X says so. Not: "X blamed Y for the attack that killed 12" (the deed is told as
 * known), "Y is accused of killing 12" (nobody is named).
 */
export function accusedSaying(doc: Doc, sentence: Sentence, v: number): Saying | null {
  const t = doc.tokens[v] as Token;
  if (!ACCUSING_VERBS.has(t.norm)) return null;
  const helper = doc.tokens[v - 1];
  const passive = helper !== undefined && v > sentence.first && BE.has(helper.norm);
  for (let k = v + 1; k < Math.min(sentence.last - 1, v + 14); k++) {
    if (parts((doc.tokens[k - 1] as Token).post)) return null;
    if (doc.tokens[k]?.norm !== 'of' || !doc.tokens[k + 1]?.norm.endsWith('ing')) continue;
    const base = {
      s: sentence.index,
      last: k + 1,
      verb: t.text,
      confirms: false,
      before: false,
      after: true,
      inherits: false,
      rule: 'accused',
    };
    if (passive || k === v + 1) return { ...base, first: v, hearsay: true, voices: [] };
    if (ACCUSING.has(t.norm)) return { ...base, first: v, hearsay: false, voices: [], inherits: true };
    const subject = subjectBefore(doc, sentence, v);
    return subject?.voices.length ? { ...base, first: subject.first, hearsay: false, voices: subject.voices } : null;
  }
  return null;
}
