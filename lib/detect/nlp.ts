import nlp from 'compromise/one';
import { lexicon } from '../lexicon/lexicon';
import type { Span } from '../model/text';

interface RawTerm {
  text: string;
  normal?: string;
  machine?: string;
}

/** The tokeniser's own steps. A whole `nlp(text)` costs five times as much, for sentences, tags and indexes that nothing here reads. */
interface Steps {
  splitTerms(text: string, model: unknown): string[];
  splitWhitespace(term: string, model: unknown): RawTerm;
}

type Computed = (view: { docs: RawTerm[][]; world: unknown }) => void;

const world = nlp.world() as {
  model: unknown;
  methods: { one: { tokenize: Steps } };
  compute: { normal: Computed; machine: Computed };
};
const { splitTerms, splitWhitespace } = world.methods.one.tokenize;

const NO_TAGS: ReadonlySet<string> = new Set();
const PLAIN = /^[a-z]+$/;
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

/** A word of plain letters with at most one mark behind it, which the tokeniser would only strip; a line's end; anything else. */
const PIECE = /([A-Za-z]+)[,;:.?!]?(?=\s|$)|\n+|\S+/g;

/** The words of a text, without the punctuation around them. Offsets are UTF-16 units in `text`. */
export function wordsOf(text: string): Span[] {
  const words: Span[] = [];
  /** Where a stretch of other than plain words began. */
  let open: number | null = null;
  const close = (end: number) => {
    if (open !== null) words.push(...oddWords(text.slice(open, end), open));
    open = null;
  };
  for (const { 0: piece, 1: plain, index } of text.matchAll(PIECE)) {
    if (plain) {
      close(index);
      words.push({ start: index, end: index + plain.length });
    } else if (piece.startsWith('\n')) close(index + piece.length);
    else open ??= index;
  }
  close(text.length);
  return words;
}

/** A word put before a stretch: marks that stand alone are no words of their own, the tokeniser gives them to the word before. */
const BEFORE = 'a ';

/**
 * Words of a stretch with hyphens, digits, quotes and other marks, as the tokeniser sees them. They are found again by
 * search from the last one, because it rewrites some spaces.
 */
function oddWords(stretch: string, offset: number): Span[] {
  const words: Span[] = [];
  let cursor = 0;
  for (const term of splitTerms(BEFORE + stretch, world.model).slice(1)) {
    // A lone quotation mark before a line break keeps the break: such a term would reach into the next block.
    const word = splitWhitespace(term, world.model).text.trim();
    const start = word ? stretch.indexOf(word, cursor) : -1;
    if (start < 0) continue;
    cursor = start + word.length;
    words.push({ start: offset + start, end: offset + cursor });
  }
  return words;
}
