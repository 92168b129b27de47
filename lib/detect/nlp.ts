import nlp from 'compromise/one';
import { lexicon } from '../lexicon/lexicon';
import type { Span } from '../model/text';

interface RawTerm {
  text: string;
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
/** A word with the space behind it and nothing to strip. */
const BARE = /^[A-Za-z]+ $/;
let tags: Map<string, ReadonlySet<string>> | null = null;

/** Tags of a printed word in the lexicon, which is loaded at first use. */
export function tagsOf(word: string): ReadonlySet<string> {
  tags ??= new Map(Object.entries(lexicon()).map(([entry, own]) => [entry, new Set(own)]));
  return tags.get(keyOf(word)) ?? NO_TAGS;
}

/** The form under which a word stands in the lexicon: lower case, without accents, hyphen, stops and possessive ending. */
function keyOf(word: string): string {
  const lower = word.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  const term: RawTerm = { text: word };
  const view = { docs: [[term]], world };
  world.compute.normal(view);
  world.compute.machine(view);
  return term.machine ?? term.normal ?? lower;
}

/**
 * The words of a text, without the punctuation around them. Offsets are UTF-16 units in `text`. Words are found again by
 * search from the last one, because the tokeniser rewrites some spaces and its sentence offsets are wrong after quotes.
 */
export function wordsOf(text: string): Span[] {
  const words: Span[] = [];
  let cursor = 0;
  for (const sentence of splitSentences(text, world))
    for (const printed of splitTerms(sentence, world.model)) {
      // A lone quotation mark before a line break keeps the break: such a term would reach into the next block.
      const word = BARE.test(printed) ? printed.slice(0, -1) : splitWhitespace(printed, world.model).text.trim();
      const start = word ? text.indexOf(word, cursor) : -1;
      if (start < 0) continue;
      cursor = start + word.length;
      words.push({ start, end: cursor });
    }
  return words;
}
