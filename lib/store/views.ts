import type { ArticleView } from '../model/saved';
import type { SavedRecord } from './api';
import { applyCorrections } from './corrections';
import type { Draft } from './draft';
import { articleKey, correctionKey } from './keys';

/** Articles with the reader's corrections applied, in the order asked for; those not saved or not readable are left out. */
export async function readViews(draft: Draft, ids: readonly string[]): Promise<ArticleView[]> {
  await draft.load(ids.flatMap((id) => [articleKey(id), correctionKey(id)]));
  const views: ArticleView[] = [];
  for (const id of ids) {
    const record = await draft.get('article', articleKey(id));
    if (!record) continue;
    const corrections = (await draft.get('correction', correctionKey(id)))?.list ?? [];
    views.push(applyCorrections(record.article, corrections, record.pinned));
  }
  return views;
}

/** An article as detected with its corrections beside it; null when it is not saved or not readable. */
export async function readRecord(draft: Draft, id: string): Promise<SavedRecord | null> {
  await draft.load([articleKey(id), correctionKey(id)]);
  const record = await draft.get('article', articleKey(id));
  if (!record) return null;
  return { ...record, corrections: (await draft.get('correction', correctionKey(id)))?.list ?? [] };
}
