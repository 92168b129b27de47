import type { ArticleRow } from '../model/saved';
import type { Retention } from '../model/settings';

const DAY = 86_400_000;

/**
 * Which articles a limit would delete: the ones read longest ago first, never pinned ones.
 * @param rows every saved article
 * @param now ISO time
 */
export function beyond(rows: readonly ArticleRow[], retention: Retention, now: string): ArticleRow[] {
  const oldest = rows
    .filter(({ pinned }) => !pinned)
    .sort((a, b) => (a.readAt === b.readAt ? (a.id < b.id ? -1 : 1) : a.readAt < b.readAt ? -1 : 1));
  if (retention.keep === 'forever') return [];
  if (retention.keep === 'articles') return oldest.slice(0, Math.max(0, rows.length - retention.articles));
  const limit = Date.parse(now) - retention.days * DAY;
  return oldest.filter(({ readAt }) => Date.parse(readAt) < limit);
}
