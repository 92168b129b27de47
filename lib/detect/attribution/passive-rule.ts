import { CLAIMED, POLICE, REPORTED } from '../../lexicon/asked-speech';
import { CONJUNCTION, isAdverb } from '../../lexicon/grammar';
import { HEARSAY_PASSIVES, REPORTING_VERBS, TOLL_NOUNS } from '../../lexicon/reporting';
import { DEEDS } from '../../lexicon/stances-deeds';
import type { Doc, Sentence, Token } from '../types';
import { phraseFrom } from './phrase';
import type { Saying } from './saying';
import { voicesIn } from './subject';
import { parts } from './words';

/** Words before "claimed" that are read. */
const REACH = 40;

/**
 * A passive at verb `v`: "was confirmed by the ministry" names the speaker, "were reported killed" hides one.
 * Not: "was told" (a hearer), "was reported to police" (a crime), "were confirmed dead" (nobody tells), "the attack was
 * claimed by the Front" (a deed: its claimant is no source of the figure).
 */
export function passiveSaying(doc: Doc, sentence: Sentence, v: number): Saying | null {
  const { tokens } = doc;
  const t = tokens[v] as Token;
  const base = { s: sentence.index, verb: t.text, before: true, after: true, inherits: false };
  let k = v + 1;
  while (k < Math.min(sentence.last, v + 3) && isAdverb(tokens[k]?.norm ?? '')) k++;
  const next = k < sentence.last ? tokens[k] : undefined;
  if (/^,\s$/.test((tokens[k - 1] as Token).post) && next?.norm === 'by') return insertedBy(doc, sentence, v, k);
  const deed = CLAIMED.has(t.norm) && !isTolled(doc, sentence, v);
  if (next?.norm === 'by' && !parts((tokens[k - 1] as Token).post)) {
    if (deed || isCompared(doc, sentence, v)) return null;
    const phrase = phraseFrom(doc, k + 1, sentence.last);
    const voices = phrase ? voicesIn(doc, phrase) : [];
    if (phrase && voices.length && voices[0]?.kind !== 'pronoun') {
      const confirms = REPORTING_VERBS.get(t.norm)?.kind === 'confirm';
      return { ...base, first: v, last: phrase.last, confirms, hearsay: false, voices, rule: 'passive' };
    }
  }
  if (!HEARSAY_PASSIVES.has(t.norm)) return null;
  if (CLAIMED.has(t.norm) && next?.norm !== 'to' && next?.norm !== 'that') return null;
  if (REPORTED.has(t.norm) && next?.norm === 'to' && POLICE.has(tokens[k + 1]?.norm ?? '')) return null;
  const helper = tokens[v - 1];
  const joined = helper !== undefined && v - 2 >= sentence.first && CONJUNCTION.has(tokens[v - 2]?.norm ?? '');
  return {
    ...base,
    before: !joined,
    first: v,
    last: v + 1,
    confirms: false,
    hearsay: true,
    voices: [],
    rule: 'hearsay',
  };
}

/** "a toll of 12 was claimed": a figure stands before, and no deed that could be what is claimed. */
function isTolled({ tokens }: Doc, { first }: Sentence, v: number): boolean {
  const before = tokens.slice(Math.max(first, v - REACH), v);
  return before.some((w) => TOLL_NOUNS.has(w.norm)) && !before.some((w) => DEEDS.has(w.norm));
}

/** "a higher number than what was announced by X": another figure than this one. */
function isCompared({ tokens }: Doc, { first }: Sentence, v: number): boolean {
  for (let k = v - 1; k >= Math.max(first, v - 7); k--) {
    if (parts((tokens[k] as Token).post)) return false;
    if (tokens[k]?.norm === 'than') return true;
  }
  return false;
}

/** "It had been reported, by X, that …": the speaker between commas, the telling behind them. */
function insertedBy(doc: Doc, sentence: Sentence, v: number, by: number): Saying | null {
  const { tokens } = doc;
  const phrase = phraseFrom(doc, by + 1, sentence.last);
  const voices = phrase ? voicesIn(doc, phrase) : [];
  if (!phrase || !voices.length || voices[0]?.kind === 'pronoun' || tokens[phrase.last]?.norm !== 'that') return null;
  const verb = (tokens[v] as Token).text;
  const confirms = REPORTING_VERBS.get((tokens[v] as Token).norm)?.kind === 'confirm';
  const base = { s: sentence.index, verb, confirms, before: false, after: true, hearsay: false, inherits: false };
  return { ...base, first: v, last: phrase.last, voices, rule: 'passive' };
}
