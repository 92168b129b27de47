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
/** A word that is its own key. */
const KEY = /^(?:[a-z]+|[\d,]+)$/;
let tags: Map<string, ReadonlySet<string>> | null = null;

/**
 * Tags of a printed word in the lexicon, which is loaded at first use.
 * @param norm the word in lower case, its possessive ending cut off: its key, where it is plain letters or digits
 */
export function tagsOf(word: string, norm: string, possessive: boolean): ReadonlySet<string> {
  tags ??= new Map(Object.entries(lexicon()).map(([entry, own]) => [entry, new Set(own)]));
  const isKey = KEY.test(norm) && norm.length + (possessive ? 2 : 0) === word.length;
  return tags.get(isKey ? norm : keyOf(word)) ?? NO_TAGS;
}

/** The form under which a word stands in the lexicon: lower case, without accents, hyphen, stops and possessive ending. */
function keyOf(word: string): string {
  const term: RawTerm = { text: word };
  const view = { docs: [[term]], world };
  world.compute.normal(view);
  world.compute.machine(view);
  return term.machine ?? term.normal ?? word.toLowerCase();
}

/**
 * A piece between spaces that the tokeniser would only strip of marks, whatever stands beside it: plain letters, quoted,
 * bracketed or possessive ones, a number.
 */
const SIMPLE = /^(["“(]*)([A-Za-z]+(?:['’]s)?)[,;:.?!"”)]*$|^()(\d+(?:,\d+)*)[,;:.?!]?$/;
/** A dash beside a number may make a range of it ("1975 - 2014"). */
const DASH = /[-–—]/;
const NEWLINE = 10;

/** The words of a text, without the punctuation around them. Offsets are UTF-16 units in `text`. */
export function wordsOf(text: string): Span[] {
  const words: Span[] = [];
  /** Where a stretch of other than simple pieces began. */
  let open: number | null = null;
  const close = (end: number) => {
    if (open !== null) words.push(...oddWords(text.slice(open, end), open));
    open = null;
  };
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) {
      at++;
      if (code === NEWLINE && text.charCodeAt(at) !== NEWLINE) close(at);
      continue;
    }
    let letters = at;
    while (isLetter(text.charCodeAt(letters))) letters++;
    let end = letters;
    while (end < text.length && !isSpace(text.charCodeAt(end))) end++;
    const word = letters === end ? { start: at, end } : simpleWord(text, at, end);
    if (word) {
      close(at);
      words.push(word);
    } else open ??= at;
    at = end;
  }
  close(text.length);
  return words;
}

/** The word of the piece `start`–`end`, where the tokeniser need not be asked. */
function simpleWord(text: string, start: number, end: number): Span | null {
  const [, before, letters, , number] = SIMPLE.exec(text.slice(start, end)) ?? [];
  if (letters !== undefined) {
    const from = start + (before as string).length;
    return { start: from, end: from + letters.length };
  }
  if (number === undefined || DASH.test(text.charAt(start - 2) + text.charAt(end + 1))) return null;
  return { start, end: start + number.length };
}

const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);

const SPACE = /\s/;
const isSpace = (code: number): boolean =>
  code === 32 || (code >= 9 && code <= 13) || (code > 127 && SPACE.test(String.fromCharCode(code)));

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
