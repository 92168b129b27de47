import { describe, expect, test } from 'vitest';
import { exportJson } from '../../lib/exchange/export';
import { type ImportPart, importJson } from '../../lib/exchange/import';
import { ImportError, ImportStopped } from '../../lib/exchange/import-error';
import type { SavedRecord } from '../../lib/store/api';
import { createStore } from '../../lib/store/create-store';
import { memoryArea } from '../../lib/store/memory-area';
import { dyingAt } from '../store/areas';
import { ARMY, MINISTER, SOLDIERS, story } from '../store/story';
import { wholeOf } from '../store/whole';
import { piecesOf, takeInto } from './take-in';

const NOW = '2026-02-03T12:00:00Z';
/** Less than one article takes: every article is a part of its own. */
const TINY = 10;

const empty = () => {
  const area = memoryArea();
  return { area, store: createStore(area, '1.0.0') };
};

/** Six articles of three incidents, with a merge and a split across articles, a note and a pin. */
async function filled() {
  const { store } = empty();
  const ids: string[] = [];
  for (let n = 0; n < 6; n++) {
    const place = ['Gwadar', 'Ziarat', 'Kech'][n % 3] ?? '';
    const who = n % 2 === 0 ? ARMY : MINISTER;
    const { article, detection } = story({
      outlet: `Paper${n}`,
      places: [place],
      says: [{ id: `c${n}`, who, low: 3 + n, victims: SOLDIERS }],
    });
    ids.push((await store.saveArticle(article, detection, NOW)).articleId);
  }
  const ref = (n: number) => ({ article: ids[n] ?? '', incident: 'i1' });
  await store.correct({ type: 'merge', a: ref(0), b: ref(4) }, NOW);
  await store.correct({ type: 'split', a: ref(2), b: ref(5) }, NOW);
  await store.correct({ type: 'note', ref: { article: ids[1] ?? '', claim: 'c1' }, text: 'ask again' }, NOW);
  await store.pinArticle(ids[3] ?? '', true);
  return store;
}

test('a file taken in part by part gives the same store as one taken in whole', async () => {
  const store = await filled();
  const file = await exportJson(store, NOW);
  const { store: other } = empty();
  expect(await takeInto(other, file, TINY)).toBe(6);
  expect(await wholeOf(other)).toEqual(await wholeOf(store));
  await takeInto(other, file, TINY);
  expect(await wholeOf(other)).toEqual(await wholeOf(store));
});

test('each part says whether there is more, and the reader hears how far it came', async () => {
  const file = await exportJson(await filled(), NOW);
  const parts: ImportPart[] = [];
  const told: [number, number][] = [];
  await importJson(
    piecesOf(file, 7),
    async (part) => void parts.push(part),
    (...far) => told.push(far),
    TINY,
  );
  expect(parts.map(({ articles }) => articles.length)).toEqual([1, 1, 1, 1, 1, 1, 0]);
  expect(parts.map(({ more }) => more)).toEqual([true, true, true, true, true, true, false]);
  expect(told.at(-1)).toEqual([6, 6]);
  const whole: ImportPart[] = [];
  await importJson(piecesOf(file), async (part) => void whole.push(part));
  expect(whole.map((part) => [part.articles.length, part.corrections.length, part.more])).toEqual([[6, 5, false]]);
});

test('a bad last article is found before the first is written', async () => {
  const lines = (await exportJson(await filled(), NOW)).split('\n');
  const last = lines.findLastIndex((line) => line.startsWith('{"article"'));
  const bad = lines.with(last, (lines[last] ?? '').replace('"pinned":', '"pinned":"yes","was":'));
  const { area, store } = empty();
  const refused = await takeInto(store, bad.join('\n'), TINY).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(ImportError);
  expect(refused).toMatchObject({ line: last + 1, message: expect.stringMatching(/article 6.*pinned/) });
  expect(area.values.size).toBe(0);
});

test('a file that another program laid out anew is taken in as well', async () => {
  const store = await filled();
  const file = await exportJson(store, NOW);
  for (const text of [JSON.stringify(JSON.parse(file), null, 2), file.replaceAll('\n', '\r\n'), `\ufeff${file}`]) {
    const { store: other } = empty();
    expect(await takeInto(other, text, TINY)).toBe(6);
    expect(await wholeOf(other)).toEqual(await wholeOf(store));
  }
});

describe.each([
  ['before', false],
  ['after', true],
] as const)('killed %s any call to storage between the parts', (_, after) => {
  test('what is there is sound, and taken in again it is whole', async () => {
    const file = await exportJson(await filled(), NOW);
    const whole = JSON.stringify(await wholeOf(await filled()));
    const lengths = new Set<number>();
    for (let k = 1, finished = false; !finished; k++) {
      const { area } = empty();
      const dying = dyingAt(area, k, after);
      const stopped = await takeInto(createStore(dying, '1.0.0'), file, TINY).catch((error: unknown) => error);
      finished = dying.calls() < k;
      const reopened = createStore(area, '1.0.0');
      await reopened.tidy();
      const { articles } = await reopened.health();
      lengths.add(articles);
      if (stopped instanceof ImportStopped) expect(articles).toBeGreaterThanOrEqual(stopped.done);
      // An index made anew from the records says the same.
      const seen = JSON.stringify(await wholeOf(reopened));
      expect(JSON.stringify(await wholeOf(await remade(area)))).toBe(seen);
      await takeInto(reopened, file, TINY);
      expect(JSON.stringify(await wholeOf(reopened)), `done again after call ${k}`).toBe(whole);
      expect(k).toBeLessThan(500);
    }
    expect([...lengths].sort()).toEqual([0, 1, 2, 3, 4, 5, 6]);
  });
});

/** A store with the same articles and corrections, whose index is made anew. */
async function remade(area: ReturnType<typeof memoryArea>) {
  const copy = memoryArea();
  for (const [key, value] of area.values) if (/^(article|correction|settings)/.test(key)) copy.values.set(key, value);
  const store = createStore(copy, '1.0.0');
  await store.tidy();
  return store;
}

test('a file of more than 60 MB is checked and taken in piece by piece', async () => {
  const file = await exportJson(await filled(), NOW);
  const lines = file.split('\n');
  const record = JSON.parse((lines[2] ?? '').replace(/,$/, '')) as SavedRecord;
  const COUNT = 2_000;
  const filler = { ...record.article.sentences, c9: 'Nothing is said here. '.repeat(1_500) };
  const MOST = 3_000_000;
  async function* pieces() {
    yield `${lines.slice(0, 2).join('\n')}\n`;
    for (let n = 0; n < COUNT; n++) {
      const article = { ...record.article, id: `a${n}`, sentences: filler };
      yield `${JSON.stringify({ article, pinned: false, corrections: [] })}${n + 1 < COUNT ? ',' : ''}\n`;
    }
    yield '],\n"unreadable":[]}\n';
  }
  let read = 0;
  const seen: string[] = [];
  const counted = async function* () {
    for await (const piece of pieces()) {
      read += piece.length;
      yield piece;
    }
  };
  let longest = 0;
  const count = await importJson(counted, async ({ articles }) => {
    seen.push(...articles.map(({ article }) => article.id));
    longest = Math.max(longest, JSON.stringify(articles).length);
  });
  expect(read / 2).toBeGreaterThan(60_000_000);
  expect(count).toBe(COUNT);
  expect(seen).toEqual(Array.from({ length: COUNT }, (_, n) => `a${n}`));
  expect(longest).toBeLessThan(MOST * 1.1);
}, 120_000);
