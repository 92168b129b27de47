import { describe, expect, test } from 'vitest';
import { readArticle } from '../../lib/background/read';
import { write } from '../../lib/background/write';
import { exportJson } from '../../lib/exchange/export';
import type { Edit } from '../../lib/model/correction';
import type { Store } from '../../lib/store/api';
import { createStore } from '../../lib/store/create-store';
import { memoryArea } from '../../lib/store/memory-area';
import { takeInto } from '../exchange/take-in';
import { dyingAt } from './areas';
import { ARMY, MINISTER, SOLDIERS, story } from './story';
import { wholeOf } from './whole';

const NOW = '2026-02-03T12:00:00Z';
const LATER = '2026-02-03T15:40:00Z';
const MOST_CALLS = 150;

const one = (outlet: string, id: string, low: number, who = ARMY) =>
  story({ outlet, date: '2026-02-02', says: [{ id, who, low, victims: SOLDIERS }] });
const ledger = one('Ledger', 'a', 7);
const post = one('Post', 'b', 12, MINISTER);
const wire = one('Wire', 'c', 9);
const ledgerLater = one('Ledger', 'd', 12);
/** Detection does not matter here: it gives what the story has. */
const told = [ledger, post, wire, ledgerLater];
const detect = (article: (typeof ledger)['article']) =>
  told.find((each) => each.article === article || each.article.blocks[1]?.text === article.blocks[1]?.text)
    ?.detection ?? { claims: [], incidents: [] };

interface Started {
  area: ReturnType<typeof memoryArea>;
  ids: string[];
}

async function start(): Promise<Started> {
  const area = memoryArea();
  const store = createStore(area, '1.0.0');
  const ids = [];
  for (const { article, detection } of [ledger, post])
    ids.push((await store.saveArticle(article, detection, NOW)).articleId);
  return { area, ids };
}

let file: string | null = null;
async function exported(): Promise<string> {
  if (file !== null) return file;
  const store = createStore(memoryArea(), '1.0.0');
  for (const { article, detection } of [wire, ledgerLater]) await store.saveArticle(article, detection, LATER);
  const { articles } = await wholeOf(store);
  const id = articles[0]?.record?.article.id ?? '';
  const claim = articles[0]?.record?.article.claims[0]?.id ?? '';
  await store.correct({ type: 'note', ref: { article: id, claim }, text: 'ask again' }, LATER);
  file = await exportJson(store, NOW);
  return file;
}

const ref = (article: string | undefined, incident = 'i1') => ({ article: article ?? '', incident });
const claim = (article: string | undefined, id: string) => ({ article: article ?? '', claim: id });
const correct =
  (edit: (ids: string[]) => Edit) =>
  (store: Store, ids: string[]): Promise<unknown> =>
    store.correct(edit(ids), NOW);
const speaker = {
  name: 'Rescue 1122',
  role: null,
  org: null,
  short: 'Rescue 1122',
  type: 'rescue',
  party: 'state',
} as const;
const figure = { low: 8, high: 8, precision: 'exact' } as const;
const page = { visited: wire.article.url, incognito: false, visible: true };
const deps = (store: Store) => ({ store, detect, now: () => NOW });

/** Everything that writes, as the background does it. */
const works: Record<string, (store: Store, ids: string[]) => Promise<unknown>> = {
  'saving an article': (store) => readArticle(deps(store), wire.article, page),
  'linking it with two others': (store) => store.saveArticle(wire.article, wire.detection, NOW),
  'reading an article again with another figure': (store) =>
    store.saveArticle(ledgerLater.article, ledgerLater.detection, NOW),
  'correcting a figure': correct(([a]) => ({ type: 'figure', ref: claim(a, 'a'), figure })),
  'correcting a speaker': correct(([a]) => ({ type: 'speaker', ref: claim(a, 'a'), speaker })),
  '“not a claim”': correct(([a]) => ({ type: 'not_a_claim', ref: claim(a, 'a') })),
  'moving a claim': correct(([a, b]) => ({ type: 'incident', ref: claim(a, 'a'), to: ref(b) })),
  'a note': correct(([a]) => ({ type: 'note', ref: claim(a, 'a'), text: 'ask again' })),
  splitting: correct(([a, b]) => ({ type: 'split', a: ref(a), b: ref(b) })),
  'deleting an article': (store, [a = '']) => store.deleteArticle(a),
  'pinning an article': (store, [a = '']) => store.pinArticle(a, true),
  'deleting everything': (store) => write(deps(store), { type: 'delete_everything' }),
  importing: async (store) => takeInto(store, await exported()),
};

