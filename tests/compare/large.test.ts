import { expect, test } from 'vitest';
import { entriesOf } from '../../lib/compare/entries';
import { incidentOf } from '../../lib/compare/incidents';
import { bucketKey } from '../../lib/compare/key';
import { relate } from '../../lib/compare/relate';
import { casualtyRows, rowsOf } from '../../lib/compare/rows';
import { compareClaims } from '../../lib/compare/statuses';
import { ARMY, MINISTER, SOLDIERS, speaker } from '../store/story';
import { saved } from './compare-stories';

const WATCH = speaker('Border Watch', { type: 'ngo', party: 'third' });

/** An incident that more articles tell than have every pair of their claims named. */
const articles = Array.from({ length: 200 }, (_, n) => {
  const day = 3 + (n % 4);
  const clock = n % 5 === 0 ? '' : `T${String(n % 24).padStart(2, '0')}:00:00Z`;
  return saved({
    outlet: `Outlet ${n}`,
    published: n % 17 === 0 ? null : `2026-02-0${day}${clock}`,
    date: '2026-02-02',
    says: [
      { id: 'a', who: ARMY, low: 5 + (n % 3), victims: SOLDIERS },
      {
        id: 'b',
        who: [MINISTER, WATCH, null][n % 3] ?? null,
        low: 6 + (n % 4),
        high: n % 7 === 0 ? null : 6 + (n % 4),
        victims: SOLDIERS,
      },
    ],
  });
});
const incident = incidentOf(articles.flatMap(entriesOf), articles);

test('the statuses of a very large incident are those of every pair compared', () => {
  const rows = casualtyRows(rowsOf(articles, incident));
  expect(new Set(rows.map(bucketKey)).size).toBe(1);
  const codes = new Map<string, Set<string>>();
  const pairs = new Map<string, string | null>();
  const name = (article: string, claim: string) => `${article} ${claim}`;
  for (const a of rows) {
    for (const b of rows) {
      if (a === b) continue;
      const relation = relate(a, b);
      pairs.set(`${name(a.article.id, a.claim.id)} | ${name(b.article.id, b.claim.id)}`, relation);
      if (relation === null || relation === 'nothing') continue;
      const own = codes.get(name(a.article.id, a.claim.id)) ?? new Set();
      codes.set(name(a.article.id, a.claim.id), own.add(`${relation} ${a.article.id === b.article.id}`));
    }
  }
  const found = new Map<string, Set<string>>();
  for (const { article, claim, status, here, with: others } of compareClaims(articles, incident)) {
    const own = found.get(name(article, claim)) ?? new Set();
    if (status !== 'single') found.set(name(article, claim), own.add(`${status} ${here}`));
    for (const ref of others)
      expect(pairs.get(`${name(article, claim)} | ${name(ref.article, ref.claim)}`)).toBe(status);
  }
  const lines = (of: Map<string, Set<string>>) => [...of].map(([id, own]) => `${id}: ${[...own].sort().join(', ')}`);
  expect(lines(found)).toEqual(lines(codes));
});

test('each repeat of a statement is counted', () => {
  const repeats = compareClaims(articles, incident, articles[0]?.id).find(
    ({ claim, status }) => claim === 'a' && status === 'repeated',
  );
  const same = articles.filter((_, n) => n % 3 === 0).length;
  expect(new Set(repeats?.with.map(({ article }) => article)).size).toBe(same - 1);
});

test('asked for one article, it gives what it gives for all', () => {
  const all = compareClaims(articles, incident);
  for (const id of [articles[0]?.id, articles[101]?.id]) {
    expect(compareClaims(articles, incident, id)).toEqual(all.filter(({ article }) => article === id));
  }
});
