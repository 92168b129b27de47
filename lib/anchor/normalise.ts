/** A text with its typography evened out, and where each of its units stood before. */
export interface Normalised {
  text: string;
  /** `at[i]` is the offset in the source of unit `i`; one more entry for the end. */
  at: number[];
}

const SAME: Readonly<Record<string, string>> = {
  '\u2018': "'",
  '\u2019': "'",
  '\u201a': "'",
  '\u201b': "'",
  '\u2032': "'",
  '\u201c': '"',
  '\u201d': '"',
  '\u201e': '"',
  '\u201f': '"',
  '\u2033': '"',
  '\u00ab': '"',
  '\u00bb': '"',
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '-',
  '\u2013': '-',
  '\u2212': '-',
};
const UNPRINTED = /[\u00ad\u200b-\u200f\u2060\ufeff\u202a-\u202e\u2066-\u2069]/;

/**
 * Evens out what a page may change without changing its words: kinds of quotation mark and hyphen, runs of white space,
 * soft hyphens and marks without width. Digits and letters are left as they are.
 */
export function normalise(source: string): Normalised {
  // A string asked how it ends while it grows is copied each time: units are kept apart until the end.
  const units: string[] = [];
  const at: number[] = [];
  for (let index = 0; index < source.length; index += 1) {
    const unit = source[index] ?? '';
    if (UNPRINTED.test(unit)) continue;
    if (/\s/.test(unit)) {
      if (units.length === 0 || units.at(-1) === ' ') continue;
      units.push(' ');
    } else units.push(SAME[unit] ?? unit);
    at.push(index);
  }
  at.push(source.length);
  return { text: units.join(''), at };
}
