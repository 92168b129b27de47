import { HARM_PHRASES } from './harm-phrases';
import type { PhraseRow } from './phrase-row';

/** Every phrase table by name; the nets are swept over an article once. */
export const PHRASES: Record<string, PhraseRow[]> = { harm: HARM_PHRASES };
