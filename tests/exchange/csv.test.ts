import fc from 'fast-check';
import Papa from 'papaparse';
import { beforeEach, describe, expect, test } from 'vitest';
import { COLUMNS, toCsv } from '../../lib/exchange/csv';
import { entriesOfEverything, entriesOfIncident } from '../../lib/exchange/entry';
import type { Store } from '../../lib/store/api';
import { createStore } from '../../lib/store/create-store';
import { memoryArea } from '../../lib/store/memory-area';
import { ARMY, MINISTER, SOLDIERS, story } from '../store/story';
import { printed } from './texts';

const NOW = '2026-02-03T12:00:00Z';
const LATER = '2026-02-03T13:00:00Z';

let store: Store;
let ids: string[];

beforeEach(async () => {
  store = createStore(memoryArea(), '1.2.3');
  ids = [];
  const stories = [
    story({
      outlet: 'Ledger',
      date: '2026-02-02',
      says: [{ id: 'a', who: ARMY, low: 7, victims: SOLDIERS }],
      holds: [{ stance: 'claimed', actor: '=HYPERLINK("x")' }],
    }),
    story({
      outlet: '+Post',
      date: '2026-02-02',
      title: '-1+1',
      says: [{ id: 'b', who: MINISTER, low: 12, victims: SOLDIERS }],
    }),
  ];
  for (const { article, detection } of stories) ids.push((await store.saveArticle(article, detection, NOW)).articleId);
});

const rowsOf = (csv: string): Record<string, string>[] =>
  Papa.parse<Record<string, string>>(csv.replace(/^\ufeff/, ''), { header: true, skipEmptyLines: true }).data;

describe('CSV', () => {
  test('has the columns of the product in order, a byte-order mark and CRLF line ends', async () => {
    const csv = toCsv(await entriesOfEverything(store));
    expect(csv.startsWith(`\ufeff${COLUMNS.join(',')}\r\n`)).toBe(true);
    expect(csv.endsWith('\r\n')).toBe(true);
    expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(COLUMNS).toHaveLength(57);
    expect(COLUMNS).not.toContain('best');
  });

  test('one row a claim, with who says it and what it stands against', async () => {
    const rows = rowsOf(toCsv(await entriesOfEverything(store)));
    expect(rows).toHaveLength(3);
    const a = rows.find((row) => row.claim_id === `${ids[0]}/a`);
    expect(a).toMatchObject({
      kind: 'casualty',
      low: '7',
      high: '7',
      effect: 'killed',
      victim_class: 'state_forces',
      speaker_name: 'Inter-Services Public Relations',
      attribution_status: 'attributed',
      comparison_status: 'differs_across',
      compared_with: `${ids[1]}/b`,
      edited_by_user: 'false',
      event_date_start: '2026-02-02',
      tool_version: '1.2.3',
      stance: '',
    });
    expect(a?.incident_id).toBe(rows.find((row) => row.claim_id === `${ids[1]}/b`)?.incident_id);
  });

  test('cells that a spreadsheet would take for a formula are guarded', async () => {
    const rows = rowsOf(toCsv(await entriesOfEverything(store)));
    expect(rows.map(({ actor }) => actor)).toContain(`'=HYPERLINK("x")`);
    const post = rows.find((row) => row.claim_id === `${ids[1]}/b`);
    expect(post).toMatchObject({ outlet: "'+Post", headline: "'-1+1" });
  });

  test('edits are marked and what was detected is given beside them', async () => {
    const ref = { article: ids[0] ?? '', claim: 'a' };
    await store.correct({ type: 'figure', ref, figure: { low: 8, high: 8, precision: 'exact' } }, LATER);
    await store.correct({ type: 'note', ref, text: '@me: ask' }, LATER);
    const [id = ''] = await store.incidentsOf(ids[0] ?? '');
    const view = await store.readIncident(id);
    if (!view) throw new Error('no incident');
    const row = rowsOf(toCsv(entriesOfIncident(view))).find(({ claim_id }) => claim_id === `${ids[0]}/a`);
    expect(row).toMatchObject({
      low: '8',
      detected_low: '7',
      detected_high: '7',
      edited_by_user: 'true',
      user_note: "'@me: ask",
    });
  });

  test('no cell begins like a formula, and every cell comes back, whatever the page prints', async () => {
    const [entry] = await entriesOfEverything(store);
    if (!entry) throw new Error('no entry');
    fc.assert(
      fc.property(printed, (text) => {
        const { article } = entry.view;
        const view = { ...entry.view, article: { ...article, title: text } };
        const [row] = rowsOf(toCsv([{ ...entry, view }]));
        const cell = row?.headline ?? '';
        expect(cell).not.toMatch(/^[\s\ufeff\u200b\u00ad\u202e\0]*[=+\-@\t\r]/);
        expect([text, `'${text}`]).toContain(cell);
      }),
      { numRuns: 10_000 },
    );
  }, 120_000);
});
