import { expect, test, vi } from 'vitest';
import { exportJson } from '../../lib/exchange/export';
import { createStore } from '../../lib/store/create-store';
import { memoryArea } from '../../lib/store/memory-area';
import { takeInto } from '../exchange/take-in';
import { dyingAt } from './areas';
import { ARMY, MINISTER, SOLDIERS, story } from './story';
import { wholeOf } from './whole';

/** A later version of the extension: articles have had two steps since the first, corrections one. */
vi.mock('../../lib/store/upgrades', async (load) => {
  const real = await load<typeof import('../../lib/store/upgrades')>();
  const STEPS = {
    article: [
      ({ starred, ...rest }: Readonly<Record<string, unknown>>) => ({ ...rest, marked: starred }),
      ({ marked, ...rest }: Readonly<Record<string, unknown>>) => ({ ...rest, pinned: marked }),
    ],
    correction: [({ edits, ...rest }: Readonly<Record<string, unknown>>) => ({ ...rest, list: edits })],
  };
  const upgrade: typeof real.upgrade = (kind, record, from) =>
    real.upgrade(kind, record, from, kind === 'article' || kind === 'correction' ? STEPS[kind] : []);
  return { ...real, VERSION: 3, STEPS, upgrade };
});

const NOW = '2026-02-03T12:00:00Z';
const COUNT = 7;

/** A store as the first version left it. */
async function old() {
  const area = memoryArea();
  const store = createStore(area, '1.0.0');
  const ids: string[] = [];
  for (let n = 0; n < COUNT; n++) {
    const who = n % 2 ? ARMY : MINISTER;
    const { article, detection } = story({
      outlet: `Outlet ${n}`,
      date: '2026-02-02',
      says: [{ id: `c${n}`, who, low: 7 + (n % 3), victims: SOLDIERS }],
    });
    ids.push((await store.saveArticle(article, detection, NOW)).articleId);
  }
  await store.pinArticle(ids[1] ?? '', true);
  await store.correct({ type: 'note', ref: { article: ids[2] ?? '', claim: 'c2' }, text: 'ask again' }, NOW);
  const whole = await wholeOf(store);
  for (const [key, value] of area.values) {
    const { v: _, pinned, list, ...rest } = JSON.parse(value);
    const first = {
      ...rest,
      v: 1,
      ...(key.startsWith('article:') ? { starred: pinned } : {}),
      ...(key.startsWith('correction:') ? { edits: list } : list === undefined ? {} : { list }),
    };
    area.values.set(key, JSON.stringify(first));
  }
  // More records than are looked at in one go, the articles at either end.
  const all = [...area.values];
  area.values.clear();
  const filler = Array.from({ length: 600 }, (_, n) => [`link:0:filler ${n}`, '{"v":1,"refs":["x~i1"]}'] as const);
  for (const [key, value] of [...all.slice(0, 12), ...filler, ...all.slice(12)]) area.values.set(key, value);
  return { area, ids, whole };
}

const versions = (area: ReturnType<typeof memoryArea>) =>
  new Set([...area.values].filter(([key]) => key.startsWith('article:')).map(([, value]) => JSON.parse(value).v));

test('old records read as new ones, and reading writes nothing', async () => {
  const { area, whole } = await old();
  const before = new Map(area.values);
  const store = createStore(area, '2.0.0');
  expect(await wholeOf(store)).toEqual(whole);
  expect(await exportJson(store, NOW)).toContain('ask again');
  expect(area.values).toEqual(before);
});

test('the background writes them back, once', async () => {
  const { area, whole } = await old();
  await createStore(area, '2.0.0').tidy();
  expect(versions(area)).toEqual(new Set([3]));
  expect(await wholeOf(createStore(area, '2.0.0'))).toEqual(whole);
  const before = new Map(area.values);
  await createStore(area, '2.0.0').tidy();
  expect(area.values).toEqual(before);
});

test.each([false, true])(
  'killed at any call, it goes on at the next start; nothing is lost (the call took effect: %s)',
  async (after) => {
    const halves = new Set<number>();
    let finished = false;
    for (let k = 1; !finished; k++) {
      const { area, whole } = await old();
      const dying = dyingAt(area, k, after);
      await createStore(dying, '2.0.0')
        .tidy()
        .catch(() => undefined);
      finished = dying.calls() < k;
      halves.add(versions(area).size);
      const half = createStore(area, '2.0.0');
      expect(await wholeOf(half), `killed at call ${k}`).toEqual(whole);
      expect((await half.health()).broken).toEqual([]);
      await half.tidy();
      expect(versions(area)).toEqual(new Set([3]));
      expect(await wholeOf(half)).toEqual(whole);
      expect(k).toBeLessThan(100);
    }
    expect(halves, 'some were killed with one half upgraded').toContain(2);
  },
);

test('half upgraded, half not: saving, correcting and importing go on', async () => {
  const { area, ids, whole } = await old();
  await createStore(area, '2.0.0').pinArticle(ids[3] ?? '', true);
  expect(versions(area)).toEqual(new Set([1, 3]));
  const store = createStore(area, '2.0.0');
  await store.correct({ type: 'note', ref: { article: ids[2] ?? '', claim: 'c2' }, text: 'asked' }, NOW);
  await store.pinArticle(ids[3] ?? '', false);
  const now = await wholeOf(store);
  expect(now.incidents).toEqual(whole.incidents);
  expect(now.articles).toHaveLength(COUNT);
  const other = createStore(memoryArea(), '2.0.0');
  await takeInto(other, await exportJson(store, NOW));
  expect(await wholeOf(other)).toEqual(now);
});

test('a step that fails leaves its record as it was, counted as damaged and exported', async () => {
  const { area, ids } = await old();
  area.values.set(`correction:${ids[2]}`, JSON.stringify({ v: 1, edits: 'cut sho' }));
  const store = createStore(area, '2.0.0');
  await store.tidy();
  expect((await store.health()).broken).toEqual([`correction:${ids[2]}`]);
  expect(area.values.get(`correction:${ids[2]}`)).toContain('cut sho');
  expect(await exportJson(store, NOW)).toContain('cut sho');
});
