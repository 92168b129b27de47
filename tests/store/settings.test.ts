import { describe, expect, test } from 'vitest';
import { createStore } from '../../lib/store/create-store';
import { memoryArea } from '../../lib/store/memory-area';
import { ARMY, story } from './story';

/** Far enough apart to be incidents of their own. */
const PLACES = ['Panjgur', 'Gwadar', 'Ziarat'];

async function filled(days: readonly string[]) {
  const store = createStore(memoryArea(), '1.0.0');
  const ids: string[] = [];
  for (const [n, day] of days.entries()) {
    const { article, detection } = story({ path: `p${n}`, places: [PLACES[n] ?? ''], says: [{ who: ARMY, low: 3 }] });
    ids.push((await store.saveArticle(article, detection, `${day}T10:00:00Z`)).articleId);
  }
  return { store, ids };
}

const DAYS = ['2026-01-01', '2026-01-20', '2026-02-01'];
const NOW = '2026-02-02T10:00:00Z';

describe('retention', () => {
  test('keeps everything unless the reader says otherwise', async () => {
    const { store } = await filled(DAYS);
    expect(await store.applyRetention(NOW)).toBe(0);
    expect((await store.listArticles()).rows).toHaveLength(3);
  });

  test('says what a limit would delete, oldest first, before it does', async () => {
    const { store, ids } = await filled(DAYS);
    const plan = await store.retentionPlan({ keep: 'days', days: 10 }, NOW);
    expect(plan.map(({ id }) => id)).toEqual(ids.slice(0, 2));
    expect((await store.listArticles()).rows).toHaveLength(3);
    await store.changeSettings({ retention: { keep: 'days', days: 10 } });
    expect(await store.applyRetention(NOW)).toBe(2);
    expect((await store.listArticles()).rows.map(({ id }) => id)).toEqual(ids.slice(2));
  });

  test('a limit by number counts pinned articles and leaves them', async () => {
    const { store, ids } = await filled(DAYS);
    await store.pinArticle(ids[0] ?? '', true);
    const plan = await store.retentionPlan({ keep: 'articles', articles: 2 }, NOW);
    expect(plan.map(({ id }) => id)).toEqual([ids[1]]);
  });

  test('a pinned article keeps its whole incident, later articles of it too', async () => {
    const { store, ids } = await filled(DAYS);
    const told = (outlet: string) =>
      story({ outlet, date: '2025-11-02', places: ['Kech'], says: [{ who: ARMY, low: 7 }] });
    const save = async (outlet: string) => {
      const { article, detection } = told(outlet);
      return (await store.saveArticle(article, detection, '2025-11-03T08:00:00Z')).articleId;
    };
    const pinned = await save('Ledger');
    await store.pinArticle(pinned, true);
    const other = await save('Post');
    const plan = await store.retentionPlan({ keep: 'days', days: 1 }, NOW);
    expect(plan.map(({ id }) => id)).not.toContain(pinned);
    expect(plan.map(({ id }) => id)).not.toContain(other);
    expect(plan.map(({ id }) => id)).toContain(ids[0]);
    await store.pinArticle(pinned, false);
    expect((await store.retentionPlan({ keep: 'days', days: 1 }, NOW)).map(({ id }) => id)).toContain(other);
  });

  test('a pin outlives a new reading and can be taken off', async () => {
    const { store, ids } = await filled(DAYS);
    await store.pinArticle(ids[0] ?? '', true);
    const { article, detection } = story({ path: 'p0', says: [{ who: ARMY, low: 3 }] });
    await store.saveArticle(article, detection, NOW);
    expect((await store.readArticle(ids[0] ?? ''))?.pinned).toBe(true);
    await store.pinArticle(ids[0] ?? '', false);
    expect((await store.readArticle(ids[0] ?? ''))?.pinned).toBe(false);
    await expect(store.pinArticle('nowhere', true)).rejects.toMatchObject({ code: 'not_found' });
  });
});

describe('lists', () => {
  test('run from newest to oldest over as many pages as it takes, each row once', async () => {
    const days = Array.from({ length: 95 }, (_, n) => `2026-01-${String(1 + (n % 28)).padStart(2, '0')}`);
    const { store, ids } = await filled(days);
    const seen: string[] = [];
    let cursor: number | null | undefined;
    let pages = 0;
    while (cursor !== null) {
      const { rows, next } = await store.listArticles(cursor);
      if (next !== null) expect(rows.length).toBeGreaterThanOrEqual(40);
      seen.push(...rows.map(({ id }) => id));
      cursor = next;
      pages++;
    }
    expect(pages).toBeGreaterThan(1);
    expect(seen).toEqual([...ids].reverse());
  });
});

test('deleting everything leaves the settings and nothing else', async () => {
  const { store } = await filled(DAYS);
  await store.changeSettings({ density: 'highlights' });
  await store.deleteEverything();
  expect((await store.listArticles()).rows).toEqual([]);
  expect((await store.listIncidents()).rows).toEqual([]);
  expect((await store.health()).articles).toBe(0);
  expect((await store.readSettings()).density).toBe('highlights');
});
