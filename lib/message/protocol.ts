import type { ArticleText } from '../model/article';
import type { Claim } from '../model/claim';
import type { Related } from '../model/related';
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

/** Page scripts → background. */
export type FromPage =
  | { type: 'found' }
  | { type: 'read'; article: ArticleText; visible: boolean }
  | { type: 'open'; page: 'comparison' | 'correct'; ref: ClaimRef }
  | { type: 'not_a_claim'; ref: ClaimRef };

/** Answer to `read`: claims in reading order with everything the badges and the card say. */
export interface ReadAnswer {
  articleId: string;
  saved: boolean;
  claims: Claim[];
  comparisons: Comparison[];
  related: Related[];
  density: Density;
}

/** Background or popup → page scripts. */
export type ToPage =
  | { type: 'state' }
  | { type: 'scroll_to'; claim: string }
  | { type: 'step'; by: 1 | -1 }
  | { type: 'toggle' }
  | { type: 'changed'; answer: ReadAnswer }
  | { type: 'stop' };
