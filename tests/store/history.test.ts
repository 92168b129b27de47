import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exportJson } from '../../lib/exchange/export';
import type { Edit } from '../../lib/model/correction';
import { createStore } from '../../lib/store/create-store';
import { memoryArea } from '../../lib/store/memory-area';
import { takeInto } from '../exchange/take-in';
import { stories } from './arbitrary';
import type { story } from './story';
import { wholeOf } from './whole';

const RUNS = { numRuns: 60, endOnFailure: true };
const PATIENCE = 120_000;
const START = Date.parse('2026-02-06T08:00:00Z');
const at = (n: number): string => new Date(START + n * 60_000).toISOString();

type Told = ReturnType<typeof story>;

/** A reader's week: each number says what is done next, and with which article. */
const steps = fc.array(fc.tuple(fc.nat({ max: 9 }), fc.nat(), fc.nat()), { minLength: 4, maxLength: 14 });

/** The same article at a later reading: its figures have moved on. */
function later({ article, detection }: Told, by: number): Told {
  const blocks = article.blocks.map((block) => ({ ...block, text: `${block.text} (${by})` }));
  const claims = detection.claims.map((claim) =>
    claim.kind === 'casualty'
      ? {
          ...claim,
          id: `${claim.id}.${by}`,
          sentence: { start: 0, end: claim.sentence.end + `${by}`.length + 3 },
          figure: {
            ...claim.figure,
            low: (claim.figure.low ?? 0) + by,
            high: claim.figure.high && claim.figure.high + by,
          },
        }
      : claim,
  );
  return { article: { ...article, blocks }, detection: { ...detection, claims } };
}

/**
 * Carries out a week on a store.
 * @param skip an article that the reader never opened
 * @param apart an article into whose incident no claim is moved: such a move takes the place of an earlier one of the claim
 */
async function live(
  list: readonly Told[],
  week: readonly (readonly number[])[],
  skip: Told | null = null,
  apart: Told | null = null,
) {
  const store = createStore(memoryArea(), '1.0.0');
  const ids = new Map<Told, string>();
  for (const [n, told] of list.entries()) {
    if (told !== skip) ids.set(told, (await store.saveArticle(told.article, told.detection, at(n))).articleId);
  }
  for (const [n, [what = 0, x = 0, y = 0]] of week.entries()) {
    const now = at(100 + n);
    const [one, two] = [list[x % list.length], list[y % list.length]];
    // What concerns one article alone is done whatever the other number says.
    const pair = what >= 3 && what <= 5;
    const other = pair ? two : one;
    const [a, b] = [one && ids.get(one), other && ids.get(other)];
    if (what === 3 && two === apart) continue;
    if (!one || !a || !b) continue;
    const claim = (await store.readArticle(a))?.article.claims[0]?.id ?? 'none';
    const ref = { article: a, claim };
    const edits: Edit[] = [
      { type: 'figure', ref, figure: { low: 4, high: 4, precision: 'exact' } },
      { type: 'not_a_claim', ref },
      { type: 'note', ref, text: `note ${y % 5}` },
      { type: 'incident', ref, to: a === b ? null : { article: b, incident: 'i1' } },
      { type: 'merge', a: { article: a, incident: 'i1' }, b: { article: b, incident: 'i1' } },
      { type: 'split', a: { article: a, incident: 'i1' }, b: { article: b, incident: 'i1' } },
    ];
    const edit = edits[what];
    if (edit && ((edit.type !== 'merge' && edit.type !== 'split') || a !== b)) await store.correct(edit, now);
    if (what === 6) await store.pinArticle(a, y % 2 === 0);
    if (what >= 7) {
      const next = later(one, (y % 3) + 1);
      await store.saveArticle(next.article, next.detection, now);
    }
  }
  return { store, ids };
}

test(
  'after a week of readings and corrections, importing what was exported gives the same store',
  async () => {
    await fc.assert(
      fc.asyncProperty(stories, steps, async (list, week) => {
        const { store } = await live(list, week);
        const text = await exportJson(store, at(500));
        const other = createStore(memoryArea(), '1.0.0');
        await takeInto(other, text);
        expect(await wholeOf(other)).toEqual(await wholeOf(store));
        await takeInto(other, text);
        await takeInto(store, text);
        expect(await wholeOf(other)).toEqual(await wholeOf(store));
        expect(await exportJson(other, at(500))).toHaveLength(text.length);
      }),
      RUNS,
    );
  },
  PATIENCE,
);

test(
  'after a week, deleting an article leaves what would be had it never been opened',
  async () => {
    await fc.assert(
      fc.asyncProperty(stories, steps, fc.nat(), async (list, week, pick) => {
        const gone = list[pick % list.length];
        if (!gone) return;
        const { store, ids } = await live(list, week, null, gone);
        await store.deleteArticle(ids.get(gone) ?? '');
        expect(await wholeOf(store)).toEqual(await wholeOf((await live(list, week, gone, gone)).store));
      }),
      RUNS,
    );
  },
  PATIENCE,
);

test(
  'after a week, an index made anew gives the same incidents and statuses',
  async () => {
    await fc.assert(
      fc.asyncProperty(stories, steps, async (list, week) => {
        const { store } = await live(list, week);
        const whole = await wholeOf(store);
        const { articles } = whole;
        const area = memoryArea();
        for (const { record } of articles) {
          if (!record) continue;
          const { article, pinned, corrections } = record;
          area.values.set(`article:${article.id}`, JSON.stringify({ v: 1, article, pinned }));
          if (corrections.length > 0)
            area.values.set(`correction:${article.id}`, JSON.stringify({ v: 1, list: corrections }));
        }
        const anew = createStore(area, '1.0.0');
        await anew.tidy();
        expect(await wholeOf(anew)).toEqual(whole);
      }),
      RUNS,
    );
  },
  PATIENCE,
);
