import { LINKING } from '../compare/link-weights';
import type { StorageArea } from './area';
import { decode } from './decode';
import { Draft } from './draft';
import { articleKey, homeKey, LISTS } from './keys';
import { heads } from './lists';
import { DERIVED, type Kind, kindOf, PRECIOUS } from './records';
import { stageLinks } from './staging';

/** Records looked at in one request: few enough that saves in between need not wait. */
const BATCH = 100;

/** Value of `linking` while an index is being made by the present rules: what is done stays done when it is interrupted. */
const IN_MAKING = -LINKING;

/** Runs one step between the other writes. */
type Run = <T>(step: () => Promise<T>) => Promise<T>;

/**
 * Puts a store in order at start-up. Always: removes what interrupted deletions left, and makes index and lists anew where
 * they were made by other rules or found damaged. After an update of the extension: looks at every record once, writes the
 * upgraded ones back and finds damaged index records. Killed half way, it goes on the next time.
 * @param run queues a step, so that saves need not wait for all of it
 */
export async function tidy(area: StorageArea, toolVersion: string, run: Run): Promise<void> {
  await run(() => new Draft(area).sweep());
  const lists = await new Draft(area).get('lists', LISTS);
  if (lists?.tidied === toolVersion && lists.linking === LINKING) return;
  const keys = (await area.keys()).filter((key) => kindOf(key) !== null);
  const articles = keys.filter((key) => kindOf(key) === 'article');
  if (articles.length === 0) return;
  let sound = lists?.linking === LINKING || lists?.linking === IN_MAKING;
  for (let i = 0; i < keys.length; i += BATCH) {
    sound = (await run(() => tidyBatch(area, keys.slice(i, i + BATCH)))) && sound;
  }
  if (!sound) await run(() => clear(area, keys));
  if (!sound || lists?.linking === IN_MAKING) await linkAll(area, articles, run);
  await run(() => mark(area, { linking: LINKING, tidied: toolVersion }));
}

/** Notes in the lists' record how far tidying came. */
async function mark(area: StorageArea, said: { linking: number; tidied: string }): Promise<void> {
  const draft = new Draft(area);
  await draft.put('lists', LISTS, { ...(await heads(draft)), ...said });
  await draft.commit();
}

/** Tidies some records; false when the index among them cannot be trusted. */
async function tidyBatch(area: StorageArea, keys: string[]): Promise<boolean> {
  const values = await area.get(keys);
  const draft = new Draft(area);
  let sound = true;
  for (const key of keys) {
    const kind = kindOf(key);
    if (!kind) continue;
    const decoded = decode(kind, values[key]);
    if (DERIVED.includes(kind) && (decoded.state === 'broken' || decoded.state === 'newer')) sound = false;
    if (decoded.state === 'ok' && decoded.upgraded && PRECIOUS.includes(kind))
      await draft.put(kind, key, decoded.value);
  }
  await draft.commit();
  return sound;
}

/** Takes index and lists away; until they are made anew, the lists say that they are not. */
async function clear(area: StorageArea, keys: readonly string[]): Promise<void> {
  await mark(area, { linking: 0, tidied: '' });
  await area.remove(keys.filter((key) => key !== LISTS && DERIVED.includes(kindOf(key) as Kind)));
  await mark(area, { linking: IN_MAKING, tidied: '' });
}

/** Links every article that has no place in the index yet, in the order in which they were first saved. */
async function linkAll(area: StorageArea, articles: readonly string[], run: Run): Promise<void> {
  for (const id of await byCapture(area, articles)) {
    await run(async () => {
      const draft = new Draft(area);
      if (await draft.get('home', homeKey(id))) return;
      if (!(await draft.get('article', articleKey(id)))) return;
      await stageLinks(draft, id);
      await draft.commit();
    });
  }
}

/** Ids of the articles that can be read. */
async function byCapture(area: StorageArea, keys: readonly string[]): Promise<string[]> {
  const times: [string, string][] = [];
  for (let i = 0; i < keys.length; i += BATCH) {
    const draft = new Draft(area);
    await draft.load(keys.slice(i, i + BATCH));
    for (const key of keys.slice(i, i + BATCH)) {
      const record = await draft.get('article', key);
      if (record) times.push([record.article.capturedAt, record.article.id]);
    }
  }
  return times.sort(([a, x], [b, y]) => (a === b ? (x < y ? -1 : 1) : a < b ? -1 : 1)).map(([, id]) => id);
}
