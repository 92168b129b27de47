/** Words of a table cell as a set keyed by `Token.norm`. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/).filter(Boolean));
}
