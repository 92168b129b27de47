import nlp from 'compromise/one';
import { lexicon } from '../lexicon/lexicon';

/** A term of the tokeniser with offsets into the text it was given. */
export interface Term {
  start: number;
  end: number;
  tags: ReadonlySet<string>;
}

interface RawTerm {
  text: string;
  pre: string;
  post: string;
  normal?: string;
  machine?: string;
}

/** The tokeniser's own steps. A whole `nlp(text)` costs four times as much, for tags, ids and indexes that nothing here reads. */
interface Steps {
  splitSentences(text: string, world: unknown): string[];
  splitTerms(sentence: string, model: unknown): string[];
  splitWhitespace(term: string, model: unknown): RawTerm;
}

type Computed = (view: { docs: RawTerm[][]; world: unknown }) => void;

const world = nlp.world() as {
  model: unknown;
  methods: { one: { tokenize: Steps } };
  compute: { normal: Computed; machine: Computed };
};
const { splitSentences, splitTerms, splitWhitespace } = world.methods.one.tokenize;

const NO_TAGS: ReadonlySet<string> = new Set();
const PLAIN = /^[a-z]+$/;
let tags: Map<string, ReadonlySet<string>> | null = null;

/** Tags of each word of the lexicon, made at first use. */
function load() {
  tags ??= new Map(Object.entries(lexicon()).map(([word, own]) => [word, new Set(own)]));
  return tags;
}

/** The form under which a word stands in the lexicon: lower case, without accents, hyphen, stops and possessive ending. */
function keyOf(term: RawTerm): string {
  const lower = term.text.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  const view = { docs: [[term]], world };
  world.compute.normal(view);
  world.compute.machine(view);
  return term.machine ?? term.normal ?? lower;
}

/**
 * Tokenises a text and tags its words from the lexicon, in one pass.
 * Offsets are UTF-16 units in `text`. Terms are found again by search from the last one, because the
 * tokeniser rewrites some spaces and its sentence offsets are wrong after quotes.
 */
export function termsOf(text: string): Term[] {
  const known = load();
  const terms: Term[] = [];
  let cursor = 0;
  for (const sentence of splitSentences(text, world)) {
    for (const printed of splitTerms(sentence, world.model)) {
      const raw = splitWhitespace(printed, world.model);
      // A lone quotation mark before a line break keeps the break: such a term would reach into the next block.
      const word = raw.text.trim();
      const start = word ? text.indexOf(word, cursor) : -1;
      if (start < 0) continue;
      cursor = start + word.length;
      terms.push({ start, end: cursor, tags: known.get(keyOf(raw)) ?? NO_TAGS });
    }
  }
  return terms;
}
