import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exportJson } from '../../lib/exchange/export';
import type { SavedRecord, Store, StoreReader } from '../../lib/store/api';
import { saved } from '../compare/compare-stories';
import { ARMY, MINISTER, SOLDIERS } from '../store/story';
import { takeInto } from './take-in';
import { printed } from './texts';

const NOW = '2026-02-03T12:00:00Z';
const PATIENCE = 120_000;

const base = saved({
  says: [{ id: 'a', who: ARMY, low: 7, victims: SOLDIERS }],
  holds: [{ stance: 'claimed', actor: 'BLA' }],
});

/** A record with the given texts in every place where a page or the reader puts words. */
function recordOf([a, b, c, d, e]: string[], pinned: boolean): SavedRecord {
  const text = { a: a ?? '', b: b ?? '', c: c ?? '', d: d ?? '', e: e ?? '' };
  const claims = base.claims.map((claim) => ({
    ...claim,
    quote: { exact: text.a, prefix: text.b, suffix: text.c },
    speaker: { ...ARMY, name: text.d, role: text.e },
    rules: [text.a],
  }));
  const ref = { article: base.id, claim: 'a' };
  return {
    article: {
      ...base,
      title: text.b,
      outlet: text.c,
      byline: text.d,
      claims,
      incidents: base.incidents.map((incident) => ({ ...incident, label: text.e, places: [text.a, text.b] })),
      sentences: { a: text.d, r0: text.e },
      revisions: claims.slice(0, 1).map((claim) => ({ readAt: NOW, claim: { ...claim, id: 'old' }, replacedBy: 'a' })),
    },
    pinned,
    corrections: [
      { id: `${base.id}.1`, at: NOW, edit: { type: 'note', ref, text: text.a } },
      { id: `${base.id}.2`, at: NOW, edit: { type: 'speaker', ref, speaker: { ...MINISTER, name: text.c } } },
    ],
  };
}

/** The reading side of a store that holds one record; what an export does not ask is not there. */
function holding(record: SavedRecord): StoreReader {
  const { article, corrections, pinned } = record;
  const { id, url, title, outlet, published, capturedAt, readAt, claims } = article;
  const row = { id, url, title, outlet, published, capturedAt, readAt, claims: claims.length, pinned };
  const asked: Partial<StoreReader> = {
    listArticles: async () => ({ rows: [row], next: null }),
    readArticle: async () => ({ article, detected: {}, notes: {}, corrections, pinned }),
    readRecord: async () => record,
    health: async () => ({ broken: [], newer: [], articles: 1 }),
    raw: async () => ({}),
  };
  return asked as StoreReader;
}

test(
  'what is exported and imported again is the same, whatever stands in it',
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(printed, { minLength: 5, maxLength: 5 }), fc.boolean(), async (texts, pinned) => {
        const record = recordOf(texts, pinned);
        const file = await exportJson(holding(record), NOW);
        const taken: SavedRecord[] = [];
        const takeIn: Store['takeIn'] = async (articles, corrections) =>
          void taken.push(...articles.map((one) => ({ ...one, corrections: [...corrections] })));
        await takeInto({ takeIn }, file);
        expect(taken).toEqual([record]);
      }),
      { numRuns: 10_000 },
    );
  },
  PATIENCE,
);

/** What a text says as JSON, however it is spaced; null where it is none. */
function meaningOf(text: string): string | null {
  try {
    return JSON.stringify(JSON.parse(text));
  } catch {
    return null;
  }
}

test(
  'a file cut short or changed anywhere is taken in whole or refused, and never half',
  async () => {
    const file = await exportJson(holding(recordOf(['a', 'b', 'c', 'd', 'e'], true)), NOW);
    const articlesEnd = file.indexOf('],\n"unreadable"') + 1;
    await fc.assert(
      fc.asyncProperty(fc.nat(file.length - 1), fc.constantFrom('', '"', '}', '0', 'null', ','), async (at, put) => {
        let taken = 0;
        const store = {
          async takeIn(articles: readonly unknown[]) {
            taken += articles.length;
          },
        };
        const answer = await takeInto(store, file.slice(0, at) + put).catch((error: unknown) => error);
        // Line ends between the brackets may go: it is the same file.
        const whole = meaningOf(file.slice(0, at) + put) === meaningOf(file);
        expect(taken).toBe(whole ? 1 : 0);
        expect(typeof answer === 'number').toBe(whole);
      }),
      { numRuns: 10_000, examples: [[articlesEnd, '}']] },
    );
  },
  PATIENCE,
);
