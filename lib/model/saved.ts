import type { SavedArticle } from './article';
import type { Claim } from './claim';
import type { Correction, IncidentRef } from './correction';
import type { Effect, Figure, VictimClass } from './figure';
import type { Incident, IncidentKind } from './incident';
import type { Related } from './related';
import type { Attribution, CheckingCode, Comparison } from './status';

/** A number an incident is known by: main figures only, never parts or increments. */
export interface LinkFigure {
  effect: Effect;
  low: number | null;
  high: number | null;
}

/** The few facts of one article's incident by which it is linked with others; what the link index holds. */
export interface LinkEntry extends IncidentRef {
  background: boolean;
  label: string;
  /** Printed places, narrowest first. */
  places: string[];
  kind: IncidentKind;
  actors: string[];
  victims: VictimClass[];
  figures: LinkFigure[];
  /** Names of people, streets and buildings printed near the figures. */
  names: string[];
  /** ISO days, inclusive; the event's own date where the text gives one, else a window before publication. */
  start: string | null;
  end: string | null;
  /** The days come from the text, not from the time of publication. */
  dated: boolean;
  /** ISO day of publication, else of capture. */
  told: string;
  /** The reader's merges and splits: with which other incident this one is, or is not, the same. */
  ties: { to: IncidentRef; same: boolean }[];
}

/** The figures of one victim group and effect over the articles of an incident: "soldiers killed: 7–12". */
export interface GroupRange {
  effect: Effect;
  /** Printed group words most used ("soldiers"); null where only bare figures are given. */
  group: string | null;
  victims: VictimClass;
  /** The printed figures with the lowest and the highest number over main ones (no parts, increments, earlier tolls). */
  lowest: Figure;
  highest: Figure;
  /** Different organisations that speak, and articles that carry a figure. */
  speakers: number;
  articles: number;
  /** Two speakers' figures for the same thing do not meet. */
  differs: boolean;
}

/** Row of the popup's list. */
export interface IncidentRow {
  id: string;
  label: string;
  places: string[];
  start: string | null;
  end: string | null;
  kind: IncidentKind;
  articles: number;
  speakers: number;
  claims: number;
  /** Every member tells it as background only. */
  background: boolean;
  /** Largest groups first; what the popup shows of it. */
  ranges: GroupRange[];
  /** Names as printed, for the popup's search. */
  outlets: string[];
  speakerNames: string[];
  /** What its claims say of who speaks and of checking; rows saved by earlier versions lack it. */
  statuses?: RowStatus[];
}

export type RowStatus = Attribution | CheckingCode;

/** Row of the list of saved articles. */
export interface ArticleRow {
  id: string;
  url: string;
  title: string | null;
  outlet: string;
  published: string | null;
  capturedAt: string;
  readAt: string;
  claims: number;
  pinned: boolean;
}

/** A saved article as the reader sees it: detected claims with the reader's corrections applied. */
export interface ArticleView {
  article: SavedArticle;
  /** As detected, by claim id, for claims that the reader edited. */
  detected: Record<string, Claim>;
  notes: Record<string, string>;
  corrections: Correction[];
  pinned: boolean;
}

/** One incident with every article that tells it. */
export interface IncidentView {
  incident: Incident;
  articles: ArticleView[];
  comparisons: Comparison[];
}

/** What reading an article gives, saved or not. */
export interface Reading {
  articleId: string;
  saved: boolean;
  claims: Claim[];
  comparisons: Comparison[];
  related: Related[];
}
