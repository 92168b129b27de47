import { SAYING_SO } from '../../lexicon/asked-speech';
import { BE } from '../../lexicon/grammar';
import { QUOTING_VERBS } from '../../lexicon/reporting';
import type { Doc, Sentence, Token } from '../types';
import { withApposition } from './apposition';
import { phraseFrom } from './phrase';
import type { Saying } from './saying';
import { subjectBefore, voicesIn } from './subject';
import { parts } from './words';

const FAR = 22;

/**
 * Words carried by another: "the agency quoted X as saying", "X was quoted by Y as saying", "Y reported, citing X".
 * "quoting X that …": X speaks, the carrier does not. Not: "cited security concerns" (nobody who speaks).
 */
export function quotedSaying(doc: Doc, sentence: Sentence, v: number): Saying | null {
  const { tokens } = doc;
  const t = tokens[v] as Token;
  if (!QUOTING_VERBS.has(t.norm)) return null;
  const as = sayingAfter(doc, sentence, v);
  const base = { s: sentence.index, confirms: false, hearsay: false, inherits: false };
  const helper = tokens[v - 1];
  if (helper && v > sentence.first && BE.has(helper.norm)) {
    const subject = subjectBefore(doc, sentence, helper.i);
    if (!subject?.voices.length) return null;
    const last = as ? as + 1 : v + 1;
    return {
      ...base,
      first: subject.first,
      last,
      verb: as ? 'quoted as saying' : t.text,
      before: last >= sentence.last || parts((tokens[last - 1] as Token).post),
      after: last < sentence.last,
      voices: subject.voices,
      rule: 'quoted',
    };
  }
  const phrase = parts(t.post) ? null : phraseFrom(doc, v + 1, as ?? sentence.last);
  const voices = phrase ? voicesIn(doc, phrase) : [];
  const own = voices[0];
  if (
    !phrase ||
    !own ||
    own.kind === 'document' ||
    (own.kind === 'pronoun' && own.head !== 'him' && own.head !== 'her')
  )
    return null;
  if (!as && tokens[phrase.last]?.norm === 'that') {
    const verb = t.text.toLowerCase();
    return { ...base, first: v, last: phrase.last + 1, verb, before: false, after: true, voices, rule: 'quoted' };
  }
  const after = /,/.test((tokens[phrase.last - 1] as Token).post);
  if (after) voices[0] = withApposition(doc, own, phrase.last, as ?? sentence.last);
  if (as)
    return {
      ...base,
      first: v,
      last: as + 1,
      verb: 'quoted as saying',
      before: false,
      after: true,
      voices,
      rule: 'quoted',
    };
  return {
    ...base,
    first: v,
    last: phrase.last,
    verb: t.text.toLowerCase(),
    before: true,
    after: phrase.last < sentence.last,
    voices,
    rule: 'citing',
  };
}

/** Token of "saying" in "… as saying" after `v`, within reach. */
function sayingAfter(doc: Doc, { last }: Sentence, v: number): number | null {
  for (let k = v + 1; k < Math.min(last - 1, v + FAR); k++) {
    if (doc.tokens[k]?.norm !== 'as') continue;
    const next = doc.tokens[k + 1]?.norm;
    if (SAYING_SO.has(next ?? '')) return k + 1;
  }
  return null;
}
