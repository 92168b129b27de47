import { describe, expect, test } from 'vitest';
import { exportJson } from '../../lib/exchange/export';
import type { StorageArea } from '../../lib/store/area';
import { createReader } from '../../lib/store/create-reader';
import { createStore } from '../../lib/store/create-store';
import { memoryArea } from '../../lib/store/memory-area';
import { takeInto } from '../exchange/take-in';
import { bounded, dyingAt, sizeOf, slow } from './areas';
import { ARMY, MINISTER, SOLDIERS, story } from './story';
import { wholeOf } from './whole';

const NOW = '2026-02-03T12:00:00Z';

const one = (outlet: string, id: string, low: number, who = ARMY) =>
  story({ outlet, date: '2026-02-02', says: [{ id, who, low, victims: SOLDIERS }] });
const ledger = one('Ledger', 'a', 7);
const post = one('Post', 'b', 12, MINISTER);
const wire = one('Wire', 'c', 9);
const many = (count: number) => Array.from({ length: count }, (_, n) => one(`Outlet ${n}`, `c${n}`, 5 + (n % 4)));

async function start() {
  const area = memoryArea();
  const store = createStore(area, '1.0.0');
  const ids = [];
  for (const { article, detection } of [ledger, post])
    ids.push((await store.saveArticle(article, detection, NOW)).articleId);
  return { area, ids };
}

async function kept(list: ReturnType<typeof many>) {
  const store = createStore(memoryArea(), '1.0.0');
  for (const { article, detection } of list) await store.saveArticle(article, detection, NOW);
  return wholeOf(store);
}

/** Waits of 0 to 3 ms, the same ones each time. */
function waits(): () => number {
  let seed = 7;
  return () => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return seed % 4;
  };
}

describe('killed while the index is made anew', () => {
  test.each([false, true])(
    'it is done at the next start, nothing lost (the call itself took effect: %s)',
    async (after) => {
      const { area } = await start();
      const was = await wholeOf(createStore(area, '1.0.0'));
      let finished = false;
      for (let k = 1; !finished; k++) {
        const copy = memoryArea();
        for (const [key, value] of area.values) if (!/^(?:home|cluster):/.test(key)) copy.values.set(key, value);
        const lists = JSON.parse(area.values.get('lists') ?? '');
        copy.values.set('lists', JSON.stringify({ ...lists, linking: 0 }));
        const dying = dyingAt(copy, k, after);
        await createStore(dying, '1.0.0')
          .tidy()
          .catch(() => undefined);
        finished = dying.calls() < k;
        await createStore(copy, '1.0.0').tidy();
        expect(await wholeOf(createStore(copy, '1.0.0')), `killed at call ${k}`).toEqual(was);
        expect(k).toBeLessThan(100);
      }
    },
  );

  test('tidying removes what an interrupted deletion left', async () => {
    const { area, ids } = await start();
    const failing: StorageArea = { ...area, remove: () => Promise.reject(new Error('killed')) };
    await createStore(failing, '1.0.0').deleteArticle(ids[0] ?? '');
    expect([...area.values.keys()]).toContain(`article:${ids[0]}`);
    expect(area.values.get(`article:${ids[0]}`)).not.toContain('ISPR');
    await createStore(area, '1.0.0').tidy();
    expect([...area.values.keys()]).not.toContain(`article:${ids[0]}`);
  });
});

describe('a write that fails', () => {
  test.each([
    ['QuotaExceededError: Resource::kQuotaBytes quota exceeded', 'full'],
    ['Error: IO error', 'write_failed'],
  ])('%s is told as %s and changes nothing', async (said, code) => {
    const { area, ids } = await start();
    const before = new Map(area.values);
    const store = createStore({ ...area, set: () => Promise.reject(new Error(said)) }, '1.0.0');
    const told = { name: 'StoreError', code };
    const ref = { article: ids[0] ?? '', claim: 'a' };
    await expect(store.saveArticle(wire.article, wire.detection, NOW)).rejects.toMatchObject(told);
    await expect(store.correct({ type: 'not_a_claim', ref }, NOW)).rejects.toMatchObject(told);
    await expect(store.pinArticle(ids[0] ?? '', true)).rejects.toMatchObject(told);
    await expect(store.deleteArticle(ids[0] ?? '')).rejects.toMatchObject(told);
    await expect(store.changeSettings({ saving: false })).rejects.toMatchObject(told);
    expect(area.values).toEqual(before);
  });

  test('does not stop the next one', async () => {
    const { area } = await start();
    let fail = true;
    const store = createStore(
      { ...area, set: (items) => (fail ? Promise.reject(new Error('quota exceeded')) : area.set(items)) },
      '1.0.0',
    );
    const failed = store.saveArticle(wire.article, wire.detection, NOW);
    await expect(failed).rejects.toThrow();
    fail = false;
    expect((await store.saveArticle(wire.article, wire.detection, NOW)).saved).toBe(true);
  });
});

