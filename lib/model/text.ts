/** Half-open range of UTF-16 code units inside one block's text: `text.slice(start, end)`. */
export interface Span {
  start: number;
  end: number;
}

/** A span with the words it covers, so that a reader of it can check `slice === text`. */
export interface Quoted extends Span {
  text: string;
}

export type BlockKind = 'title' | 'standfirst' | 'paragraph' | 'item' | 'caption' | 'cell' | 'heading' | 'entry';

/** One block of article text: a paragraph, list item, caption, table cell or live-blog paragraph. */
export interface Block {
  /** Unique in the article; the headline's is `title`, others are `b0`, `b1`, … in reading order. */
  id: string;
  kind: BlockKind;
  text: string;
  /** ISO time of the live-blog entry that holds the block, where the page prints one. */
  saidAt?: string;
  /** Who wrote the block, where it is a post set into the article. */
  author?: string;
}

/** The stored form of an anchor (W3C TextQuoteSelector): the words and what stands before and after. */
export interface TextQuote {
  exact: string;
  prefix: string;
  suffix: string;
}
