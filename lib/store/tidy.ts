import { LINKING } from '../compare/link-weights';
import type { StorageArea } from './area';
import { decode } from './decode';
import { Draft } from './draft';
import { LISTS } from './keys';
import { heads } from './lists';
import { DERIVED, type Kind, kindOf, PRECIOUS } from './records';
import { stageLinks } from './staging';

/** Records looked at in one request. */
const BATCH = 500;

/**
 * Puts a store in order at start-up. Always: removes what interrupted deletions left, and makes index and lists anew where
 * they were made by other rules or found damaged. After an update of the extension: looks at every record once, writes the
 * upgraded ones back and finds damaged index records. Killed half way, it starts again the next time.
 */
export async function tidy(area: StorageArea, toolVersion: string): Promise<void> {
  await new Draft(area).sweep();
  const lists = await new Draft(area).get('lists', LISTS);
  if (lists?.tidied === toolVersion && lists.linking === LINKING) return;
  const keys = (await area.keys()).filter((key) => kindOf(key) !== null);
  const articles = keys.filter((key) => kindOf(key) === 'article');
  if (articles.length === 0) return;
  let sound = lists?.linking === LINKING;
  for (let i = 0; i < keys.length; i += BATCH) {
    sound = (await tidyBatch(area, keys.slice(i, i + BATCH))) && sound;
  }
  if (!sound) await rebuild(area, keys, articles);
  await mark(area, { linking: LINKING, tidied: toolVersion });
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

/** Makes index and lists anew from articles and corrections; until it is done, the lists say that it is not. */
async function rebuild(area: StorageArea, keys: readonly string[], articles: readonly string[]): Promise<void> {
  await mark(area, { linking: 0, tidied: '' });
  await area.remove(keys.filter((key) => key !== LISTS && DERIVED.includes(kindOf(key) as Kind)));
  for (const key of await byCapture(area, articles)) {
    const draft = new Draft(area);
    await stageLinks(draft, key.slice('article:'.length));
    await draft.commit();
  }
}

/** Articles that can be read, in the order in which they were first saved. */
async function byCapture(area: StorageArea, keys: readonly string[]): Promise<string[]> {
  const times: [string, string][] = [];
  for (const key of keys) {
    const record = await new Draft(area).get('article', key);
    if (record) times.push([record.article.capturedAt, key]);
  }
  return times.sort(([a, x], [b, y]) => (a === b ? (x < y ? -1 : 1) : a < b ? -1 : 1)).map(([, key]) => key);
}
