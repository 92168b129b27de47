import type { Claim, Stance } from './claim';
import type { Figure, Victims } from './figure';
import type { Speaker } from './speaker';
import type { ClaimRef } from './status';

/** Names one incident as one article tells it: the unit that linking joins and the reader merges or splits. */
export interface IncidentRef {
  article: string;
  /** Id of the `ArticleIncident` in that article. */
  incident: string;
}

/** One edit by the reader. Detected values are never overwritten: edits are applied over them when read. */
export type Edit =
  | { type: 'figure'; ref: ClaimRef; figure: Pick<Figure, 'low' | 'high' | 'precision'> }
  | { type: 'speaker'; ref: ClaimRef; speaker: Speaker | null }
  | { type: 'group'; ref: ClaimRef; victims: Victims }
  /** Who claims, is blamed or denies, and by whose word. */
  | {
      type: 'stance';
      ref: ClaimRef;
      stance: Exclude<Stance, 'general'>;
      actor: string | null;
      accuser: string | null;
    }
  /** Moves a claim to another incident; null: to an incident of its own. */
  | { type: 'incident'; ref: ClaimRef; to: IncidentRef | null }
  | { type: 'not_a_claim'; ref: ClaimRef }
  | { type: 'add'; article: string; claim: Claim; sentence: string }
  | { type: 'note'; ref: ClaimRef; text: string }
  /** Pairwise constraints on linking, kept for good: these two are one incident, or are not. */
  | { type: 'merge'; a: IncidentRef; b: IncidentRef }
  | { type: 'split'; a: IncidentRef; b: IncidentRef };

export interface Correction {
  id: string;
  /** ISO time of the edit. */
  at: string;
  edit: Edit;
}

/**
 * Block of claims that the reader added: their offsets are in the selected words, which are looked for anew in the blocks
 * of each reading.
 */
export const ADDED_BLOCK = 'added';
