/** What goes when: nothing, articles read longest ago than `days`, or all but the `articles` last read. Pinned ones stay. */
export type Retention = { keep: 'forever' } | { keep: 'days'; days: number } | { keep: 'articles'; articles: number };

/** The reader's choices; one record. */
export interface Settings {
  density: 'full' | 'compact' | 'highlights';
  /** Kinds of claim that are marked on the page; the popup lists all. */
  marked: ('casualty' | 'responsibility')[];
  /** The extension's own switch: off, nothing is marked and nothing saved. */
  on: boolean;
  saving: boolean;
  /** Hosts whose articles are marked but not saved. */
  notSavedHosts: string[];
  /** Hosts where no script of ours runs. */
  offHosts: string[];
  retention: Retention;
  /** First-run page seen. */
  welcomed: boolean;
}
