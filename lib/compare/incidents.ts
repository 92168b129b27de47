import type { SavedArticle } from '../model/article';
import type { Incident } from '../model/incident';
import type { LinkEntry } from '../model/saved';
import { linkStrength, linkThreshold } from './link';
import { keysMeet } from './link-keys';

/** Key of one article's incident. */
export const refKey = ({ article, incident }: { article: string; incident: string }): string =>
  `${article}~${incident}`;

const byKey = (a: LinkEntry, b: LinkEntry): number => (refKey(a) < refKey(b) ? -1 : 1);

/** What the reader said of two entries: the same, not the same, or nothing. */
function tie(a: LinkEntry, b: LinkEntry): boolean | null {
  const key = refKey(b);
  return a.ties.find(({ to }) => refKey(to) === key)?.same ?? null;
}

/** Whether two entries tell of one incident: the reader's word, else the facts. Symmetric. */
export function linked(a: LinkEntry, b: LinkEntry): boolean {
  return strength(a, b) >= linkThreshold;
}

function strength(a: LinkEntry, b: LinkEntry): number {
  const said = tie(a, b) ?? tie(b, a);
  if (said !== null) return said ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
  return a.article === b.article || !keysMeet(a, b) ? Number.NEGATIVE_INFINITY : linkStrength(a, b);
}

/** Connected components of pairwise links, each sorted by key, the components too: the order of the input does not matter. */
export function components(entries: readonly LinkEntry[]): LinkEntry[][] {
  const sorted = [...entries].sort(byKey);
  const sets = new Sets(sorted.length);
  sorted.forEach((a, i) => {
    for (let j = i + 1; j < sorted.length; j++) {
      const b = sorted[j];
      if (b && sets.of(i) !== sets.of(j) && linked(a, b)) sets.join(i, j);
    }
  });
  return sets.groups(sorted);
}

/**
 * The incidents inside one component: the component itself, unless the reader said that some of it is not the same;
 * then links are taken strongest first, and none that would join what the reader parted.
 */
export function incidentsIn(component: readonly LinkEntry[]): LinkEntry[][] {
  const sorted = [...component].sort(byKey);
  const parted = partedIn(sorted);
  if (parted.length === 0) return [sorted];
  const edges = sorted.flatMap((a, i) =>
    sorted.flatMap((b, j) => {
      const s = j > i ? strength(a, b) : Number.NEGATIVE_INFINITY;
      return s >= linkThreshold ? [{ i, j, s }] : [];
    }),
  );
  edges.sort((x, y) => (x.s === y.s ? x.i - y.i || x.j - y.j : x.s > y.s ? -1 : 1));
  const sets = new Sets(sorted.length);
  for (const { i, j } of edges) {
    const [x, y] = [sets.of(i), sets.of(j)];
    const kept = parted.some(([a, b]) => {
      const [p, q] = [sets.of(a), sets.of(b)];
      return (p === x && q === y) || (p === y && q === x);
    });
    if (!kept) sets.join(i, j);
  }
  return sets.groups(sorted);
}

/** Places in the list of every two entries that the reader said are not the same. Few entries have a word of the reader's on them. */
function partedIn(sorted: readonly LinkEntry[]): [number, number][] {
  const said = sorted.flatMap((entry, i) => (entry.ties.length > 0 ? [[entry, i] as const] : []));
  if (said.length === 0) return [];
  const places = new Map(sorted.map((entry, i) => [refKey(entry), i]));
  const pairs = new Map<string, [number, number]>();
  for (const [a, i] of said) {
    for (const { to } of a.ties) {
      const j = places.get(refKey(to));
      const b = j === undefined ? undefined : sorted[j];
      if (j === undefined || !b || (tie(a, b) ?? tie(b, a)) !== false) continue;
      pairs.set([Math.min(i, j), Math.max(i, j)].join(' '), [Math.min(i, j), Math.max(i, j)]);
    }
  }
  return [...pairs.values()];
}

/** An incident over its articles; its id is the key of its smallest member, its name the first report's. */
export function incidentOf(group: readonly LinkEntry[], articles: readonly SavedArticle[]): Incident {
  const sorted = [...group].sort(byKey);
  const byArticle = new Map(articles.map((article) => [article.id, article]));
  const [first] = [...sorted].sort(
    (a, b) => Number(a.background) - Number(b.background) || (a.told < b.told ? -1 : a.told > b.told ? 1 : byKey(a, b)),
  );
  const dated = sorted.filter((entry) => entry.dated);
  const days = dated.length > 0 ? dated : sorted;
  const starts = days.flatMap(({ start }) => (start ? [start] : [])).sort();
  const ends = days.flatMap(({ end }) => (end ? [end] : [])).sort();
  return {
    id: sorted[0] ? refKey(sorted[0]) : '',
    label: first?.label ?? '',
    places: [...new Set([...(first?.places ?? []), ...sorted.flatMap(({ places }) => places)])],
    start: starts[0] ?? null,
    end: ends.at(-1) ?? null,
    kind: first?.kind ?? 'other',
    members: sorted.flatMap(({ article, incident }) =>
      (byArticle.get(article)?.claims ?? [])
        .filter((claim) => claim.incident === incident)
        .map((claim) => ({ article, claim: claim.id, background: claim.background })),
    ),
  };
}

/** Disjoint sets over indexes. */
class Sets {
  private readonly parent: number[];

  constructor(size: number) {
    this.parent = Array.from({ length: size }, (_, i) => i);
  }

  of(i: number): number {
    let root = i;
    while (this.parent[root] !== root) root = this.parent[root] ?? root;
    this.parent[i] = root;
    return root;
  }

  join(i: number, j: number): void {
    const [a, b] = [this.of(i), this.of(j)];
    this.parent[Math.max(a, b)] = Math.min(a, b);
  }

  groups<T>(items: readonly T[]): T[][] {
    const byRoot = new Map<number, T[]>();
    items.forEach((item, i) => {
      const root = this.of(i);
      const group = byRoot.get(root);
      if (group) group.push(item);
      else byRoot.set(root, [item]);
    });
    return [...byRoot.values()];
  }
}
