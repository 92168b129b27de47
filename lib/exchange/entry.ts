import type { Claim } from '../model/claim';
import type { ArticleIncident } from '../model/incident';
import type { ArticleView, IncidentView } from '../model/saved';
import type { Comparison } from '../model/status';
import type { StoreReader } from '../store/api';

/** One claim with all that an export says of it. */
export interface Entry {
  view: ArticleView;
  claim: Claim;
  /** The incident over all saved articles; null where the claim has none ("general"). */
  incident: { id: string; label: string } | null;
  /** The incident as this article tells it. */
  told: ArticleIncident | null;
  comparisons: Comparison[];
}

/** Name of a claim over all saved articles. */
export const claimName = (article: string, claim: string): string => `${article}/${claim}`;

/** The claims of one incident, article by article. */
export function entriesOfIncident({ incident, articles, comparisons }: IncidentView): Entry[] {
  const members = new Set(incident.members.map(({ article, claim }) => claimName(article, claim)));
  const byClaim = new Map<string, Comparison[]>();
  for (const comparison of comparisons) {
    const name = claimName(comparison.article, comparison.claim);
    byClaim.set(name, [...(byClaim.get(name) ?? []), comparison]);
  }
  const { id, label } = incident;
  return articles.flatMap((view) =>
    view.article.claims
      .filter((claim) => members.has(claimName(view.article.id, claim.id)))
      .map((claim) => ({
        view,
        claim,
        incident: { id, label },
        told: view.article.incidents.find((told) => told.id === claim.incident) ?? null,
        comparisons: byClaim.get(claimName(view.article.id, claim.id)) ?? [],
      })),
  );
}

/** Every claim of every saved article, incident by incident, then those without one. */
export async function entriesOfEverything(reader: StoreReader): Promise<Entry[]> {
  const entries: Entry[] = [];
  let cursor: number | null | undefined;
  while (cursor !== null) {
    const { rows, next } = await reader.listIncidents(cursor);
    for (const { id } of rows) {
      const incident = await reader.readIncident(id);
      if (incident) entries.push(...entriesOfIncident(incident));
    }
    cursor = next;
  }
  const known = new Set(entries.map(({ view, claim }) => claimName(view.article.id, claim.id)));
  for await (const view of articles(reader)) {
    for (const claim of view.article.claims) {
      if (known.has(claimName(view.article.id, claim.id))) continue;
      entries.push({ view, claim, incident: null, told: null, comparisons: [] });
    }
  }
  return entries;
}

/** Every saved article that can be read, newest first. */
export async function* articles(reader: StoreReader): AsyncGenerator<ArticleView> {
  let cursor: number | null | undefined;
  while (cursor !== null) {
    const { rows, next } = await reader.listArticles(cursor);
    for (const { id } of rows) {
      const view = await reader.readArticle(id);
      if (view) yield view;
    }
    cursor = next;
  }
}
