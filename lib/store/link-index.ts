import * as v from 'valibot';
import { refKey } from '../compare/incidents';
import { linkKeys, nearKeys } from '../compare/link-keys';
import type { LinkEntry } from '../model/saved';
import { Clusters, type Home } from './clusters';
import type { Draft } from './draft';
import { homeKey, linkKey } from './keys';
import { linkEntrySchema } from './schema';

const same = (a: LinkEntry, b: LinkEntry | undefined): boolean => JSON.stringify(a) === JSON.stringify(b);

/**
 * Brings index, components and list in line with an article's entries as they are now.
 * Reads the keys near in time and place, the components found there, and nothing else.
 * @param given the article's entries; empty when it is being deleted
 */
export async function reindex(draft: Draft, article: string, given: readonly LinkEntry[]): Promise<void> {
  const entries = given.map((entry) => v.parse(linkEntrySchema, entry));
  const home: Home = (await draft.get('home', homeKey(article))) ?? { page: null, incidents: {} };
  const clusters = new Clusters(draft);
  const old = await clusters.entriesOf(article, home);
  const changed = entries.filter((entry) => !same(entry, old.get(entry.incident)));
  const leaving = [...old.values()].filter(
    (entry) =>
      !same(
        entry,
        entries.find(({ incident }) => incident === entry.incident),
      ),
  );
  for (const entry of leaving) {
    await shelve(draft, entry, false);
    await clusters.leave(entry);
  }
  for (const entry of changed) {
    const near = await candidates(draft, entry);
    await shelve(draft, entry, true);
    await clusters.enter(entry, near);
  }
  await clusters.refresh(Object.values(home.incidents));
  await clusters.settle(article, home.incidents, new Set(entries.map(({ incident }) => incident)));
}

/** Puts an entry's key on the shelves of the index, or takes it off. No shelf is ever too full: an entry left out would be lost to linking. */
async function shelve(draft: Draft, entry: LinkEntry, on: boolean): Promise<void> {
  const ref = refKey(entry);
  const keys = [...new Set(linkKeys(entry).map(linkKey))];
  await draft.load(keys);
  for (const key of keys) {
    const refs = (await draft.get('link', key))?.refs ?? [];
    const next = on ? [...new Set([...refs, ref])].sort() : refs.filter((other) => other !== ref);
    if (next.length === 0) await draft.drop('link', key);
    else await draft.put('link', key, { refs: next });
  }
}

/** Keys of the entries that stand near this one, or that the reader tied to it. */
async function candidates(draft: Draft, entry: LinkEntry): Promise<string[]> {
  const keys = [...new Set(linkKeys(entry).flatMap(nearKeys).map(linkKey))];
  await draft.load(keys);
  const refs = new Set(entry.ties.map(({ to }) => refKey(to)));
  for (const key of keys) for (const ref of (await draft.get('link', key))?.refs ?? []) refs.add(ref);
  refs.delete(refKey(entry));
  return [...refs];
}
