import type { Correction } from '../model/correction';
import { type SavedRecord, type Store, StoreError } from './api';
import type { StorageArea } from './area';
import { correctionId } from './corrections';
import { createReader } from './create-reader';
import { Draft, KEPT } from './draft';
import { articleKey, correctionKey, SETTINGS } from './keys';
import { mergeReadings } from './merge-readings';
import { createQueue } from './queue';
import { compared } from './readings';
import { kindOf } from './records';
import { DEFAULT_SETTINGS } from './settings';
import { addCorrection, placeCorrection, removeCorrection } from './stage-corrections';
import { stageArticle, stageDeletion, stageLinks, stageReading } from './staging';
import { tidy } from './tidy';

/**
 * A store over any storage, its writes in one queue: two tabs saving at once save one after the other.
 * @param toolVersion version of the extension, kept with what it detects
 */
export function createStore(area: StorageArea, toolVersion: string): Store {
  const queue = createQueue();
  const reader = createReader(area);

  /** Runs a change on a fresh draft, writes it at once, and gives back what it returns. */
  const change = <T>(task: (draft: Draft) => Promise<T>): Promise<T> =>
    queue(async () => {
      const draft = new Draft(area);
      const result = await task(draft);
      await draft.commit();
      return result;
    });

  const remove = (id: string): Promise<void> => change((draft) => stageDeletion(draft, id));

  return {
    ...reader,
    saveArticle: (article, detection, now) =>
      change(async (draft) => {
        const id = await stageReading(draft, article, detection, now, toolVersion);
        if (id === null) return { articleId: '', saved: false, claims: [], comparisons: [], related: [] };
        return { articleId: id, saved: true, ...(await compared(draft, id)) };
      }),
    deleteArticle: remove,
    deleteEverything: () =>
      queue(async () => {
        const keys = (await area.keys()).filter(
          (key) => key !== SETTINGS && (kindOf(key) !== null || key.startsWith(KEPT)),
        );
        await area.remove(keys);
      }),
    pinArticle: (id, pinned) =>
      change(async (draft) => {
        const record = await draft.get('article', articleKey(id));
        if (!record) throw new StoreError('not_found', 'This article is not saved.');
        await stageArticle(draft, record.article, pinned);
      }),
    correct: (edit, now) => change((draft) => addCorrection(draft, { id: correctionId(edit, now), at: now, edit })),
    undo: (id) => change((draft) => removeCorrection(draft, id)),
    changeSettings: (part) =>
      change(async (draft) => {
        const settings = { ...((await draft.get('settings', SETTINGS))?.settings ?? DEFAULT_SETTINGS), ...part };
        await draft.put('settings', SETTINGS, { settings });
        return settings;
      }),
    async applyRetention(now) {
      const { retention } = await reader.readSettings();
      const going = await reader.retentionPlan(retention, now);
      for (const { id } of going) await remove(id);
      return going.length;
    },
    tidy: () => tidy(area, toolVersion, queue),
    takeIn: (articles, corrections) => change((draft) => takeIn(draft, articles, corrections)),
  };
}

/** Takes records in: the articles first, so that a correction finds every article it concerns, whatever their order. */
async function takeIn(
  draft: Draft,
  articles: readonly Omit<SavedRecord, 'corrections'>[],
  corrections: readonly Correction[],
): Promise<void> {
  await draft.load(articles.flatMap(({ article }) => [articleKey(article.id), correctionKey(article.id)]));
  for (const { article, pinned } of articles) {
    const old = await draft.get('article', articleKey(article.id));
    const merged = old ? mergeReadings(old.article, article) : article;
    await draft.put('article', articleKey(article.id), { article: merged, pinned: pinned || (old?.pinned ?? false) });
  }
  const changed = new Set(articles.map(({ article }) => article.id));
  for (const correction of corrections) {
    for (const id of await placeCorrection(draft, correction)) changed.add(id);
  }
  for (const id of changed) await stageLinks(draft, id);
}
