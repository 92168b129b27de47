import type { StorageArea } from '../../lib/store/area';
import { createStore } from '../../lib/store/create-store';
import { memoryArea } from '../../lib/store/memory-area';
import { SHARED, toldAt } from './coverage';
import { popupRows } from './popup';
import { median, type Row } from './row';

const FEW = 100;
const MANY = 10_000;
const TRIES = 25;
const SHARED_TRIES = 5;

/** What saving one more article, listing and opening cost when 10,000 are saved, against 100; ten claims an article. */
export async function storeRows(extension: string): Promise<Row[]> {
  const [small, area] = [memoryArea(), memoryArea()];
  // Once to warm the engine up, so that few are not slower for being first.
  await costsOf(FEW, memoryArea());
  const few = await costsOf(FEW, small);
  const many = await costsOf(MANY, area);
  const all = MANY.toLocaleString('en-GB');
  const big = `${MANY / SHARED} articles`;
  const ratio = (name: string, key: keyof Costs): Row => ({
    name: `${name}: ${all} saved to ${FEW}`,
    unit: 'ratio',
    value: many[key] / few[key],
    budget: 1.5,
  });
  return [
    ratio('saving one more article', 'save'),
    ratio('the popup’s first list', 'list'),
    ratio('opening an incident', 'open'),
    { name: `saving one more article of ${all}`, unit: 'ms', value: many.save, budget: 20 },
    { name: `opening an incident of ${big}`, unit: 'ms', value: many.openShared, budget: 500 },
    { name: `saving one more article of an incident of ${big}`, unit: 'ms', value: many.saveShared, budget: 500 },
    ...(await popupRows(
      extension,
      { articles: FEW, records: small.values, budget: 100 },
      { articles: MANY, records: area.values, budget: 150 },
    )),
  ];
}

interface Costs {
  save: number;
  list: number;
  open: number;
  saveShared: number;
  openShared: number;
}

/** Saves so many articles and measures what one more costs; in milliseconds of processor time, which other programs disturb less. */
async function costsOf(count: number, area: StorageArea): Promise<Costs> {
  const store = createStore(area, '0.0.0');
  for (let n = 0; n < count; n++) {
    const { article, detection } = toldAt(n);
    await store.saveArticle(article, detection, article.published ?? '');
  }
  const times: Record<keyof Costs, number[]> = { save: [], list: [], open: [], saveShared: [], openShared: [] };
  const saveAndOpen = async (n: number, saved: number[], opened: number[]): Promise<void> => {
    const { article, detection } = toldAt(n);
    const id = await timed(
      saved,
      async () => (await store.saveArticle(article, detection, article.published ?? '')).articleId,
    );
    const [incident = ''] = await store.incidentsOf(id);
    await timed(opened, () => store.readIncident(incident));
  };
  for (let i = 0; i < TRIES; i++) {
    // A lone incident each time: what is opened has the same size in both stores.
    await saveAndOpen(count + i * SHARED + 1, times.save, times.open);
    await timed(times.list, () => store.listIncidents());
  }
  for (let i = 0; i < SHARED_TRIES; i++) {
    await saveAndOpen(count + i * SHARED, times.saveShared, times.openShared);
  }
  const { save, list, open, saveShared, openShared } = times;
  return {
    save: median(save),
    list: median(list),
    open: median(open),
    saveShared: median(saveShared),
    openShared: median(openShared),
  };
}

async function timed<T>(times: number[], work: () => Promise<T>): Promise<T> {
  const start = process.cpuUsage();
  const result = await work();
  const { user, system } = process.cpuUsage(start);
  times.push((user + system) / 1_000);
  return result;
}
