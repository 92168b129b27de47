import type { ArticleRow } from '../model/saved';
import type { Retention } from '../model/settings';
import type { Draft } from './draft';
import { readPage } from './lists';
import { articlesTellingWith } from './readings';

const DAY = 86_400_000;

/**
 * Which articles a limit would delete: the ones read longest ago first; never pinned ones, nor what else is saved of the
 * incidents that they tell.
 * @param now ISO time
 */
export async function retentionPlan(draft: Draft, retention: Retention, now: string): Promise<ArticleRow[]> {
  if (retention.keep === 'forever') return [];
  const rows = await allRows(draft);
  const kept = new Set<string>();
  for (const { id } of rows.filter(({ pinned }) => pinned)) {
    for (const other of [id, ...(await articlesTellingWith(draft, id))]) kept.add(other);
  }
  const oldest = rows
    .filter(({ id }) => !kept.has(id))
    .sort((a, b) => (a.readAt === b.readAt ? (a.id < b.id ? -1 : 1) : a.readAt < b.readAt ? -1 : 1));
  if (retention.keep === 'articles') return oldest.slice(0, Math.max(0, rows.length - retention.articles));
  const limit = Date.parse(now) - retention.days * DAY;
  return oldest.filter(({ readAt }) => Date.parse(readAt) < limit);
}

/** Every row of the article list. */
async function allRows(draft: Draft): Promise<ArticleRow[]> {
  const all: ArticleRow[] = [];
  let cursor: number | null | undefined;
  while (cursor !== null) {
    const { rows, next } = await readPage(draft, 'articles', cursor);
    all.push(...rows);
    cursor = next;
  }
  return all;
}
