import { expect, test } from 'vitest';
import { entriesOf } from '../../lib/compare/entries';
import { linkKeys } from '../../lib/compare/link-keys';
import { createStore } from '../../lib/store/create-store';
import { linkKey } from '../../lib/store/keys';
import { memoryArea } from '../../lib/store/memory-area';
import { saved } from '../compare/compare-stories';
import { ARMY, MINISTER, SOLDIERS, type Story, story } from './story';
import { wholeOf } from './whole';

const NOW = '2026-02-06T08:00:00Z';
const RATHER_MANY = 1_000;

const telling = (n: number, more: Partial<Story> = {}): Story => ({
  outlet: `Outlet ${n}`,
  date: '2026-02-02',
  says: [{ who: n % 2 ? ARMY : MINISTER, low: 7 + (n % 3), victims: SOLDIERS }],
  ...more,
});

test('a place and week with very many entries still links all that belong together', async () => {
  const area = memoryArea();
  const store = createStore(area, '1.0.0');
  // Entries of articles that are nowhere: a shelf is as long as if they were all there.
  const others = Array.from({ length: RATHER_MANY }, (_, n) => `a${n}~i1`).sort();
  const entry = entriesOf(saved(telling(1)))[0];
  if (!entry) throw new Error('no entry');
  for (const key of linkKeys(entry)) area.values.set(linkKey(key), JSON.stringify({ v: 1, refs: others }));
  for (const n of [1, 2]) {
    const { article, detection } = story(telling(n));
    await store.saveArticle(article, detection, NOW);
  }
  const { rows } = await store.listIncidents();
  expect(rows.map(({ articles }) => articles)).toEqual([2]);
  for (const key of linkKeys(entry).filter(({ word }) => word.startsWith('p '))) {
    const refs: string[] = JSON.parse(area.values.get(linkKey(key)) ?? '{}').refs;
    expect(refs).toHaveLength(RATHER_MANY + 2);
  }
});

test('an incident of many articles is one, in whatever order they are saved and after some are deleted', async () => {
  const all = Array.from({ length: 60 }, (_, n) => story(telling(n)));
  const keep = async (list: typeof all) => {
    const store = createStore(memoryArea(), '1.0.0');
    for (const { article, detection } of list) await store.saveArticle(article, detection, NOW);
    return store;
  };
  const store = await keep(all);
  const reversed = await keep([...all].reverse());
  expect(await wholeOf(reversed)).toEqual(await wholeOf(store));
  expect((await store.listIncidents()).rows.map(({ articles }) => articles)).toEqual([60]);
  const ids = (await store.listArticles()).rows.map(({ id }) => id).slice(0, 30);
  for (const id of ids) await store.deleteArticle(id);
  const left = new Set((await store.listArticles()).rows.map(({ url }) => url));
  const fewer = await keep(all.filter(({ article }) => left.has(article.url)));
  expect(await wholeOf(store)).toEqual(await wholeOf(fewer));
});
