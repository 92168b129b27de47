import { DEED_VERBS, DEEDS, VIOLENCE, WEAK_DEEDS } from '../../lexicon/stances-deeds';
import { PRONOUNS } from '../../lexicon/stances-grammar';
import type { Doc, Sentence, Token } from '../types';
import { type Names, namesOf } from './names';

/** What the rules know about the article beside its words; made once. */
export interface Scan {
  doc: Doc;
  tokens: Token[];
  names: Names;
  /** The article speaks of violence: needed before weak words ("incident", "strike") count as deeds. */
  violent: boolean;
  /** Sentence of a token, at most `WINDOW` tokens to either side: no rule reads further, however long a sentence is. */
  sentenceOf(token: number): Sentence;
  textOf(first: number, last: number): string;
}

const ENOUGH = 2;
/** Words of a text so short that one word of harm tells what it is about. */
const SHORT = 250;

const VIOLENT: ReadonlySet<string> = new Set([...VIOLENCE, ...DEEDS]);

export function scanOf(doc: Doc): Scan {
  let harm = 0;
  let deeds = 0;
  const isBrief = doc.tokens.length < BRIEF;
  for (const token of doc.tokens) {
    if (VIOLENT.has(token.norm)) {
      if (VIOLENCE.has(token.norm)) harm++;
      if (DEEDS.has(token.norm)) deeds++;
    }
    if (isBrief && isActWord(token.norm)) harm++;
  }
  const names = namesOf(doc);
  const armed = deeds > 0 && names.mentions.some((m) => m.kind === 'group');
  return {
    doc,
    tokens: doc.tokens,
    names,
    violent: armed || harm >= (doc.tokens.length < SHORT ? 1 : ENOUGH),
    sentenceOf: (token) => clipped(doc.sentences[doc.tokens[token]?.s ?? 0] as Sentence, token),
    textOf: (first, last) => printed(doc, first, last),
  };
}

/** A note of a sentence or two: any word for an act tells what it is about. */
const BRIEF = 80;

const isActWord = (norm: string): boolean =>
  norm.length > 3 && (DEEDS.has(norm) || DEED_VERBS.has(norm) || (WEAK_DEEDS.has(norm) && !PRONOUNS.has(norm)));

const WINDOW = 120;

function clipped(sentence: Sentence, token: number): Sentence {
  if (token - sentence.first <= WINDOW && sentence.last - token <= WINDOW) return sentence;
  const first = Math.max(sentence.first, token - WINDOW);
  return { ...sentence, first, last: Math.min(sentence.last, token + WINDOW) };
}

/** Printed words of tokens `first` to `last` (exclusive) of one block. */
function printed(doc: Doc, first: number, last: number): string {
  const from = doc.tokens[first];
  const to = doc.tokens[last - 1];
  if (!from || !to) return '';
  const block = doc.blocks[doc.sentences[from.s]?.block ?? 0];
  return block?.text.slice(from.start, to.end) ?? '';
}
