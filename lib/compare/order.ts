import type { SavedArticle } from '../model/article';
import type { Claim } from '../model/claim';

/** When something was said, as far as the article tells. */
export interface Told {
  /** ISO day as printed. */
  day: string;
  /** Milliseconds since 1970 where a clock time is given, else null. */
  instant: number | null;
}

const CLOCK = /T\d{2}:\d{2}|\d{4}-\d{2}-\d{2} \d{2}:\d{2}/;

/** Reads an ISO 8601 time; a date without a clock has no instant. Null when it is no date. */
export function told(iso: string | null): Told | null {
  const day = iso && /^\d{4}-\d{2}-\d{2}/.exec(iso)?.[0];
  if (!iso || !day) return null;
  const instant = CLOCK.test(iso) ? Date.parse(iso.replace(' ', 'T')) : Number.NaN;
  return { day, instant: Number.isNaN(instant) ? null : instant };
}

/**
 * The time of a claim: its live-blog entry's, else the article's last change, else its publication; never before a reading
 * at which the article still printed what it replaced.
 */
export function claimTime(
  article: Pick<SavedArticle, 'published' | 'modified' | 'revisions'>,
  claim: Pick<Claim, 'id' | 'saidAt'>,
): Told | null {
  const said = told(claim.saidAt);
  if (said) return said;
  const own = told(article.modified) ?? told(article.published);
  const before = article.revisions.filter(({ replacedBy }) => replacedBy === claim.id).map(({ readAt }) => readAt);
  const seen = told(before.sort().at(-1) ?? null);
  return seen && (!own || earlier(own, seen) === 'first') ? seen : own;
}

/** Which of two was told first; null on the same day without a clock, and where a time is missing. */
export function earlier(a: Told | null, b: Told | null): 'first' | 'second' | null {
  if (!a || !b) return null;
  if (a.instant !== null && b.instant !== null) {
    if (a.instant === b.instant) return null;
    return a.instant < b.instant ? 'first' : 'second';
  }
  if (a.day === b.day) return null;
  return a.day < b.day ? 'first' : 'second';
}
