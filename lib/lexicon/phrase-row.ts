/** A row of a phrase table: an id and the pattern in the tokeniser's match syntax. */
export interface PhraseRow {
  row: string;
  match: string;
}
