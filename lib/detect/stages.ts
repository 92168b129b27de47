import type { CasualtyClaim, ResponsibilityClaim } from '../model/claim';
import type { ArticleIncident } from '../model/incident';
import type { Speaker } from '../model/speaker';
import type { Attribution, Checking } from '../model/status';
import type { Range } from './types';

/** A casualty mention before speaker, incident and checking are known; ranges are in `Doc.tokens`. */
export interface CasualtyMention extends Range {
  kind: 'casualty';
  /** Index in `Doc.sentences`. */
  s: number;
  /** Tokens of figure, victims and harm word; `first`–`last` is the smallest run that holds them all. */
  figureRange: Range;
  victimRange: Range | null;
  effectRange: Range;
  fields: Pick<
    CasualtyClaim,
    'figure' | 'effect' | 'effectText' | 'victims' | 'feared' | 'incremental' | 'cumulative' | 'ambiguous' | 'earlier'
  >;
  /** Index in the list of mentions of the total it is part of. */
  partOf: number | null;
  rules: string[];
}

/** A responsibility mention before incident and checking are known. */
export interface ResponsibilityMention extends Range {
  kind: 'responsibility';
  s: number;
  cueRange: Range;
  actorRange: Range | null;
  fields: Pick<ResponsibilityClaim, 'cue' | 'stance' | 'actor' | 'accuser' | 'byAuthority' | 'mode'>;
  /** Speaker and attribution where the stance itself fixes them (a self-claim: the actor). */
  attribution: SpokenBy | null;
  /** Its voice is a pronoun ("he blamed"): whoever spoke last. */
  pronoun?: boolean;
  rules: string[];
}

export type Mention = CasualtyMention | ResponsibilityMention;

/** Who governs a mention. */
export interface SpokenBy {
  speaker: Speaker | null;
  jointSpeakers: Speaker[];
  verb: string | null;
  attribution: Attribution;
  rules: string[];
}

/** Where and when a mention belongs. */
export interface Placed {
  /** Id of an `ArticleIncident`; null for `general` stances. */
  incident: string | null;
  background: boolean;
  place: string | null;
  scope: string | null;
  rules: string[];
}

export interface Placement {
  incidents: ArticleIncident[];
  /** In the order of the mentions. */
  placed: Placed[];
}

/** Checking marks per mention, in the order of the mentions. */
export type CheckingMarks = { marks: Checking[]; rules: string[] }[];
