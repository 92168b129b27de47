import { beforeEach, describe, expect, test } from 'vitest';
import { exportJson } from '../../lib/exchange/export';
import { ImportError } from '../../lib/exchange/import-error';
import { createStore } from '../../lib/store/create-store';
import { memoryArea } from '../../lib/store/memory-area';
import { ARMY, MINISTER, SOLDIERS, story } from '../store/story';
import { wholeOf } from '../store/whole';
import { takeInto } from './take-in';

const NOW = '2026-02-03T12:00:00Z';
const LATER = '2026-02-03T13:00:00Z';

const empty = () => {
  const area = memoryArea();
  return { area, store: createStore(area, '1.0.0') };
};

let text: string;
let whole: Awaited<ReturnType<typeof wholeOf>>;
let ids: string[];

beforeEach(async () => {
  const { store } = empty();
  ids = [];
  const stories = [
    story({ outlet: 'Ledger', date: '2026-02-02', says: [{ id: 'a', who: ARMY, low: 7, victims: SOLDIERS }] }),
    story({ outlet: 'Post', date: '2026-02-02', says: [{ id: 'b', who: MINISTER, low: 12, victims: SOLDIERS }] }),
    story({
      outlet: 'Wire',
      date: '2026-01-20',
      places: ['Kech'],
      says: [{ id: 'c', who: ARMY, low: 3, victims: SOLDIERS }],
    }),
  ];
  for (const { article, detection } of stories) ids.push((await store.saveArticle(article, detection, NOW)).articleId);
  const [one = '', , three = ''] = ids;
  await store.correct(
    { type: 'merge', a: { article: one, incident: 'i1' }, b: { article: three, incident: 'i1' } },
    LATER,
  );
  await store.correct(
    { type: 'figure', ref: { article: one, claim: 'a' }, figure: { low: 8, high: 8, precision: 'exact' } },
    LATER,
  );
  await store.pinArticle(one, true);
  text = await exportJson(store, NOW);
  whole = await wholeOf(store);
});

test('an export has one article a line and can be parsed', () => {
  expect(text.split('\n').filter((line) => line.startsWith('{"article"'))).toHaveLength(3);
  expect(JSON.parse(text)).toMatchObject({ format: 'by-whose-count', version: 1, exportedAt: NOW, unreadable: [] });
});

test('importing gives the same store: corrections, pins and merges too; twice changes nothing', async () => {
  const { area, store } = empty();
  expect(await takeInto(store, text)).toBe(3);
  expect(await wholeOf(store)).toEqual(whole);
  const before = new Map(area.values);
  await takeInto(store, text);
  expect(await wholeOf(store)).toEqual(whole);
  expect([...area.values.keys()].sort()).toEqual([...before.keys()].sort());
});

test('a later reading that is already here stays', async () => {
  const { store } = empty();
  const later = story({
    outlet: 'Ledger',
    date: '2026-02-02',
    says: [{ id: 'z', who: ARMY, low: 9, victims: SOLDIERS }],
  });
  await store.saveArticle(later.article, later.detection, '2026-02-04T12:00:00Z');
  await takeInto(store, text);
  expect((await store.readRecord(ids[0] ?? ''))?.article.claims.map(({ id }) => id)).toEqual(['z']);
});

describe('a bad file is refused with reason and line, and changes nothing', () => {
  const articleLine = () => text.split('\n').findIndex((line) => line.startsWith('{"article"')) + 1;

  const bad: [string, () => string, RegExp, number | null][] = [
    ['nothing', () => '', /sound JSON/, 1],
    ['another format', () => '{"format":"other","articles":[]}', /not an export/, 1],
    ['a newer version', () => text.replace('"version":1', '"version":99'), /newer version/, 1],
    ['no articles', () => '{"format":"by-whose-count","version":1}', /no list/, 1],
    ['a broken second article', () => text.replace('"low":12', '"low":"twelve"'), /article \d.*low/, null],
    ['an article without claims', () => text.replace(/"claims":\[/, '"klaims":['), /claims/, null],
    ['a file cut short', () => text.slice(0, text.length / 2), /JSON/, null],
    [
      'a list of the wrong things',
      () => '{"format":"by-whose-count","version":1,\n"articles":[\n3\n]}',
      /article 1/,
      3,
    ],
  ];

  test.each(bad)('%s', async (_, make, reason, line) => {
    const { area, store } = empty();
    const refused = await takeInto(store, make()).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(ImportError);
    if (!(refused instanceof ImportError)) return;
    expect(refused.message).toMatch(reason);
    expect(refused.message).toMatch(/^Line \d+: /);
    if (line !== null) expect(refused.line).toBe(line);
    else expect(refused.line).toBeGreaterThan(1);
    expect(area.values.size).toBe(0);
  });

  test('the line is that of the article at fault', async () => {
    const lines = text.split('\n');
    const at = lines.findIndex((line) => line.includes('"low":12'));
    const refused = await takeInto(empty().store, text.replace('"low":12', '"low":"twelve"')).catch(
      (error: unknown) => error,
    );
    expect(refused).toMatchObject({ line: at + 1 });
    expect(at + 1).toBeGreaterThanOrEqual(articleLine());
  });

  test('a write that fails takes in nothing', async () => {
    const { area } = empty();
    const store = createStore({ ...area, set: () => Promise.reject(new Error('quota exceeded')) }, '1.0.0');
    await expect(takeInto(store, text)).rejects.toMatchObject({ code: 'full' });
    expect(area.values.size).toBe(0);
  });
});
