import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { exportJson } from '../../lib/exchange/export';
import { createStore } from '../../lib/store/create-store';
import { decode, encode } from '../../lib/store/decode';
import { memoryArea } from '../../lib/store/memory-area';
import { kindOf } from '../../lib/store/records';
import { STEPS, type Step, upgrade, VERSION } from '../../lib/store/upgrades';
import { ARMY, MINISTER, SOLDIERS, story } from './story';
import { wholeOf } from './whole';

const NOW = '2026-02-03T12:00:00Z';
const EXAMPLES = `${import.meta.dirname}/examples`;

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

async function two() {
  const area = memoryArea();
  const store = createStore(area, '1.0.0');
  const one = (await store.saveArticle(ledger.article, ledger.detection, NOW)).articleId;
  const other = (await store.saveArticle(post.article, post.detection, NOW)).articleId;
  return { area, store, one, other };
}

describe('records of other versions', () => {
  test('every example record of every version still reads', () => {
    const files = readdirSync(EXAMPLES);
    expect(files.length).toBeGreaterThanOrEqual(3);
    for (const file of files) {
      const stored: unknown = JSON.parse(readFileSync(`${EXAMPLES}/${file}`, 'utf8'));
      const kind = kindOf(file.split('.', 1)[0] ?? '');
      expect(kind, file).not.toBeNull();
      if (kind) expect(decode(kind, stored), file).toMatchObject({ state: 'ok' });
    }
  });

  test('there is an example of each precious kind at each version up to the present one', () => {
    for (const kind of ['article', 'correction', 'settings'] as const) {
      const last = (STEPS[kind]?.length ?? 0) + 1;
      for (let version = 1; version <= last; version++) {
        expect(readdirSync(EXAMPLES)).toContain(`${kind}.v${version}.json`);
      }
    }
  });

  test('upgrade steps apply in order, from the version of the record, and leave it untouched', () => {
    const steps: Step[] = [
      (record) => ({ ...record, one: true }),
      (record) => ({ ...record, two: record.one === true }),
    ];
    const old = Object.freeze({ kept: 1 });
    expect(upgrade('settings', old, 1, steps)).toEqual({ kept: 1, one: true, two: true });
    expect(upgrade('settings', old, 2, steps)).toEqual({ kept: 1, two: false });
    expect(old).toEqual({ kept: 1 });
  });

  test('a record of a newer version is counted, never overwritten and does not stand in the way', async () => {
    const { area, store, one, other } = await two();
    const newer = JSON.stringify({ v: VERSION + 1, shape: 'unknown' });
    area.values.set(`article:${one}`, newer);
    expect(await store.readArticle(one)).toBeNull();
    expect((await store.health()).newer).toEqual([`article:${one}`]);
    await expect(store.saveArticle(ledger.article, ledger.detection, NOW)).rejects.toMatchObject({ code: 'newer' });
    expect(area.values.get(`article:${one}`)).toBe(newer);
    expect((await store.comparisonsFor(other)).map(({ status }) => status)).toEqual(['single']);
  });
});

describe('damaged records', () => {
  test('one cut short is told as broken, and the others are read', async () => {
    const { area, store, one, other } = await two();
    const cut = { v: VERSION, article: { id: one, claims: [{ kind: 'casualty' }] } };
    area.values.set(`article:${one}`, JSON.stringify(cut));
    expect(await store.readArticle(one)).toBeNull();
    expect(await store.health()).toEqual({ broken: [`article:${one}`], newer: [], articles: 2 });
    expect((await store.readArticle(other))?.article.id).toBe(other);
    const text = await exportJson(store, NOW);
    expect(text).toContain('"unreadable":[\n');
    expect(JSON.parse(text).unreadable).toEqual([{ key: `article:${one}`, value: cut }]);
  });

  test('one is kept aside when its article is saved again', async () => {
    const { area, store, one } = await two();
    area.values.set(`article:${one}`, JSON.stringify('half a rec'));
    await store.saveArticle(ledger.article, ledger.detection, NOW);
    expect((await store.readArticle(one))?.article.claims).toHaveLength(1);
    expect((await store.health()).broken).toEqual([`kept:article:${one}`]);
    expect(area.values.get(`kept:article:${one}`)).toContain('half a rec');
  });

  test.each(['home', 'cluster', 'link', 'incidents', 'articles'])(
    'a damaged index record (%s) is made again from the articles',
    async (kind) => {
      const { area, store } = await two();
      const before = await wholeOf(store);
      const key = [...area.values.keys()].find((name) => kindOf(name) === kind) ?? '';
      area.values.set(key, JSON.stringify({ v: VERSION, cut: true }));
      await createStore(area, '1.0.1').tidy();
      expect(await wholeOf(store)).toEqual(before);
    },
  );

  test('links made by other rules are made anew, also when that was interrupted', async () => {
    const { area, store } = await two();
    const before = await wholeOf(store);
    for (const key of [...area.values.keys()]) if (/^(?:home|cluster|incidents):/.test(key)) area.values.delete(key);
    area.values.set('lists', JSON.stringify({ v: VERSION, incidents: 0, articles: 0, linking: 0, tidied: '1.0.0' }));
    await store.tidy();
    expect(await wholeOf(store)).toEqual(before);
  });

  test('a save that meets a damaged index record has the index made anew at the next start', async () => {
    const { area, store } = await two();
    const before = await wholeOf(store);
    const key = [...area.values.keys()].find((name) => kindOf(name) === 'cluster') ?? '';
    area.values.set(key, JSON.stringify({ v: VERSION, cut: true }));
    await store.saveArticle(ledger.article, ledger.detection, NOW);
    await createStore(area, '1.0.0').tidy();
    expect(await wholeOf(store)).toEqual(before);
  });

  test('tidying a sound store writes nothing the second time', async () => {
    const { area, store } = await two();
    await store.tidy();
    let touched = 0;
    const watched = {
      ...area,
      set: async () => void touched++,
      remove: async () => void touched++,
      keys: async () => {
        touched++;
        return [];
      },
    };
    await createStore(watched, '1.0.0').tidy();
    expect(touched).toBe(0);
  });

  test('broken settings give the defaults, and are kept aside when new ones are written', async () => {
    const { area, store } = await two();
    area.values.set('settings', JSON.stringify({ v: VERSION, settings: { density: 'loud' } }));
    expect((await store.readSettings()).density).toBe('full');
    expect((await store.changeSettings({ density: 'compact' })).density).toBe('compact');
    expect(area.values.has('kept:settings')).toBe(true);
  });

  test.each([undefined, null, 3, 'text', [], {}, { v: '1' }, { v: 1 }, { v: 1, article: null }])(
    'decoding %j never throws',
    (stored) => {
      expect(['absent', 'broken']).toContain(decode('article', stored).state);
    },
  );

  test('what is encoded decodes to the same', () => {
    const content = { list: [] };
    expect(decode('correction', encode(content))).toEqual({ state: 'ok', value: content, upgraded: false });
  });
});
