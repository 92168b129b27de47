import { LINKING } from '../compare/link-weights';
import type { ArticleRow, IncidentRow } from '../model/saved';
import type { Page } from './api';
import type { Draft } from './draft';
import { articlesKey, incidentsKey, LISTS } from './keys';
import type { Content } from './records';

/** Rows on one stored page: the most that a save rewrites. */
const PAGE = 10;

/** Rows that a reading gives at least, where there are as many: what the popup shows at first. */
const ENOUGH = 40;

/** Pages fetched at a time. */
const STRIDE = 6;

type List = 'incidents' | 'articles';

const keyOf = (list: List, page: number): string => (list === 'incidents' ? incidentsKey(page) : articlesKey(page));

/** The newest pages; those of a store that is still empty where there is no record. */
export async function heads(draft: Draft): Promise<Content<'lists'>> {
  return (await draft.get('lists', LISTS)) ?? { incidents: 0, articles: 0, linking: LINKING, tidied: '' };
}

/** The page that takes the next new row; a full one gives way to the next. */
async function openPage(draft: Draft, list: List): Promise<number> {
  const at = await heads(draft);
  const rows = (await draft.get(list, keyOf(list, at[list])))?.rows ?? [];
  const page = rows.length < PAGE ? at[list] : at[list] + 1;
  await draft.put('lists', LISTS, { ...at, [list]: page });
  return page;
}

/**
 * Puts a component's rows at the top of the incident list.
 * @param from page that it stood on, null when it is new
 * @returns the page that it stands on now
 */
export async function touchIncident(
  draft: Draft,
  from: number | null,
  cluster: string,
  rows: IncidentRow[],
): Promise<number> {
  if (from !== null) await removeIncident(draft, from, cluster);
  const page = await openPage(draft, 'incidents');
  const there = (await draft.get('incidents', incidentsKey(page)))?.rows ?? [];
  await draft.put('incidents', incidentsKey(page), { rows: [{ cluster, rows }, ...there] });
  return page;
}

export async function removeIncident(draft: Draft, page: number, cluster: string): Promise<void> {
  const rows = ((await draft.get('incidents', incidentsKey(page)))?.rows ?? []).filter(
    (row) => row.cluster !== cluster,
  );
  if (rows.length > 0) await draft.put('incidents', incidentsKey(page), { rows });
  else await draft.drop('incidents', incidentsKey(page));
}

/** Writes an article's row: where it stands, or at the top when it is new. */
export async function touchArticle(draft: Draft, at: number | null, row: ArticleRow): Promise<number> {
  const page = at ?? (await openPage(draft, 'articles'));
  const there = (await draft.get('articles', articlesKey(page)))?.rows ?? [];
  const known = there.some(({ id }) => id === row.id);
  const rows = known ? there.map((old) => (old.id === row.id ? row : old)) : [row, ...there];
  await draft.put('articles', articlesKey(page), { rows });
  return page;
}

export async function removeArticle(draft: Draft, page: number, id: string): Promise<void> {
  const rows = ((await draft.get('articles', articlesKey(page)))?.rows ?? []).filter((row) => row.id !== id);
  if (rows.length > 0) await draft.put('articles', articlesKey(page), { rows });
  else await draft.drop('articles', articlesKey(page));
}

/** Rows of a list, newest first, from as many stored pages as it takes. */
export async function readPage<L extends List>(
  draft: Draft,
  list: L,
  cursor?: number,
): Promise<Page<Content<L>['rows'][number]>> {
  const head = (await heads(draft))[list];
  const found: Content<L>['rows'][number][] = [];
  let page = cursor ?? head;
  while (page >= 0 && found.length < ENOUGH) {
    await draft.load(Array.from({ length: Math.min(STRIDE, page + 1) }, (_, i) => keyOf(list, page - i)));
    for (let i = 0; i < STRIDE && page >= 0 && found.length < ENOUGH; i++, page--) {
      found.push(...((await draft.get<L>(list, keyOf(list, page)))?.rows ?? []));
    }
  }
  return { rows: found, next: page >= 0 ? page : null };
}
