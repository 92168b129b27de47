import { detect } from '../../lib/detect/detect';
import type { ArticleText } from '../../lib/model/article';
import { createStore } from '../../lib/store/create-store';
import { memoryArea } from '../../lib/store/memory-area';
import { median, type Row } from './row';
import { articleOf } from './texts';

const FEW = 100;
const MANY = 10_000;
const MONTH = Date.parse('2022-02-01T00:00:00Z');
/** Every so many articles one tells the same incident: 500 of 10,000. */
const SHARED = 20;
const TRIES = 25;
/** Consonants that spelling variants do not mix up: linking looks past vowels. */
const CONSONANTS = 'bdfghlmnprtv';

/** What saving one more article, listing and opening cost when 10,000 are saved, against 100. */
export async function storeRows(): Promise<Row[]> {
  const few = await measure(FEW);
  const many = await measure(MANY);
  const ratio = (name: string, key: keyof Costs): Row => ({
    name: `${name}: ${MANY.toLocaleString('en-GB')} saved to ${FEW}`,
    unit: 'ratio',
    value: many[key] / few[key],
    budget: 1.5,
  });
  return [
    ratio('saving one more article', 'save'),
    ratio('the popup’s first list', 'list'),
    ratio('opening an incident', 'open'),
    { name: `saving one more article of ${MANY.toLocaleString('en-GB')}`, unit: 'ms', value: many.save, budget: 20 },
  ];
}

interface Costs {
  save: number;
  list: number;
  open: number;
}

async function measure(count: number): Promise<Costs> {
  const store = createStore(memoryArea(), '0.0.0');
  const save = async (n: number): Promise<string> => {
    const article = articleAt(n);
    return (await store.saveArticle(article, detect(article), new Date(MONTH).toISOString())).articleId;
  };
  for (let n = 0; n < count; n++) await save(n);
  const times: Record<keyof Costs, number[]> = { save: [], list: [], open: [] };
  for (let i = 0; i < TRIES; i++) {
    // A lone incident each time: what is opened has the same size in both stores.
    const article = articleAt(count + i * SHARED + 1);
    const found = detect(article);
    const id = await timed(
      times.save,
      async () => (await store.saveArticle(article, found, article.published ?? '')).articleId,
    );
    await timed(times.list, () => store.listIncidents());
    const [incident = ''] = await store.incidentsOf(id);
    await timed(times.open, () => store.readIncident(incident));
  }
  return { save: median(times.save), list: median(times.list), open: median(times.open) };
}

async function timed<T>(times: number[], work: () => Promise<T>): Promise<T> {
  const start = performance.now();
  const result = await work();
  times.push(performance.now() - start);
  return result;
}

/** Article `n` of one month: every twentieth on one shared incident, the others on incidents of their own. */
function articleAt(n: number): ArticleText {
  const shared = n % SHARED === 0;
  const place = shared ? 'Noshki' : placeName(n);
  const killed = 2 + (n % 9);
  const published = new Date(MONTH + (shared ? 3 : n % 28) * 86_400_000 + (n % 24) * 3_600_000).toISOString();
  const url = `https://bench.example.org/news/${n}`;
  const texts = [
    `${killed} soldiers were killed and ${killed + 3} wounded when gunmen attacked a camp in ${place} on Tuesday, the army said.`,
    `Police in ${place} said ${killed + 1} attackers had been killed.`,
  ];
  const blocks = texts.map((text, i) => ({ id: `b${i}`, kind: 'paragraph' as const, text }));
  return { ...articleOf(0), url, canonical: url, published, title: `Attack in ${place}`, blocks };
}

/** A place of its own for each number up to 20,735. */
function placeName(n: number): string {
  const at = (power: number) => CONSONANTS[Math.floor(n / 12 ** power) % 12] ?? '';
  return `${at(3).toUpperCase()}a${at(2)}e${at(1)}i${at(0)}o`;
}
