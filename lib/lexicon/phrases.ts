import { HARM_PHRASES } from './harm-phrases';

/** A row of a phrase table: an id and the pattern in the tokeniser's match syntax. */
export interface PhraseRow {
  row: string;
  match: string;
}

/** Every phrase table by name; the nets are swept over an article once. */
export const PHRASES: Record<string, PhraseRow[]> = { harm: HARM_PHRASES };
