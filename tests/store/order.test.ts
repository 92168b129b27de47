import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exportJson } from '../../lib/exchange/export';
import { createStore } from '../../lib/store/create-store';
import { memoryArea } from '../../lib/store/memory-area';
import { takeInto } from '../exchange/take-in';
import { stories } from './arbitrary';
import type { story } from './story';
import { wholeOf } from './whole';

const NOW = '2026-02-06T08:00:00Z';
const RUNS = { numRuns: 60 };

const empty = () => createStore(memoryArea(), '1.0.0');

async function saved(list: readonly ReturnType<typeof story>[]) {
  const store = empty();
  for (const { article, detection } of list) await store.saveArticle(article, detection, NOW);
  return store;
}

test('any order of the same saves gives the same incidents and statuses', async () => {
  await fc.assert(
    fc.asyncProperty(
      stories.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))),
      async ([list, shuffled]) => {
        const [a, b] = [await wholeOf(await saved(list)), await wholeOf(await saved(shuffled))];
        expect(b).toEqual(a);
      },
    ),
    RUNS,
  );
});

test('saving an article again changes nothing', async () => {
  await fc.assert(
    fc.asyncProperty(stories, fc.nat(), async (list, pick) => {
      const store = await saved(list);
      const before = await wholeOf(store);
      const again = list[pick % list.length];
      if (again) await store.saveArticle(again.article, again.detection, NOW);
      expect(await wholeOf(store)).toEqual(before);
    }),
    RUNS,
  );
});

test('deleting an article leaves what would be without it', async () => {
  await fc.assert(
    fc.asyncProperty(stories, fc.nat(), async (list, pick) => {
      const store = await saved(list);
      const gone = list[pick % list.length];
      if (!gone) return;
      const { articleId } = await store.preview(gone.article, gone.detection, NOW);
      await store.deleteArticle(articleId);
      expect(await wholeOf(store)).toEqual(await wholeOf(await saved(list.filter((other) => other !== gone))));
    }),
    RUNS,
  );
});

test('importing what was exported gives the same store, and importing it twice too', async () => {
  await fc.assert(
    fc.asyncProperty(stories, async (list) => {
      const store = await saved(list);
      const text = await exportJson(store, NOW);
      const other = empty();
      expect(await takeInto(other, text)).toBe(list.length);
      expect(await wholeOf(other)).toEqual(await wholeOf(store));
      await takeInto(other, text);
      expect(await wholeOf(other)).toEqual(await wholeOf(store));
    }),
    RUNS,
  );
});

test('nothing is left when everything was deleted one by one', async () => {
  await fc.assert(
    fc.asyncProperty(stories, async (list) => {
      const area = memoryArea();
      const store = createStore(area, '1.0.0');
      for (const { article, detection } of list) await store.saveArticle(article, detection, NOW);
      for (const { id } of (await store.listArticles()).rows) await store.deleteArticle(id);
      const left = [...area.values.keys()].filter((key) => key !== 'lists');
      expect(left).toEqual([]);
    }),
    RUNS,
  );
});
