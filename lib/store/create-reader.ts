import type { StoreReader } from './api';
import type { StorageArea } from './area';
import { decode } from './decode';
import { Draft, KEPT } from './draft';
import { SETTINGS } from './keys';
import { readPage } from './lists';
import { compared, incidentIds, incidentView } from './readings';
import { kindOf, PRECIOUS } from './records';
import { retentionPlan } from './retention';
import { DEFAULT_SETTINGS } from './settings';
import { stageReading } from './staging';
import { readRecord, readViews } from './views';

/** Records asked for at a time by `health`: few enough that a popup opened meanwhile need not wait for its own. */
const BATCH = 100;

/** The reading side of a store over any storage. Every call starts from what is stored at that moment. */
export function createReader(area: StorageArea): StoreReader {
  const draft = (): Draft => new Draft(area);
  return {
    async listIncidents(cursor) {
      const { rows, next } = await readPage(draft(), 'incidents', cursor);
      return { rows: rows.flatMap((row) => row.rows), next };
    },
    listArticles: (cursor) => readPage(draft(), 'articles', cursor),
    readIncident: (id) => incidentView(draft(), id),
    readArticle: async (id) => (await readViews(draft(), [id]))[0] ?? null,
    readRecord: (id) => readRecord(draft(), id),
    raw: (keys) => area.get(keys),
    incidentsOf: (id) => incidentIds(draft(), id),
    comparisonsFor: async (id) => (await compared(draft(), id)).comparisons,
    async preview(article, detection, now) {
      const trial = draft();
      const id = await stageReading(trial, article, detection, now, '');
      if (id === null) return { articleId: '', saved: false, claims: [], comparisons: [], related: [] };
      return { articleId: id, saved: false, ...(await compared(trial, id)) };
    },
    readSettings: async () => (await draft().get('settings', SETTINGS))?.settings ?? DEFAULT_SETTINGS,
    health: () => health(area),
    retentionPlan: (retention, now) => retentionPlan(draft(), retention, now),
  };
}

async function health(area: StorageArea): Promise<{ broken: string[]; newer: string[]; articles: number }> {
  const keys = await area.keys();
  const ours = keys.filter((key) => kindOf(key) !== null);
  const broken = keys.filter((key) => key.startsWith(KEPT));
  const newer: string[] = [];
  let articles = 0;
  for (let i = 0; i < ours.length; i += BATCH) {
    const values = await area.get(ours.slice(i, i + BATCH));
    for (const [key, value] of Object.entries(values)) {
      const kind = kindOf(key);
      if (!kind || !PRECIOUS.includes(kind)) continue;
      const { state } = decode(kind, value);
      if (state === 'broken') broken.push(key);
      if (state === 'newer') newer.push(key);
      if (kind === 'article' && state !== 'absent') articles++;
    }
  }
  return { broken: broken.sort(), newer: newer.sort(), articles };
}
