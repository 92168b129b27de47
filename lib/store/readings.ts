import { incidentOf, incidentsIn, refKey } from '../compare/incidents';
import { relatedOf } from '../compare/related';
import { compareClaims } from '../compare/statuses';
import type { IncidentView, LinkEntry, Reading } from '../model/saved';
import type { ClaimRef, Comparison } from '../model/status';
import type { Draft } from './draft';
import { clusterKey, homeKey } from './keys';
import { readViews } from './views';

const nameOf = ({ article, claim }: ClaimRef): string => `${article} ${claim}`;

/** The groups of members that make incidents, of every component that an article is in, its own incidents' order kept. */
async function groupsOf(draft: Draft, article: string): Promise<LinkEntry[][]> {
  const home = await draft.get('home', homeKey(article));
  const keys = [...new Set(Object.values(home?.incidents ?? {}))];
  await draft.load(keys.map(clusterKey));
  const groups: LinkEntry[][] = [];
  for (const key of keys) {
    const members = (await draft.get('cluster', clusterKey(key)))?.members ?? [];
    groups.push(...incidentsIn(members).filter((group) => group.some((entry) => entry.article === article)));
  }
  return groups;
}

/** An incident with its articles, by the key of any member; null when nothing is saved under it. */
export async function incidentView(draft: Draft, ref: string): Promise<IncidentView | null> {
  const article = ref.slice(0, ref.indexOf('~'));
  const group = (await groupsOf(draft, article)).find((members) => members.some((entry) => refKey(entry) === ref));
  if (!group) return null;
  const articles = await readViews(draft, [...new Set(group.map((entry) => entry.article))]);
  const told = articles.map((view) => view.article);
  const incident = incidentOf(group, told);
  return { incident, articles, comparisons: compareClaims(told, incident) };
}

/** Ids of an article's incidents, the lede's first. */
export async function incidentIds(draft: Draft, article: string): Promise<string[]> {
  const groups = await groupsOf(draft, article);
  const rank = (group: LinkEntry[]): string =>
    group
      .filter((entry) => entry.article === article)
      .map(({ background, incident }) => `${Number(background)} ${incident}`)
      .sort()[0] ?? '';
  return [...groups]
    .sort((a, b) => (rank(a) < rank(b) ? -1 : 1))
    .flatMap((group) => group.map(refKey).sort().slice(0, 1));
}

/** The other articles that tell an article's own incidents, those that it tells as background left out. */
export async function articlesTellingWith(draft: Draft, article: string): Promise<string[]> {
  const own = (await groupsOf(draft, article)).filter((group) =>
    group.some((entry) => entry.article === article && !entry.background),
  );
  return [...new Set(own.flat().map((entry) => entry.article))].filter((id) => id !== article);
}

/** The statuses of an article's claims and what the card needs to show the claims they name. */
export async function compared(draft: Draft, id: string): Promise<Pick<Reading, 'claims' | 'comparisons' | 'related'>> {
  const groups = await groupsOf(draft, id);
  const ids = [...new Set([id, ...groups.flatMap((group) => group.map((entry) => entry.article))])];
  const views = await readViews(draft, ids);
  const articles = views.map((view) => view.article);
  const comparisons = groups.flatMap((group) => {
    const telling = new Set(group.map((entry) => entry.article));
    const told = articles.filter((article) => telling.has(article.id));
    return compareClaims(told, incidentOf(group, told), id);
  });
  const named = new Set(comparisons.flatMap((comparison: Comparison) => comparison.with.map(nameOf)));
  const related = articles.flatMap(relatedOf).filter((one) => named.has(nameOf(one)));
  return {
    claims: articles.find((article) => article.id === id)?.claims ?? [],
    comparisons,
    related,
  };
}
