import { ACCORDING, SUBJECT_FORMS } from '../../lexicon/asked-speech';
import { SUPPLIED } from '../../lexicon/function-words';
import { CONJUNCTION } from '../../lexicon/grammar';
import { SUPPLIERS } from '../../lexicon/reporting';
import type { Doc, Range, Sentence, Token } from '../types';
import { withApposition } from './apposition';
import { isWhen } from './nominal';
import { phraseFrom } from './phrase';
import type { Saying, Voice } from './saying';
import { voicesIn } from './subject';
import { isProper, parts } from './words';

/**
 * "according to X" at token `v`: in front it governs what follows, behind what stands before, between commas both.
 * Not: "according to their type".
 */
export function accordingSaying(doc: Doc, sentence: Sentence, v: number): Saying | null {
  const { tokens } = doc;
  const t = tokens[v] as Token;
  if (!ACCORDING.has(t.norm) || tokens[v + 1]?.norm !== 'to' || v + 2 >= sentence.last) return null;
  let from = v + 2;
  let phrase = lonePronoun(doc, sentence, from) ?? phraseFrom(doc, from, sentence.last);
  if (phrase) {
    let k = phrase.last;
    if (SUPPLIERS.has(tokens[k - 1]?.norm ?? '') && SUPPLIED.has(tokens[k]?.norm ?? '')) k++;
    else if (SUPPLIERS.has(tokens[k]?.norm ?? '') && SUPPLIED.has(tokens[k + 1]?.norm ?? '')) k += 2;
    else k = 0;
    if (k) {
      from = k;
      phrase = phraseFrom(doc, k, sentence.last) ?? phrase;
    }
  }
  if (!phrase) return null;
  const pronoun = pronounAt(doc, phrase);
  const voices = pronoun ? [pronoun] : voicesIn(doc, phrase);
  const own = voices[0];
  if (!own || (own.kind === 'pronoun' && !pronoun)) return null;
  const last = tokens[phrase.last - 1] as Token;
  const before = tokens[v - 1];
  const starts =
    v <= sentence.first ||
    isProper(t) ||
    before?.norm === 'which' ||
    (before !== undefined && !parts(before.post) && CONJUNCTION.has(before.norm)) ||
    (/[—–:;“"]\s*$/u.test(t.pre) && v - sentence.first < 3);
  const pauses = phrase.last < sentence.last && parts(last.post);
  const full = pauses && /,/.test(last.post) ? withApposition(doc, own, phrase.last, sentence.last) : own;
  const goesOn = phrase.last < sentence.last && !isWhen(doc, phrase.last);
  return {
    s: sentence.index,
    first: v,
    last: phrase.last,
    verb: `${t.text.toLowerCase()} to`,
    confirms: false,
    before: !starts,
    after:
      starts ||
      (pauses && goesOn) ||
      (before !== undefined && /,/.test(before.post) && goesOn && !pauses && v - sentence.first < 4),
    hearsay: false,
    voices: [full, ...voices.slice(1)],
    inherits: false,
    rule: 'according',
  };
}

/** "her" of "according to her", where no noun follows. */
function lonePronoun(doc: Doc, sentence: Sentence, from: number): Range | null {
  const t = doc.tokens[from] as Token;
  if (!SUBJECT_FORMS.has(t.norm)) return null;
  return from + 1 >= sentence.last || parts(t.post) ? { first: from, last: from + 1 } : null;
}

/** "according to her": the speaker that "she" would be. */
function pronounAt(doc: Doc, { first, last }: Range): Voice | null {
  const head = SUBJECT_FORMS.get((doc.tokens[first] as Token).norm);
  if (!head || last !== first + 1) return null;
  return {
    first,
    last,
    kind: 'pronoun',
    name: null,
    role: null,
    org: null,
    head,
    plural: head === 'they',
    definite: true,
  };
}
