import { describe, expect, test } from 'vitest';
import { createStore } from '../../lib/store/create-store';
import { memoryArea } from '../../lib/store/memory-area';
import { ARMY, MINISTER, SOLDIERS, story } from './story';

const NOW = '2026-02-03T12:00:00Z';

function fresh() {
  const area = memoryArea();
  return { area, store: createStore(area, '1.0.0') };
}

describe('saving', () => {
  test('one save is one write', async () => {
    const { area, store } = fresh();
    let writes = 0;
    const set = area.set.bind(area);
    area.set = (items) => {
      writes++;
      return set(items);
    };
    const { article, detection } = story({ says: [{ who: ARMY, low: 7, victims: SOLDIERS }] });
    const reading = await store.saveArticle(article, detection, NOW);
    expect(reading.saved).toBe(true);
    expect(reading.comparisons).toEqual([
      { article: reading.articleId, claim: 'c0', status: 'single', here: false, with: [] },
    ]);
    expect(writes).toBe(1);
  });

  test('two outlets on one attack make one incident, and their speakers are compared', async () => {
    const { store } = fresh();
    const a = story({ outlet: 'A', date: '2026-02-02', says: [{ who: ARMY, low: 7, victims: SOLDIERS }] });
    const b = story({ outlet: 'B', date: '2026-02-02', says: [{ who: MINISTER, low: 12, victims: SOLDIERS }] });
    await store.saveArticle(a.article, a.detection, NOW);
    const reading = await store.saveArticle(b.article, b.detection, NOW);
    expect(reading.comparisons.map(({ status, here }) => ({ status, here }))).toEqual([
      { status: 'differs', here: false },
    ]);
    expect(reading.related.map(({ outlet, claimBody }) => [outlet, claimBody.speaker?.short])).toEqual([['A', 'ISPR']]);
    const { rows } = await store.listIncidents();
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ articles: 2, speakers: 2, outlets: ['A', 'B'], background: false });
    expect(rows[0]?.ranges[0]).toMatchObject({ differs: true, articles: 2, lowest: { low: 7 }, highest: { low: 12 } });
  });

  test('an article without claims is not saved', async () => {
    const { area, store } = fresh();
    const { article } = story({ says: [] });
    const reading = await store.saveArticle(article, { claims: [], incidents: [] }, NOW);
    expect(reading.saved).toBe(false);
    expect(area.values.size).toBe(0);
  });

  test('reading again with another figure keeps the earlier one as a revision', async () => {
    const { store } = fresh();
    const first = story({ says: [{ id: 'old', who: ARMY, low: 7, victims: SOLDIERS }] });
    const later = story({ says: [{ id: 'new', who: ARMY, low: 12, victims: SOLDIERS }] });
    await store.saveArticle(first.article, first.detection, '2026-02-03T10:02:00Z');
    const { articleId } = await store.saveArticle(later.article, later.detection, '2026-02-03T15:40:00Z');
    const view = await store.readArticle(articleId);
    expect(view?.article.claims.map(({ id }) => id)).toEqual(['new']);
    expect(view?.article.revisions).toMatchObject([
      { readAt: '2026-02-03T10:02:00Z', replacedBy: 'new', claim: { id: 'old' } },
    ]);
    expect(view?.article.capturedAt).toBe('2026-02-03T10:02:00Z');
  });

  test('a claim that detection no longer finds, in words that still stand, is no revision', async () => {
    const { store } = fresh();
    const first = story({ says: [{ id: 'old', who: ARMY, low: 7, victims: SOLDIERS }] });
    await store.saveArticle(first.article, first.detection, NOW);
    const { articleId } = await store.saveArticle(first.article, { claims: [], incidents: [] }, NOW);
    expect((await store.readArticle(articleId))?.article.revisions).toEqual([]);
  });

  test('a reading cut short does not take claims away', async () => {
    const { store } = fresh();
    const { article, detection } = story({ says: [{ who: ARMY, low: 7, victims: SOLDIERS }] });
    await store.saveArticle(article, detection, NOW);
    const cut = { ...article, partial: true, blocks: article.blocks.slice(0, 1) };
    const { articleId } = await store.saveArticle(cut, { claims: [], incidents: [] }, NOW);
    expect((await store.readArticle(articleId))?.article.claims).toHaveLength(1);
  });

  test('a preview compares and writes nothing', async () => {
    const { area, store } = fresh();
    const a = story({ outlet: 'A', date: '2026-02-02', says: [{ who: ARMY, low: 7, victims: SOLDIERS }] });
    const b = story({ outlet: 'B', date: '2026-02-02', says: [{ who: MINISTER, low: 12, victims: SOLDIERS }] });
    await store.saveArticle(a.article, a.detection, NOW);
    const before = new Map(area.values);
    const reading = await store.preview(b.article, b.detection, NOW);
    expect(reading.saved).toBe(false);
    expect(reading.comparisons.map(({ status }) => status)).toEqual(['differs']);
    expect(area.values).toEqual(before);
  });

  test('deleting an article recomputes what the others show', async () => {
    const { area, store } = fresh();
    const a = story({ outlet: 'A', date: '2026-02-02', says: [{ who: ARMY, low: 7, victims: SOLDIERS }] });
    const b = story({ outlet: 'B', date: '2026-02-02', says: [{ who: MINISTER, low: 12, victims: SOLDIERS }] });
    const one = await store.saveArticle(a.article, a.detection, NOW);
    const alone = new Map(area.values);
    const two = await store.saveArticle(b.article, b.detection, NOW);
    await store.deleteArticle(two.articleId);
    expect((await store.comparisonsFor(one.articleId)).map(({ status }) => status)).toEqual(['single']);
    expect([...area.values.keys()].sort()).toEqual([...alone.keys()].sort());
    expect(await store.readArticle(two.articleId)).toBeNull();
  });
});
