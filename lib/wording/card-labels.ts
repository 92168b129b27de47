import { plural, quoted } from './plural';

/** What the card and the badges say beside the claim's own words. */
export const CARD_LABELS = {
  close: 'Close',
  compare: 'Compare',
  correct: 'Correct…',
  notAClaim: 'Not a claim',
  copy: 'Copy citation',
  copied: 'Copied',
  notCopied: 'Could not copy',
  why: 'Why this mark?',
  saved: 'Your saved articles',
  background: 'Told as background: another incident than the article’s own',
  previous: 'Previous claim of this mark',
  next: 'Next claim of this mark',
  limits: 'Marks are found by rules and some may be missed.',
} as const;

/** "2 of 3". */
export function positionWords(index: number, of: number): string {
  return `${index + 1} of ${of}`;
}

/** "Skip 12 marks". */
export function skipWords(count: number): string {
  return `Skip ${plural(count, { one: '# mark', other: '# marks' })}`;
}

/** What a citation of a claim names. */
export interface Citation {
  sentence: string;
  /** Who says it, as the card puts it. */
  source: string;
  outlet: string;
  title: string | null;
  /** Day and time of publication in words. */
  published: string | null;
  url: string;
}

/** One line to paste into notes: the sentence in quotation marks, who says it, and where it stands. */
export function citationWords({ sentence, source, outlet, title, published, url }: Citation): string {
  const where = [outlet, title === null ? null : `“${title}”`, published].filter((part) => part !== null).join(', ');
  return `${quoted(sentence)} ${source}. ${where}. ${url}`;
}
