import { components, incidentOf, incidentsIn, linked, refKey } from '../compare/incidents';
import { incidentRow } from '../compare/row';
import type { LinkEntry } from '../model/saved';
import type { Draft } from './draft';
import { clusterKey, homeKey } from './keys';
import { removeIncident, touchIncident } from './lists';
import type { Content } from './records';
import { readViews } from './views';

export type Home = Content<'home'>;

/** A component as this change leaves it; null: dissolved. */
type Touched = { members: readonly LinkEntry[]; page: number | null } | null;

/** References looked up at first; each next request doubles. Most of them turn out to stand in the first few components. */
const FIRST_LOOK = 8;

export const articleOf = (ref: string): string => ref.slice(0, ref.indexOf('~'));
export const incidentIn = (ref: string): string => ref.slice(ref.indexOf('~') + 1);

const byRef = (a: LinkEntry, b: LinkEntry): number => (refKey(a) < refKey(b) ? -1 : 1);

/**
 * The components that one change touches. A component keeps the key it was first stored under, and of several that become
 * one the largest does: what is written then is the homes of the members that moved, not of all.
 */
export class Clusters {
  private readonly touched = new Map<string, Touched>();
  /** Where the members of touched components stand now. */
  private readonly at = new Map<string, string>();
  /** Those of them that stood elsewhere before. */
  private readonly moved = new Set<string>();

  constructor(private readonly draft: Draft) {}

  private async read(key: string): Promise<Touched> {
    const known = this.touched.get(key);
    return known !== undefined ? known : this.draft.get('cluster', clusterKey(key));
  }

  /** An article's entries as the index has them, by incident. */
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
    const now = this.at.get(ref);
    if (now !== undefined) return now;
    const key = (await this.draft.get('home', homeKey(articleOf(ref))))?.incidents[incidentIn(ref)] ?? null;
    return key !== null && this.touched.get(key) === null ? null : key;
  }

  /** Takes an entry out; what it held together may fall apart. */
  async leave(entry: LinkEntry): Promise<void> {
    const ref = refKey(entry);
    const key = await this.clusterOf(ref);
    const cluster = key === null ? null : await this.read(key);
    if (key === null || !cluster) return;
    await this.dissolve(key, cluster.page);
    this.at.delete(ref);
    const parts = components(cluster.members.filter((member) => refKey(member) !== ref));
    parts.sort((a, b) => b.length - a.length);
    for (const [i, members] of parts.entries()) await this.put(members, i === 0 ? key : null, key);
  }

  /** Puts an entry in: it joins every component that it is linked with. */
  async enter(entry: LinkEntry, near: readonly string[]): Promise<void> {
    const joined: [string, readonly LinkEntry[]][] = [];
    const nearby = new Set(near);
    const waiting = new Set(near);
    for (let look = FIRST_LOOK; waiting.size > 0; look *= 2) {
      for (const key of await this.clustersOf([...waiting].slice(0, look), waiting)) {
        const cluster = await this.read(key);
        for (const member of cluster?.members ?? []) waiting.delete(refKey(member));
        if (!cluster?.members.some((member) => nearby.has(refKey(member)) && linked(entry, member))) continue;
        joined.push([key, cluster.members]);
        await this.dissolve(key, cluster.page);
      }
    }
    joined.sort(([k, a], [l, b]) => b.length - a.length || (k < l ? -1 : 1));
    const [largest] = joined;
    await this.put([entry, ...joined.flatMap(([, members]) => members)], largest?.[0] ?? null, null);
  }

  /** Components of some references, which no more wait then. */
  private async clustersOf(refs: readonly string[], waiting: Set<string>): Promise<string[]> {
    await this.draft.load(refs.filter((ref) => !this.at.has(ref)).map((ref) => homeKey(articleOf(ref))));
    const keys = new Set<string>();
    for (const ref of refs) {
      waiting.delete(ref);
      const key = await this.clusterOf(ref);
      if (key !== null) keys.add(key);
    }
    await this.draft.load([...keys].map(clusterKey));
    return [...keys].sort();
  }

  private async dissolve(key: string, page: number | null): Promise<void> {
    this.touched.set(key, null);
    if (page !== null) await removeIncident(this.draft, page, key);
  }

  /**
   * Stores members as one component.
   * @param keep key that it keeps; null: a new one
   * @param before key under which all of them stood, where they did
   */
  private async put(members: readonly LinkEntry[], keep: string | null, before: string | null): Promise<void> {
    const sorted = [...members].sort(byRef);
    const [first] = sorted;
    if (!first) return;
    const key = keep ?? (await this.freshKey(refKey(first)));
    for (const member of sorted) {
      const ref = refKey(member);
      const home = this.at.get(ref) ?? before ?? (await this.storedKey(ref, keep));
      if (home !== key) this.moved.add(ref);
      this.at.set(ref, key);
    }
    this.touched.set(key, { members: sorted, page: null });
  }

  /** Key under which a member is stored; members of the component whose key is kept need not be looked up. */
  private async storedKey(ref: string, keep: string | null): Promise<string | null> {
    const kept = keep === null ? null : await this.draft.get('cluster', clusterKey(keep));
    if (kept && this.refsOf(kept).has(ref)) return keep;
    return (await this.draft.get('home', homeKey(articleOf(ref))))?.incidents[incidentIn(ref)] ?? null;
  }

  private readonly refs = new WeakMap<object, ReadonlySet<string>>();

  private refsOf(cluster: Content<'cluster'>): ReadonlySet<string> {
    const known = this.refs.get(cluster);
    if (known) return known;
    const refs = new Set(cluster.members.map(refKey));
    this.refs.set(cluster, refs);
    return refs;
  }

  /** The smallest member's key, or, where another component still has it, the next one like it. */
  private async freshKey(ref: string): Promise<string> {
    let key = ref;
    for (let n = 2; (await this.read(key)) !== null; n++) key = `${ref}~${n}`;
    return key;
  }

  /** Components whose members stayed, but whose article was read again: their rows may say something else now. */
  async refresh(keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      const cluster = this.touched.has(key) ? null : await this.read(key);
      if (cluster) this.touched.set(key, cluster);
    }
  }

  /** Writes the touched components, their rows, and where each member is now at home. */
  async settle(article: string, before: Readonly<Record<string, string>>, stays: ReadonlySet<string>): Promise<void> {
    await this.writeHomes(article, before, stays);
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
      await this.draft.put('cluster', clusterKey(key), { members: [...cluster.members], page });
    }
  }

  private async writeHomes(
    article: string,
    before: Readonly<Record<string, string>>,
    stays: ReadonlySet<string>,
  ): Promise<void> {
    const byArticle = new Map<string, [string, string][]>([[article, []]]);
    for (const ref of this.moved) {
      const key = this.at.get(ref);
      const own = byArticle.get(articleOf(ref)) ?? [];
      byArticle.set(articleOf(ref), own);
      if (key !== undefined) own.push([incidentIn(ref), key]);
    }
    await this.draft.load([...byArticle.keys()].map(homeKey));
    for (const [id, moved] of byArticle) {
      const home: Home = (await this.draft.get('home', homeKey(id))) ?? { page: null, incidents: {} };
      const kept = Object.entries(id === article ? before : home.incidents);
      const still = id === article ? kept.filter(([incident]) => stays.has(incident)) : kept;
      await this.draft.put('home', homeKey(id), { ...home, incidents: Object.fromEntries([...still, ...moved]) });
    }
  }
}
