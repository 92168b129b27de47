import type { Effect, Figure, Victims } from './figure';
import type { Speaker } from './speaker';
import type { Attribution, Checking } from './status';
import type { Quoted, Span, TextQuote } from './text';

/** What both kinds of claim carry. All offsets are UTF-16 units in the text of `block`. */
interface ClaimBase {
  /** From content and occurrence, so that reading the same article again gives the same id. */
  id: string;
  block: string;
  sentence: Span;
  quote: TextQuote;
  /** Id of an `ArticleIncident` of the same article; null for a `general` stance. */
  incident: string | null;
  background: boolean;
  /** null: no speaker governs the claim. Joint speakers ("the Observatory and medics") are all kept. */
  speaker: Speaker | null;
  jointSpeakers: Speaker[];
  /** The reporting verb or phrase as printed ("said", "according to"). */
  verb: string | null;
  attribution: Attribution;
  checking: Checking[];
  /** ISO time of the live-blog entry, where it has its own. */
  saidAt: string | null;
  /** Rules, frames and words that made this claim, in the order they applied; shown by --explain and in the card. */
  rules: string[];
}

export interface CasualtyClaim extends ClaimBase {
  kind: 'casualty';
  figure: Figure;
  effect: Effect;
  /** The printed harm word ("martyred"). */
  effectText: string;
  victims: Victims;
  feared: boolean;
  /** "N more" after an earlier figure of the same effect: never compared with totals. */
  incremental: boolean;
  /** "toll rises to N". */
  cumulative: boolean;
  /** "neutralised": may mean killed, captured or surrendered. */
  ambiguous: boolean;
  /** Id of the claim this figure is part of; parts are never added to it. */
  subsetOf: string | null;
  /** An older toll quoted in the text ("updating an earlier toll of 112"): an older claim of its speaker. */
  earlier: boolean;
  /** Printed place words. */
  place: string | null;
  /** Narrower place inside the incident ("Noshki"). */
  scope: string | null;
}

export type Stance =
  | 'claimed'
  | 'admitted'
  | 'blamed'
  | 'suspected'
  | 'linked'
  | 'denied'
  | 'rejected'
  | 'no_claim'
  | 'not_attributed'
  | 'general';

export type ClaimMode = 'statement' | 'call' | 'social_post' | 'video' | 'spokesman' | 'leaflet' | 'other';

export interface ResponsibilityClaim extends ClaimBase {
  kind: 'responsibility';
  cue: Quoted;
  stance: Stance;
  /** Who claims, is blamed, denies; null for `no_claim` and `not_attributed`. */
  actor: string | null;
  accuser: string | null;
  /** Whether the accuser is an authority (MUC-4's "by authorities"). */
  byAuthority: boolean;
  mode: ClaimMode | null;
}

export type Claim = CasualtyClaim | ResponsibilityClaim;
