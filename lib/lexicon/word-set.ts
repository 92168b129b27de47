/** A table of words: tag → words separated by white space or commas. */
export type WordTable = Record<string, string>;

/** Words of one cell of a table. */
export function wordsOf(cell: string): string[] {
  return cell.split(/[\s,]+/).filter(Boolean);
}

/** Words of a table cell as a set keyed by `Token.norm`. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/).filter(Boolean));
}

/** A table keyed by `Token.norm`; a map, because objects inherit "constructor", which is a word of texts as well. */
export function wordMap<T>(rows: Record<string, T>): ReadonlyMap<string, T> {
  return new Map(Object.entries(rows));
}
