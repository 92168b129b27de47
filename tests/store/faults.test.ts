import { describe, expect, test } from 'vitest';
import { exportJson } from '../../lib/exchange/export';
import { readExport } from '../../lib/exchange/import';
import type { Store } from '../../lib/store/api';
import type { StorageArea } from '../../lib/store/area';
import { createStore } from '../../lib/store/create-store';
import { memoryArea } from '../../lib/store/memory-area';
import { ARMY, MINISTER, SOLDIERS, story } from './story';
import { wholeOf } from './whole';

const NOW = '2026-02-03T12:00:00Z';

/** Storage whose owner dies at the `k`-th call: that call and all later ones never happen. */
function dyingAt(area: StorageArea, k: number): StorageArea & { calls: () => number } {
  let calls = 0;
  const or = <T>(work: () => Promise<T>): Promise<T> => (++calls >= k ? Promise.reject(new Error('killed')) : work());
  return {
    calls: () => calls,
    get: (keys) => or(() => area.get(keys)),
    set: (items) => or(() => area.set(items)),
    remove: (keys) => or(() => area.remove(keys)),
    keys: () => or(() => area.keys()),
  };
}

const ledger = story({
  outlet: 'Ledger',
  date: '2026-02-02',
  says: [{ id: 'a', who: ARMY, low: 7, victims: SOLDIERS }],
});
const post = story({
  outlet: 'Post',
  date: '2026-02-02',
  says: [{ id: 'b', who: MINISTER, low: 12, victims: SOLDIERS }],
});
const wire = story({ outlet: 'Wire', date: '2026-02-02', says: [{ id: 'c', who: ARMY, low: 9, victims: SOLDIERS }] });

async function start() {
  const area = memoryArea();
  const store = createStore(area, '1.0.0');
  const ids = [];
  for (const { article, detection } of [ledger, post])
    ids.push((await store.saveArticle(article, detection, NOW)).articleId);
  return { area, ids };
}

const exported = async () => {
  const store = createStore(memoryArea(), '1.0.0');
  await store.saveArticle(wire.article, wire.detection, NOW);
  return exportJson(store, NOW);
};

const works: Record<string, (store: Store, ids: string[]) => Promise<unknown>> = {
  save: (store) => store.saveArticle(wire.article, wire.detection, NOW),
  correct: (store, [one = '']) => store.correct({ type: 'not_a_claim', ref: { article: one, claim: 'a' } }, NOW),
  merge: (store, [one = '', two = '']) =>
    store.correct({ type: 'split', a: { article: one, incident: 'i1' }, b: { article: two, incident: 'i1' } }, NOW),
  delete: (store, [one = '']) => store.deleteArticle(one),
  pin: (store, [one = '']) => store.pinArticle(one, true),
  import: async (store) => store.takeIn(readExport(await exported())),
};

describe('killed at any call to storage', () => {
  test.each(Object.keys(works))('%s: the store is as it was or as it should be', async (name) => {
    const work = works[name];
    if (!work) throw new Error(name);
    const before = await start();
    const was = await wholeOf(createStore(before.area, '1.0.0'));
    await work(createStore(before.area, '1.0.0'), before.ids);
    const should = await wholeOf(createStore(before.area, '1.0.0'));
    expect(should).not.toEqual(was);
    let finished = false;
    for (let k = 1; !finished; k++) {
      const { area, ids } = await start();
      const dying = dyingAt(area, k);
      await work(createStore(dying, '1.0.0'), ids).catch(() => undefined);
      finished = dying.calls() < k;
      const reopened = createStore(area, '1.0.0');
      await reopened.tidy();
      const now = await wholeOf(reopened);
      expect([JSON.stringify(was), JSON.stringify(should)], `killed at call ${k}`).toContain(JSON.stringify(now));
      expect((await reopened.health()).broken).toEqual([]);
      await work(reopened, ids).catch(() => undefined);
      expect(await wholeOf(reopened), `done again after call ${k}`).toEqual(should);
      expect(k).toBeLessThan(100);
    }
  });

  test('making the index anew: done at the next start, nothing lost', async () => {
    const { area } = await start();
    const was = await wholeOf(createStore(area, '1.0.0'));
    let finished = false;
    for (let k = 1; !finished; k++) {
      const copy = memoryArea();
      for (const [key, value] of area.values) if (!/^(?:home|cluster):/.test(key)) copy.values.set(key, value);
      const lists = JSON.parse(area.values.get('lists') ?? '');
      copy.values.set('lists', JSON.stringify({ ...lists, linking: 0 }));
      const dying = dyingAt(copy, k);
      await createStore(dying, '1.0.0')
        .tidy()
        .catch(() => undefined);
      finished = dying.calls() < k;
      await createStore(copy, '1.0.0').tidy();
      expect(await wholeOf(createStore(copy, '1.0.0')), `killed at call ${k}`).toEqual(was);
      expect(k).toBeLessThan(100);
    }
  });

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

describe('writing', () => {
  test.each([
    ['QuotaExceededError: Resource::kQuotaBytes quota exceeded', 'full'],
    ['Error: IO error', 'write_failed'],
  ])('%s is told as %s and changes nothing', async (said, code) => {
    const { area } = await start();
    const before = new Map(area.values);
    const store = createStore({ ...area, set: () => Promise.reject(new Error(said)) }, '1.0.0');
    await expect(store.saveArticle(wire.article, wire.detection, NOW)).rejects.toMatchObject({
      name: 'StoreError',
      code,
    });
    expect(area.values).toEqual(before);
  });

  test('a failed write does not stop the next one', async () => {
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

  test('two tabs saving at once both stay, and are compared', async () => {
    const area = memoryArea();
    const slow: StorageArea = {
      ...area,
      get: async (keys) => {
        const found = await area.get(keys);
        await new Promise((resolve) => setTimeout(resolve, 2));
        return found;
      },
    };
    const store = createStore(slow, '1.0.0');
    await Promise.all([ledger, post, wire].map(({ article, detection }) => store.saveArticle(article, detection, NOW)));
    const whole = await wholeOf(store);
    expect(whole.articles).toHaveLength(3);
    expect(whole.incidents).toHaveLength(1);
  });
});
