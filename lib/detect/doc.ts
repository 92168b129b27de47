import { GROUPING_SPACE } from '../lexicon/quantities';
import type { ArticleText } from '../model/article';
import type { Block, Span } from '../model/text';
import { westernDigits } from '../text/digits';
import { tagsOf, wordsOf } from './nlp';
import { phrasesIn } from './phrase-net';
import { endsSentence } from './sentences';
import type { Doc, Sentence, Token } from './types';

const SEPARATOR = '\n\n';
/** Characters that glue words together for the tokeniser and are no part of a word; one unit each, so offsets stay. */
const GLUE = /[—―…|•·\u00a0\u2000-\u200a\u202f\u205f\u3000]/g;
/** Quotes and brackets heaped up: the tokeniser's cost grows with the square of such a run. */
const HEAP = /["“”„'‘’()[\]{}<>«»*_~]{9,}/g;

/** A stop that no space follows, before the next sentence ("injured.Police say"). */
const GLUED_STOP = /[.!?](?<=(?:[\p{L}\d]{2}|[)”"’]).)(?=["“]?\p{Lu}[\p{Ll} ])/gu;
/** A thin or no-break space that groups digits ("12 000"). */
const THIN = /[\u00a0\u2009\u202f](?<=\d.)(?=\d{3}(?!\d))/g;
/** Pictures among words are no words: "12 soldiers 💔 were killed". */
const PICTURES = /[\p{Extended_Pictographic}\u{1f1e6}-\u{1f1ff}\u{1f3fb}-\u{1f3ff}\ufe0f\u200d]+/gu;
/** A line break inside a block: text wrapped at a fixed width. */
const WRAP = /(?<!\n)\n(?!\n)/g;

const spaces = (run: string): string => ' '.repeat(run.length);

/**
 * Tokenises an article once: tokens with offsets in their block, sentences, phrases.
 * The headline is a block like any other (`title`), first where the article has one.
 */
export function tokenise(article: ArticleText): Doc {
  const blocks = article.blocks;
  const joined = blocks.map((b) => b.text).join(SEPARATOR);
  const words = wordsOf(
    westernDigits(joined)
      .replace(THIN, ',')
      .replace(GROUPING_SPACE, ',')
      .replace(GLUE, ' ')
      .replace(GLUED_STOP, ' ')
      .replace(WRAP, ' ')
      .replace(PICTURES, spaces)
      .replace(HEAP, spaces),
  );
  const doc: Doc = { article, blocks, tokens: [], sentences: [], phrases: [] };
  const forms = new Map<string, Form>();
  let word = 0;
  let offset = 0;
  for (const [index, block] of blocks.entries()) {
    const end = offset + block.text.length;
    const from = word;
    while (word < words.length && (words[word] as Span).start < end) word++;
    addBlock(doc, index, block, words.slice(from, word), offset, forms);
    offset = end + SEPARATOR.length;
  }
  doc.phrases = phrasesIn(doc.tokens, doc.sentences);
  return doc;
}

/** What a printed word is wherever it stands; read once an article. */
type Form = Pick<Token, 'text' | 'norm' | 'possessive' | 'tags'>;

function formOf(word: string, known: Map<string, Form>): Form {
  const own = known.get(word);
  if (own) return own;
  const { norm, possessive } = normalForm(word);
  const form = { text: word, norm, possessive, tags: tagsOf(word, norm, possessive) };
  known.set(word, form);
  return form;
}

/** Adds the words of a block, whose text starts at `offset` of the whole. */
function addBlock(doc: Doc, block: number, { text }: Block, words: Span[], offset: number, forms: Map<string, Form>) {
  let first = doc.tokens.length;
  let before = 0;
  for (let k = 0; k < words.length; k++) {
    const start = (words[k] as Span).start - offset;
    const end = (words[k] as Span).end - offset;
    const next = words[k + 1];
    const form = formOf(text.slice(start, end), forms);
    const post = text.slice(end, next ? next.start - offset : text.length);
    const token: Token = {
      text: form.text,
      norm: form.norm,
      start,
      end,
      i: doc.tokens.length,
      s: doc.sentences.length,
      pre: text.slice(before, start),
      post,
      tags: form.tags,
      possessive: form.possessive || (post.startsWith('’') && form.text.endsWith('s')),
    };
    doc.tokens.push(token);
    before = end;
    if (!next || endsSentence(token, text.slice(next.start - offset, next.end - offset))) {
      doc.sentences.push(sentenceOf(doc, block, text, first));
      first = doc.tokens.length;
    }
  }
}

/** Sentence from token `first` to the last one so far, with its opening and closing quotes and its full stop. */
function sentenceOf(doc: Doc, block: number, text: string, first: number): Sentence {
  const from = doc.tokens[first] as Token;
  const to = doc.tokens[doc.tokens.length - 1] as Token;
  const lead = from.pre.slice(-8).match(/[“"‘'([]+$/u)?.[0].length ?? 0;
  const tail = text.slice(to.end).match(/^[^\s\p{L}\p{N}“([]*/u)?.[0].length ?? 0;
  return {
    index: doc.sentences.length,
    block,
    start: from.start - lead,
    end: to.end + tail,
    first,
    last: doc.tokens.length,
  };
}

const PLAIN = /^[a-z]+$/;

/** Lexicon key of a printed word: lower case, straight apostrophes, without possessive ending. */
function normalForm(word: string): Pick<Token, 'norm' | 'possessive'> {
  const lower = word.toLowerCase();
  if (PLAIN.test(lower)) return { norm: lower, possessive: false };
  const plain = westernDigits(word)
    .toLowerCase()
    .replaceAll('\u00ad', '')
    .replace(/(?<=\d)\s(?=\d)/g, ',')
    .replaceAll('’', "'")
    .replaceAll('‘', "'");
  if (plain.endsWith("'s") && plain.length > 3) return { norm: plain.slice(0, -2), possessive: true };
  return { norm: plain, possessive: false };
}
