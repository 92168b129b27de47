import * as v from 'valibot';
import { components, incidentOf, incidentsIn, linked, refKey } from '../compare/incidents';
import { linkKeys, nearKeys } from '../compare/link-keys';
import { incidentRow } from '../compare/row';
import type { LinkEntry } from '../model/saved';
import type { Draft } from './draft';
import { clusterKey, homeKey, linkKey } from './keys';
import { removeIncident, touchIncident } from './lists';
import type { Content } from './records';
import { linkEntrySchema } from './schema';
import { readViews } from './views';

/** A key that more entries share than this names nothing near: it is not looked up any further. */
const CROWDED = 300;

type Home = Content<'home'>;

const articleOf = (ref: string): string => ref.slice(0, ref.indexOf('~'));
const incidentIn = (ref: string): string => ref.slice(ref.indexOf('~') + 1);
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
  await clusters.settle(home.incidents, article, entries);
}

/** Puts an entry's key on the shelves of the index, or takes it off. */
async function shelve(draft: Draft, entry: LinkEntry, on: boolean): Promise<void> {
  const ref = refKey(entry);
  const keys = [...new Set(linkKeys(entry).map(linkKey))];
  await draft.load(keys);
  for (const key of keys) {
    const refs = (await draft.get('link', key))?.refs ?? [];
    const next = on ? [...new Set([...refs, ref])].sort() : refs.filter((other) => other !== ref);
    if (next.length === 0) await draft.drop('link', key);
    else if (next.length <= CROWDED || !on) await draft.put('link', key, { refs: next });
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

/** The components that one change touches. */
class Clusters {
  /** Members of touched components, by the key they will be stored under; null: dissolved. */
  private readonly touched = new Map<string, { members: LinkEntry[]; page: number | null } | null>();

  constructor(private readonly draft: Draft) {}

  private async read(key: string): Promise<{ members: LinkEntry[]; page: number | null } | null> {
    const known = this.touched.get(key);
    if (known !== undefined) return known;
    return this.draft.get('cluster', clusterKey(key));
  }

  async entriesOf(article: string, home: Home): Promise<Map<string, LinkEntry>> {
    const found = new Map<string, LinkEntry>();
    for (const key of new Set(Object.values(home.incidents))) {
      for (const entry of (await this.read(key))?.members ?? [])
        if (entry.article === article) found.set(entry.incident, entry);
    }
    return found;
  }

  /** Key of the component that an entry is in. */
  private async clusterOf(ref: string): Promise<string | null> {
    for (const [key, cluster] of this.touched) if (cluster?.members.some((entry) => refKey(entry) === ref)) return key;
    const key = (await this.draft.get('home', homeKey(articleOf(ref))))?.incidents[incidentIn(ref)] ?? null;
    return key !== null && this.touched.get(key) === null ? null : key;
  }

  /** Takes an entry out; what it held together may fall apart. */
  async leave(entry: LinkEntry): Promise<void> {
    const key = await this.clusterOf(refKey(entry));
    const cluster = key === null ? null : await this.read(key);
    if (key === null || !cluster) return;
    this.touched.set(key, null);
    const rest = cluster.members.filter((member) => refKey(member) !== refKey(entry));
    for (const members of components(rest)) this.put(members);
    await this.forget(key, cluster.page);
  }

  /** Puts an entry in: it joins every component that it is linked with. */
  async enter(entry: LinkEntry, near: readonly string[]): Promise<void> {
    await this.draft.load(near.map((ref) => homeKey(articleOf(ref))));
    const keys = new Set<string>();
    for (const ref of near) {
      const key = await this.clusterOf(ref);
      if (key !== null) keys.add(key);
    }
    await this.draft.load([...keys].map(clusterKey));
    const nearby = new Set(near);
    let members = [entry];
    for (const key of [...keys].sort()) {
      const cluster = await this.read(key);
      if (!cluster?.members.some((member) => nearby.has(refKey(member)) && linked(entry, member))) continue;
      members = [...members, ...cluster.members];
      this.touched.set(key, null);
      await this.forget(key, cluster.page);
    }
    this.put(members);
  }

  private put(members: readonly LinkEntry[]): void {
    const sorted = [...members].sort((a, b) => (refKey(a) < refKey(b) ? -1 : 1));
    const [first] = sorted;
    if (first) this.touched.set(refKey(first), { members: sorted, page: null });
  }

  /** Components whose members stayed, but whose article was read again: their rows may say something else now. */
  async refresh(keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      const cluster = this.touched.has(key) ? null : await this.read(key);
      if (cluster) this.touched.set(key, cluster);
    }
  }

  private async forget(key: string, page: number | null): Promise<void> {
    if (page !== null) await removeIncident(this.draft, page, key);
  }

  /** Writes the touched components, their rows, and where each member is now at home. */
  async settle(
    before: Readonly<Record<string, string>>,
    article: string,
    entries: readonly LinkEntry[],
  ): Promise<void> {
    const at = new Map<string, string>();
    for (const [key, cluster] of this.touched) for (const member of cluster?.members ?? []) at.set(refKey(member), key);
    await this.writeHomes(at, article, before, entries);
    for (const [key, cluster] of this.touched) {
      if (!cluster || cluster.members.length === 0) {
        await this.draft.drop('cluster', clusterKey(key));
        continue;
      }
      const views = await readViews(this.draft, [...new Set(cluster.members.map((member) => member.article))]);
      const articles = views.map((view) => view.article);
      const rows = incidentsIn(cluster.members).map((group) => {
        const telling = new Set(group.map((member) => member.article));
        const own = articles.filter(({ id }) => telling.has(id));
        return incidentRow(incidentOf(group, own), own);
      });
      const page = await touchIncident(this.draft, cluster.page, key, rows);
      await this.draft.put('cluster', clusterKey(key), { members: cluster.members, page });
    }
  }

  private async writeHomes(
    at: ReadonlyMap<string, string>,
    article: string,
    before: Readonly<Record<string, string>>,
    entries: readonly LinkEntry[],
  ): Promise<void> {
    const articles = new Set([...at.keys()].map(articleOf)).add(article);
    await this.draft.load([...articles].map(homeKey));
    for (const id of articles) {
      const home: Home = (await this.draft.get('home', homeKey(id))) ?? { page: null, incidents: {} };
      const kept =
        id === article
          ? Object.entries(before).filter(([incident]) => entries.some((entry) => entry.incident === incident))
          : Object.entries(home.incidents);
      const moved = [...at]
        .filter(([ref]) => articleOf(ref) === id)
        .map(([ref, key]) => [incidentIn(ref), key] as const);
      await this.draft.put('home', homeKey(id), { ...home, incidents: Object.fromEntries([...kept, ...moved]) });
    }
  }
}
