import type { SavedArticle } from './article';
import type { CasualtyClaim, ResponsibilityClaim } from './claim';
import type { Effect, Figure, VictimClass } from './figure';
import type { SpeakerType } from './speaker';
import type { ClaimRef } from './status';

/** One figure in a cell of the compare table. */
export interface TableFigure {
  ref: ClaimRef;
  claim: CasualtyClaim;
  /** Other articles that carry this speaker's same figure; they get no column of their own for it. */
  repeats: TableMention[];
  /** `later`: this speaker gave another figure before; `replaced`: gave another one later. Null: neither, or not known. */
  order: 'later' | 'replaced' | 'later_and_replaced' | 'not_known' | null;
  /** Parts of this total as the same article gives them; never added to it. */
  parts: TableMention[];
  /** Whether the parts that are told apart by place sum to the total; null where they cannot be summed. */
  adds: boolean | null;
}

/** A claim named beside another one: a repeat or a part. */
export interface TableMention {
  ref: ClaimRef;
  claim: CasualtyClaim;
}

/** All figures of one speaker in one table. */
export interface TableRow {
  /** Organisation as printed; the person where no body is named; null for sources without a name and the outlets' own voice. */
  speaker: string | null;
  /** `own_voice` rows are the outlets', one row each: `speaker` is then the outlet. */
  voice: 'named' | 'unnamed' | 'own_voice';
  type: SpeakerType | null;
  /** People who speak for it in these articles, as printed. */
  people: string[];
  /** One entry a column of the table; figures of one article in reading order. */
  cells: TableFigure[][];
  /** Speakers of other rows whose figures do not meet this one's. */
  differsFrom: string[];
  /** Speakers who give the same figure on their own account. */
  matches: string[];
}

/** Rows about the same narrower place; `scope` is '' for the whole incident. */
export interface TableSection {
  scope: string;
  rows: TableRow[];
}

/** An article that brings at least one figure to a table. */
export interface TableColumn {
  article: SavedArticle;
  /** ISO time by which columns are ordered; null where none is known (those come last). */
  at: string | null;
}

/** One table of the comparison: one victim group and effect. */
export interface Table {
  effect: Effect;
  /** Group words printed most often; null for bare figures. */
  group: string | null;
  victims: VictimClass;
  feared: boolean;
  incremental: boolean;
  ambiguous: boolean;
  columns: TableColumn[];
  /** The whole incident first. */
  sections: TableSection[];
  lowest: Figure;
  highest: Figure;
  /** Different speakers with a name, and articles with a figure, repeats included. */
  speakers: number;
  articles: number;
  differs: boolean;
}

/** One line of the responsibility table, with the articles that carry it. */
export interface StanceRow {
  ref: ClaimRef;
  claim: ResponsibilityClaim;
  at: string | null;
  repeats: ClaimRef[];
  /** Others who claim the same for themselves. */
  rivals: string[];
}
