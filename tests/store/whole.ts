import type { StoreReader } from '../../lib/store/api';

/** All that a reader can see of a store's incidents and statuses, in an order that does not depend on how it came about. */
export async function wholeOf(reader: StoreReader) {
  const incidents = [];
  let cursor: number | null | undefined;
  while (cursor !== null) {
    const { rows, next } = await reader.listIncidents(cursor);
    for (const row of rows) {
      const view = await reader.readIncident(row.id);
      incidents.push({
        row,
        incident: view?.incident,
        articles: view?.articles.map(({ article }) => article.id).sort(),
        statuses: view?.comparisons
          .map((comparison) =>
            JSON.stringify({ ...comparison, with: comparison.with.map((ref) => `${ref.article} ${ref.claim}`).sort() }),
          )
          .sort(),
      });
    }
    cursor = next;
  }
  const articles = [];
  cursor = undefined;
  while (cursor !== null) {
    const { rows, next } = await reader.listArticles(cursor);
    for (const { id } of rows)
      articles.push({ record: await reader.readRecord(id), incidents: (await reader.incidentsOf(id)).sort() });
    cursor = next;
  }
  const byId = <T extends { row?: { id: string }; record?: { article: { id: string } } | null }>(list: T[]): T[] =>
    list.sort((a, b) =>
      (a.row?.id ?? a.record?.article.id ?? '') < (b.row?.id ?? b.record?.article.id ?? '') ? -1 : 1,
    );
  return { incidents: byId(incidents), articles: byId(articles) };
}
