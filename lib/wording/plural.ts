const rules = new Intl.PluralRules('en');
const digits = new Intl.NumberFormat('en-GB');
const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** The two forms English has; `#` stands for the number. */
export interface Forms {
  one: string;
  other: string;
}

/** The form for `n` with its digits put in: `plural(2, {one: '# article', other: '# articles'})` is "2 articles". */
export function plural(n: number, forms: Forms): string {
  const form = rules.select(n) === 'one' ? forms.one : forms.other;
  return form.replace('#', digits.format(n));
}

/** Digits with grouping: 12000 is "12,000". */
export function number(n: number): string {
  return digits.format(n);
}

/** "A", "A and B", "A, B and C". */
export function listed(items: string[]): string {
  return list.format(items);
}

/** First letter upper case, the rest as it is. */
export function sentenceCase(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** First letter lower case where the word is an ordinary one ("Dozens"), left alone in names and acronyms. */
export function lowerFirst(words: string): string {
  return /^[A-Z][a-z]*(\s+[a-z]|$)|^[A-Z]\s/.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}

/** The article's words in quotation marks; words that are one quotation are left as they are. */
export function quoted(words: string): string {
  return /^[“"][^“”"]*[”"]$/.test(words) ? words : `“${nested(words)}”`;
}

/** The article's words as they stand inside quotation marks of ours: their own become single ones. */
export function nested(words: string): string {
  return words.replace(/“|(?<![^\s([])"/g, '‘').replace(/[”"]/g, '’');
}
