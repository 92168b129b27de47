import type { ArticleText } from '../model/article';
import type { Block, Span } from '../model/text';

/** One word of a block, as the tokeniser gives it, with our offsets. */
export interface Token extends Span {
  /** As printed, without surrounding punctuation. */
  text: string;
  /** Lower case, straight apostrophes, possessive 's cut off: the key into every lexicon table. */
  norm: string;
  /** Index in `Doc.tokens`. */
  i: number;
  /** Index in `Doc.sentences`. */
  s: number;
  /** Punctuation and space printed before and after ("“", ",” "). */
  pre: string;
  post: string;
  /** Lexicon tags: see lib/lexicon. */
  tags: ReadonlySet<string>;
  possessive: boolean;
}

/** A sentence of one block: tokens `first` (inclusive) to `last` (exclusive) of `Doc.tokens`. */
export interface Sentence extends Span {
  index: number;
  /** Index in `Doc.blocks`. */
  block: number;
  first: number;
  last: number;
}

/** The words of one article, tokenised once; every stage reads it and none changes it. */
export interface Doc {
  article: ArticleText;
  blocks: Block[];
  tokens: Token[];
  sentences: Sentence[];
  /** Phrases of the lexicon's nets found in the text, in order. */
  phrases: Phrase[];
}

/** A hit of a lexicon phrase: tokens `first` (inclusive) to `last` (exclusive). */
export interface Phrase {
  /** Row of the phrase table ("claimed_responsibility"). */
  row: string;
  table: string;
  first: number;
  last: number;
}

/** A run of tokens in one sentence: `first` inclusive, `last` exclusive, indexes in `Doc.tokens`. */
export interface Range {
  first: number;
  last: number;
}
