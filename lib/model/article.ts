import type { Claim } from './claim';
import type { ArticleIncident } from './incident';
import type { Block } from './text';

/** What the page reader (or a command) hands to detection and saving: the words and where they come from. */
export interface ArticleText {
  /** Address as visited, without fragment. */
  url: string;
  /** Canonical address inside the same registrable domain (or from a listed AMP cache), else `url`. */
  canonical: string;
  outlet: string;
  title: string | null;
  byline: string | null;
  /** ISO 8601, with zone where the page gives one. */
  published: string | null;
  modified: string | null;
  /** BCP 47 primary tag ("en"), null when unknown. */
  lang: string | null;
  /** Headline first (`title`), then the body in reading order. */
  blocks: Block[];
  /** The page shows only part of the article. */
  partial: boolean;
}

/** What detection returns for one article. */
export interface Detection {
  claims: Claim[];
  incidents: ArticleIncident[];
}

/** A figure that a later reading of the same article replaced ("7 at 10:02, 12 at 15:40"). */
export interface Revision {
  /** ISO time of the reading that saw the earlier state. */
  readAt: string;
  claim: Claim;
  /** Id of the claim that replaced it, where one did. */
  replacedBy: string | null;
}

/** One saved article: everything but the body text. */
export interface SavedArticle extends Omit<ArticleText, 'blocks'>, Detection {
  /** From the canonical address. */
  id: string;
  /** ISO time first saved, and last read. */
  capturedAt: string;
  readAt: string;
  /** Sentence of each claim, by claim id, so that nothing needs the page again. */
  sentences: Record<string, string>;
  revisions: Revision[];
  toolVersion: string;
}
