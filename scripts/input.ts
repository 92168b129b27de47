import type { ArticleText } from '../lib/model/article';

/** An article as a command reads it: what detection gets, and where its blocks stand in the file's text. */
export interface InputArticle {
  id: string;
  article: ArticleText;
  /** Offset of each block in `text`, by block id; the headline has none. */
  offsets: Map<string, number>;
  text: string;
  /** From an HTML page: its line also carries what was read. */
  fromPage: boolean;
}

/** Something that could not be read, with the file and line it stands in. */
export interface InputProblem {
  where: string;
  reason: string;
}
