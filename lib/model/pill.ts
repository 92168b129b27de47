/** How a pill and the words it speaks of are lined: the headline status, beside the words that say it. */
export type Line = 'solid' | 'double' | 'dotted' | 'dashed';

/** One pill of a badge, worded. */
export interface Pill {
  /** Ids of the claims it speaks of, in reading order. */
  claims: string[];
  words: string;
  /** Accessible name; begins with the words. */
  label: string;
  border: Line;
  /** Speaks of background incidents only: drawn quieter. */
  quiet: boolean;
}
