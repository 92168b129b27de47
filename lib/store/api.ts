import type { ArticleText, Detection, SavedArticle } from '../model/article';
import type { Correction, Edit } from '../model/correction';
import type { ArticleRow, ArticleView, IncidentRow, IncidentView, Reading } from '../model/saved';
import type { Settings } from '../model/settings';
import type { Comparison } from '../model/status';

/** A page of a list, newest first; `next` is the cursor of the page after it, null at the end. */
export interface Page<Row> {
  rows: Row[];
  next: number | null;
}

/** Records that could not be read; kept, counted and exportable, never reset. */
export interface Health {
  /** Keys of records that are cut short or damaged. */
  broken: string[];
  /** Keys of records written by a newer version: read-only until this one is updated. */
  newer: string[];
  articles: number;
}

/** An article as stored and exported: what was detected, and beside it the reader's corrections. */
export interface SavedRecord {
  article: SavedArticle;
  pinned: boolean;
  corrections: Correction[];
}

/** Reading side: pages and popup use it on storage directly. Nothing here writes. */
export interface StoreReader {
  /** First page of incidents by last change; pass `next` for the page after. Costs the same however much is saved. */
  listIncidents(cursor?: number): Promise<Page<IncidentRow>>;
  listArticles(cursor?: number): Promise<Page<ArticleRow>>;
  /** By the id of the incident, or of any of its members; null when nothing is saved under it. */
  readIncident(id: string): Promise<IncidentView | null>;
  /** Null when not saved, broken or written by a newer version (see `health`). */
  readArticle(id: string): Promise<ArticleView | null>;
  /** The article as detected, its corrections beside it; null where `readArticle` gives null. */
  readRecord(id: string): Promise<SavedRecord | null>;
  /** Values of records as they lie in storage, for exporting those that cannot be read. */
  raw(keys: string[]): Promise<Record<string, unknown>>;
  /** Ids of the incidents that an article tells, its main one first. */
  incidentsOf(articleId: string): Promise<string[]>;
  comparisonsFor(articleId: string): Promise<Comparison[]>;
  /** Statuses of an article against what is saved, without saving it (private windows, saving paused). */
  preview(article: ArticleText, detection: Detection, now: string): Promise<Reading>;
  readSettings(): Promise<Settings>;
  /** Reads every record once: for the options page, not for the popup. */
  health(): Promise<Health>;
  /** What a retention setting would delete now, oldest first. */
  retentionPlan(retention: Settings['retention'], now: string): Promise<ArticleRow[]>;
}

/** Writing side: the background alone opens it. Calls queue up; each is one `storage.local.set`. */
export interface Store extends StoreReader {
  /** Saves or updates an article; earlier figures become revisions. Throws `StoreError`. */
  saveArticle(article: ArticleText, detection: Detection, now: string): Promise<Reading>;
  deleteArticle(id: string): Promise<void>;
  deleteEverything(): Promise<void>;
  pinArticle(id: string, pinned: boolean): Promise<void>;
  /** Applies an edit over what was detected; returns the correction, whose id undoes it. */
  correct(edit: Edit, now: string): Promise<Correction>;
  undo(correctionId: string): Promise<void>;
  changeSettings(change: Partial<Settings>): Promise<Settings>;
  /** Deletes what `retentionPlan` lists for the saved setting; returns how many articles went. */
  applyRetention(now: string): Promise<number>;
  /**
   * Takes in exported articles and corrections, all or none; of two readings of one article the later stays, doing it twice
   * changes nothing. Corrections of articles that are not saved are left out.
   */
  takeIn(articles: readonly Omit<SavedRecord, 'corrections'>[], corrections: readonly Correction[]): Promise<void>;
  /** Writes back upgraded records and finishes interrupted deletions. Call at start-up. */
  tidy(): Promise<void>;
}

export type StoreErrorCode = 'full' | 'write_failed' | 'newer' | 'not_found' | 'bad_record';

/** Why a write did not happen; nothing was changed. */
export class StoreError extends Error {
  constructor(
    readonly code: StoreErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'StoreError';
  }
}