describe.each([
  ['before', false],
  ['after', true],
] as const)('killed %s any call to storage', (_, after) => {
  test.each(Object.keys(works))('%s: all of it or nothing; done again, it is done', async (name) => {
    const work = works[name];
    if (!work) throw new Error(name);
    const whole = await start();
    const was = JSON.stringify(await wholeOf(createStore(whole.area, '1.0.0')));
    await work(createStore(whole.area, '1.0.0'), whole.ids);
    const should = JSON.stringify(await wholeOf(createStore(whole.area, '1.0.0')));
    expect(should).not.toBe(was);
    let finished = false;
    for (let k = 1; !finished; k++) {
      const { area, ids } = await start();
      const dying = dyingAt(area, k, after);
      await work(createStore(dying, '1.0.0'), ids).catch(() => undefined);
      finished = dying.calls() < k;
      const reopened = createStore(area, '1.0.0');
      await reopened.tidy();
      expect([was, should], `killed at call ${k}`).toContain(JSON.stringify(await wholeOf(reopened)));
      expect((await reopened.health()).broken).toEqual([]);
      // The page asks again, or the reader does; what was already done may be refused.
      await work(reopened, ids).catch(() => undefined);
      expect(JSON.stringify(await wholeOf(reopened)), `done again after call ${k}`).toBe(should);
      expect(k).toBeLessThan(MOST_CALLS);
    }
  });

  test('undoing a correction', async () => {
    const edit: Edit = { type: 'split', a: ref((await start()).ids[0]), b: ref((await start()).ids[1]) };
    let finished = false;
    for (let k = 1; !finished; k++) {
      const { area } = await start();
      const was = JSON.stringify(await wholeOf(createStore(area, '1.0.0')));
      const { id } = await createStore(area, '1.0.0').correct(edit, NOW);
      const split = JSON.stringify(await wholeOf(createStore(area, '1.0.0')));
      const dying = dyingAt(area, k, after);
      await createStore(dying, '1.0.0')
        .undo(id)
        .catch(() => undefined);
      finished = dying.calls() < k;
      const reopened = createStore(area, '1.0.0');
      expect([was, split], `killed at call ${k}`).toContain(JSON.stringify(await wholeOf(reopened)));
      await reopened.undo(id).catch(() => undefined);
      expect(JSON.stringify(await wholeOf(reopened))).toBe(was);
      expect(k).toBeLessThan(MOST_CALLS);
    }
  });

  test('a limit by number: what it names goes, nothing else does', async () => {
    let finished = false;
    for (let k = 1; !finished; k++) {
      const { area, ids } = await start();
      const store = createStore(area, '1.0.0');
      for (const [n, place] of ['Gwadar', 'Ziarat'].entries()) {
        const { article, detection } = story({ outlet: place, places: [place], says: [{ who: ARMY, low: 3 + n }] });
        await store.saveArticle(article, detection, LATER);
      }
      await store.changeSettings({ retention: { keep: 'articles', articles: 1 } });
      await store.pinArticle(ids[0] ?? '', true);
      const going = (await store.retentionPlan({ keep: 'articles', articles: 1 }, NOW)).map(({ id }) => id);
      expect(going).toHaveLength(2);
      expect(going).not.toContain(ids[1]);
      const dying = dyingAt(area, k, after);
      await createStore(dying, '1.0.0')
        .applyRetention(NOW)
        .catch(() => undefined);
      finished = dying.calls() < k;
      const reopened = createStore(area, '1.0.0');
      await reopened.tidy();
      const left = (await reopened.listArticles()).rows.map(({ id }) => id);
      expect(left).toContain(ids[0]);
      await reopened.applyRetention(NOW);
      const kept = (await reopened.listArticles()).rows.map(({ id }) => id);
      expect(kept).not.toEqual(expect.arrayContaining(going));
      expect(kept).toContain(ids[0]);
      expect(k).toBeLessThan(MOST_CALLS);
    }
  });
});
