import type { ArticleText, SavedArticle } from '../model/article';
import type { Claim } from '../model/claim';
import type { Correction, Edit } from '../model/correction';
import type { Pill } from '../model/pill';
import type { Related } from '../model/related';
import type { Settings } from '../model/settings';
import type { ClaimRef, Comparison } from '../model/status';

export type { Related } from '../model/related';

/** What stands in a page, as its own scripts know it; the popup asks and never guesses. */
export type PageState =
  | { state: 'nothing_found' }
  | { state: 'other_language'; lang: string }
  | { state: 'not_article' }
  | { state: 'reading'; done: number; of: number }
  | {
      state: 'read';
      partial: boolean;
      saved: boolean;
      unsaved: Unsaved | null;
      articleId: string;
      /** Name under which an unattributed figure is shown ("Stated by Dawn"). */
      outlet: string;
      title: string | null;
      claims: Claim[];
      comparisons: Comparison[];
      related: Related[];
    }
  | { state: 'failed'; reason: string };

export type Density = 'full' | 'compact' | 'highlights';

/** Why a page's claims stand in no record: what the popup and the card say about it. */
export type Unsaved = 'private' | 'paused' | 'hidden' | 'full' | 'write_failed' | 'newer';

/** Page scripts → background. `read` is answered by a `ReadAnswer` or a `Refusal`; no answer: the worker was killed, ask again once. */
export type FromPage =
  | { type: 'found' }
  /** The page came back out of the back/forward cache, in which it heard of nothing that happened meanwhile. */
  | { type: 'back' }
  | { type: 'read'; article: ArticleText; visible: boolean }
  /** Asks until the page's framework has taken over one of these elements (selectors) or time is up; answered by `Hydration`. */
  | { type: 'hydrated'; elements: string[] }
  /** Asks for the card's script; answered when it has run. */
  | { type: 'card' }
  | { type: 'open'; page: 'comparison' | 'correct'; ref: ClaimRef }
  | { type: 'not_a_claim'; ref: ClaimRef };

/** Answer to `read`: claims in reading order with everything the badges and the card say. */
export interface ReadAnswer {
  articleId: string;
  /** Name of the outlet: the listed one where the host is listed, else as the page gives it. */
  outlet: string;
  saved: boolean;
  claims: Claim[];
  comparisons: Comparison[];
  related: Related[];
  /** The worded pills of every block that gets any, by its id: only kinds of claim that the reader wants marked. */
  pills: Record<string, Pill[]>;
  density: Density;
  /** Null when saved, or when there was nothing to save. */
  unsaved: Unsaved | null;
}

/** Answer to `hydrated`: for each element, in order, whether anything may be added to it now. */
export interface Hydration {
  ready: boolean[];
}

/** Answer to a message that was malformed, forged or could not be carried out; nothing was changed. */
export interface Refusal {
  refused: string;
}

/** Background or popup → page scripts. */
export type ToPage =
  | { type: 'state' }
  | { type: 'scroll_to'; claim: string }
  | { type: 'step'; by: 1 | -1 }
  | { type: 'toggle' }
  /** The reader's edits or settings changed: ask for the same words again; whatever is told is then up to date. */
  | { type: 'read_again' }
  | { type: 'stop' };

/** The extension's own pages → background, the only writer. Each is answered by a `WriteAnswer`. */
export type FromOwnPage =
  | { type: 'edit'; edit: Edit }
  | { type: 'undo'; correction: string }
  | { type: 'delete_article'; article: string }
  | { type: 'delete_everything' }
  | { type: 'pin'; article: string; pinned: boolean }
  | { type: 'settings'; change: Partial<Settings> }
  /** Deletes now what the saved retention setting lists. */
  | { type: 'retain' }
  /** Part of a JSON export; all of the part is taken in or nothing. `more`: it is not the last one. */
  | { type: 'import'; articles: { article: SavedArticle; pinned: boolean }[]; corrections: Correction[]; more: boolean }
  /** Text that the reader pasted (from a PDF, say), to be detected and saved as one article. */
  | { type: 'read_text'; article: ArticleText }
  /** "Read this page": puts the reader into a tab whose site is not enabled, or whose gate found nothing. */
  | { type: 'read_tab'; tab: number };

/** `value`: the correction's id (`edit`), articles deleted (`retain`), the article's id (`read_text`), else null. */
export type WriteAnswer = { ok: true; value: string | number | null } | { ok: false; code: string; reason: string };
