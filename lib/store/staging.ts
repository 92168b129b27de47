import { entriesOf } from '../compare/entries';
import { withNames } from '../compare/incident-names';
import type { ArticleText, Detection, SavedArticle } from '../model/article';
import type { ArticleRow } from '../model/saved';
import { articleId } from './address';
import { StoreError } from './api';
import { applyCorrections, articlesOf, withTies } from './corrections';
import type { Draft } from './draft';
import { articleKey, correctionKey, homeKey } from './keys';
import { reindex } from './link-index';
import { removeArticle, touchArticle } from './lists';
import { savedArticle } from './revisions';

/**
 * Stages a reading of an article: its record, its row and its links.
 * @returns its id; null when there is nothing to keep (no claims, and none before)
 * @throws StoreError `newer` when its record was written by a newer version
 */
export async function stageReading(
  draft: Draft,
  article: ArticleText,
  detection: Detection,
  now: string,
  version: string,
): Promise<string | null> {
  const id = articleId(article.canonical);
  await draft.load([articleKey(id), correctionKey(id), homeKey(id)]);
  const old = await draft.get('article', articleKey(id));
  if (!old && detection.claims.length === 0) return null;
  const saved = savedArticle(id, article, withNames(article, detection), old?.article ?? null, now, version);
  await stageArticle(draft, saved, old?.pinned ?? false);
  return id;
}

/** Stages a whole record (a reading, an import, a pin) and brings lists and links in line with it. */
export async function stageArticle(draft: Draft, article: SavedArticle, pinned: boolean): Promise<void> {
  await draft.put('article', articleKey(article.id), { article, pinned });
  await stageLinks(draft, article.id);
}

/** Brings an article's row and links in line with its record and the reader's corrections. */
export async function stageLinks(draft: Draft, id: string): Promise<void> {
  const record = await draft.get('article', articleKey(id));
  if (!record) throw new StoreError('not_found', 'This article is not saved.');
  const corrections = (await draft.get('correction', correctionKey(id)))?.list ?? [];
  const { article, pinned } = applyCorrections(record.article, corrections, record.pinned);
  const { url, title, outlet, published, capturedAt, readAt, claims } = article;
  const row: ArticleRow = { id, url, title, outlet, published, capturedAt, readAt, claims: claims.length, pinned };
  const home = (await draft.get('home', homeKey(id))) ?? { page: null, incidents: {} };
  await draft.put('home', homeKey(id), { ...home, page: await touchArticle(draft, home.page, row) });
  await reindex(draft, id, withTies(entriesOf(article), id, corrections));
}

/** Stages the deletion of an article, its corrections and every trace in lists and links. */
export async function stageDeletion(draft: Draft, id: string): Promise<void> {
  await draft.load([articleKey(id), correctionKey(id), homeKey(id)]);
  const tied = await unlinkTies(draft, id);
  await draft.drop('article', articleKey(id));
  await draft.drop('correction', correctionKey(id));
  const home = await draft.get('home', homeKey(id));
  if (home) {
    await reindex(draft, id, []);
    if (home.page !== null) await removeArticle(draft, home.page, id);
    await draft.drop('home', homeKey(id));
  }
  for (const other of tied) await stageLinks(draft, other);
}

/** Takes the corrections that tie other articles to this one out of their records; returns those articles. */
async function unlinkTies(draft: Draft, id: string): Promise<string[]> {
  const own = (await draft.get('correction', correctionKey(id)))?.list ?? [];
  const shared = new Set(own.map((correction) => correction.id));
  const changed: string[] = [];
  for (const other of new Set(own.flatMap(({ edit }) => articlesOf(edit)).filter((article) => article !== id))) {
    const list = (await draft.get('correction', correctionKey(other)))?.list ?? [];
    const left = list.filter((correction) => !shared.has(correction.id));
    if (left.length === list.length) continue;
    if (left.length > 0) await draft.put('correction', correctionKey(other), { list: left });
    else await draft.drop('correction', correctionKey(other));
    changed.push(other);
  }
  return changed;
}