describe('a full store', () => {
  test('keeps what it has, says that it is full, exports it, and saves again when there is room', async () => {
    const inner = memoryArea();
    let room = 40_000;
    const store = createStore(
      bounded(inner, () => room),
      '1.0.0',
    );
    const all = many(40);
    const saved: typeof all = [];
    let full = 0;
    for (const each of all) {
      try {
        await store.saveArticle(each.article, each.detection, NOW);
        saved.push(each);
      } catch (error) {
        expect(error).toMatchObject({ code: 'full' });
        full++;
      }
      expect(sizeOf(inner)).toBeLessThanOrEqual(room);
    }
    expect(saved.length).toBeGreaterThan(3);
    expect(full).toBeGreaterThan(3);
    expect(await wholeOf(store)).toEqual(await kept(saved));
    const other = createStore(memoryArea(), '1.0.0');
    expect(await takeInto(other, await exportJson(store, NOW))).toBe(saved.length);
    // Deleting needs no room that is not there.
    const [gone] = (await store.listArticles()).rows;
    await store.deleteArticle(gone?.id ?? '');
    expect((await store.listArticles()).rows.map(({ id }) => id)).not.toContain(gone?.id);
    room *= 2;
    const refused = all.find((each) => !saved.includes(each));
    if (!refused) throw new Error('nothing was refused');
    expect((await store.saveArticle(refused.article, refused.detection, NOW)).saved).toBe(true);
  });

  test('takes in all of a file or nothing of it', async () => {
    const inner = memoryArea();
    const store = createStore(
      bounded(inner, () => 30_000),
      '1.0.0',
    );
    await store.saveArticle(ledger.article, ledger.detection, NOW);
    const before = new Map(inner.values);
    const big = createStore(memoryArea(), '1.0.0');
    for (const { article, detection } of many(40)) await big.saveArticle(article, detection, NOW);
    await expect(takeInto(store, await exportJson(big, NOW))).rejects.toMatchObject({ code: 'full' });
    expect(inner.values).toEqual(before);
  });
});

describe('many at once', () => {
  test('fifty tabs restored at once over slow storage: each is saved, one write at a time', async () => {
    const area = slow(memoryArea(), waits());
    const store = createStore(area, '1.0.0');
    const all = many(50);
    const readings = await Promise.all(all.map(({ article, detection }) => store.saveArticle(article, detection, NOW)));
    expect(readings.every(({ saved }) => saved)).toBe(true);
    expect(area.writing()).toBe(1);
    expect(await wholeOf(store)).toEqual(await kept(all));
  });

  test('one article in two windows, read before and after a figure changed: one record that keeps both', async () => {
    const store = createStore(slow(memoryArea(), waits()), '1.0.0');
    const later = one('Ledger', 'z', 12);
    await Promise.all([
      store.saveArticle(ledger.article, ledger.detection, NOW),
      store.saveArticle(later.article, later.detection, '2026-02-03T12:00:01Z'),
      store.saveArticle(later.article, later.detection, '2026-02-03T12:00:02Z'),
    ]);
    const { rows } = await store.listArticles();
    expect(rows).toHaveLength(1);
    const view = await store.readArticle(rows[0]?.id ?? '');
    expect(view?.article.claims.map(({ id }) => id)).toEqual(['z']);
    expect(view?.article.revisions.map(({ claim }) => claim.id)).toEqual(['a']);
  });

  test('saves, corrections and a deletion from several pages: all are carried out, whatever storage takes', async () => {
    const area = slow(memoryArea(), waits());
    const store = createStore(area, '1.0.0');
    const id = (await store.saveArticle(ledger.article, ledger.detection, NOW)).articleId;
    const other = (await store.saveArticle(post.article, post.detection, NOW)).articleId;
    const ref = { article: id, claim: 'a' };
    const figure = { low: 8, high: 8, precision: 'exact' } as const;
    await Promise.all([
      store.correct({ type: 'figure', ref, figure }, NOW),
      store.saveArticle(wire.article, wire.detection, NOW),
      store.deleteArticle(other),
      store.correct({ type: 'note', ref, text: 'ask again' }, NOW),
      store.saveArticle(ledger.article, ledger.detection, NOW),
    ]);
    const view = await store.readArticle(id);
    expect(view?.article.claims[0]).toMatchObject({ figure: { low: 8 } });
    expect(view?.notes).toEqual({ a: 'ask again' });
    expect((await store.listArticles()).rows.map(({ outlet }) => outlet).sort()).toEqual(['Ledger', 'Wire']);
    expect(area.writing()).toBe(1);
  });

  test('the popup reads while articles are saved and deleted between its requests: rows, never an error', async () => {
    const area = memoryArea();
    const store = createStore(area, '1.0.0');
    const all = many(12);
    const writes = all.flatMap(({ article, detection }, n) => [
      () => store.saveArticle(article, detection, NOW),
      ...(n % 3 === 2 ? [async () => store.deleteArticle((await store.listArticles()).rows[0]?.id ?? '')] : []),
    ]);
    const between: StorageArea = {
      ...area,
      async get(keys) {
        const found = await area.get(keys);
        await writes.shift()?.();
        return found;
      },
    };
    const reader = createReader(between);
    while (writes.length > 0) {
      for (const { id } of (await reader.listIncidents()).rows) {
        const view = await reader.readIncident(id);
        for (const { article } of view?.articles ?? []) await reader.comparisonsFor(article.id);
      }
      await reader.listArticles();
    }
    expect((await store.listArticles()).rows).toHaveLength(8);
  });
});
