import type { SavedArticle } from '../model/article';
import type { CasualtyClaim, Claim } from '../model/claim';
import type { Incident } from '../model/incident';
import { type Group, group, groupKey } from './groups';
import { type Bounds, sameNumber } from './interval';
import { placeName, sameName } from './places';

/** A claim of an incident with what comparing needs at hand. */
export interface Row<C extends Claim = Claim> {
  article: SavedArticle;
  claim: C;
}

/** A casualty claim with its group, scope and the bounds that count. */
export interface CasualtyRow extends Row<CasualtyClaim> {
  group: Group;
  /** Name of the narrower place, '' for the whole incident. */
  scope: string;
  bounds: Bounds;
}

/** The incident's claims, article by article in the order given. */
export function rowsOf(articles: readonly SavedArticle[], incident: Incident): Row[] {
  const members = new Set(incident.members.map(({ article, claim }) => `${article}\n${claim}`));
  return articles.flatMap((article) =>
    article.claims.filter((claim) => members.has(`${article.id}\n${claim.id}`)).map((claim) => ({ article, claim })),
  );
}

/** The incident's casualty claims; a headline's own copy of a figure counts with the body's fuller words. */
export function casualtyRows(rows: readonly Row[]): CasualtyRow[] {
  const casualties = rows.filter((row): row is Row<CasualtyClaim> => row.claim.kind === 'casualty');
  const scopes = knownScopes(casualties);
  const read = casualties.map((row) => ({
    ...row,
    group: group(row.claim.victims),
    scope: scopeOf(row, scopes),
    bounds: row.claim.figure,
  }));
  const byArticle = rowsByArticle(read);
  return read.map((row) => ({ ...row, bounds: fullerBounds(row, byArticle.get(row.article.id) ?? []) }));
}

/** The rows of each article: what decides whether a figure is a part, or stands for all, is in its own article. */
export type RowsByArticle = ReadonlyMap<string, readonly CasualtyRow[]>;

export function rowsByArticle(rows: readonly CasualtyRow[]): RowsByArticle {
  const byArticle = new Map<string, CasualtyRow[]>();
  for (const row of rows) {
    const known = byArticle.get(row.article.id);
    if (known) known.push(row);
    else byArticle.set(row.article.id, [row]);
  }
  return byArticle;
}

function knownScopes(rows: readonly Row<CasualtyClaim>[]): string[] {
  const names: string[] = [];
  for (const { claim } of rows) {
    const name = claim.scope && placeName(claim.scope);
    if (name && !names.some((known) => sameName(known, name))) names.push(name);
  }
  return names;
}

/**
 * A claim's scope: its own, or, in an article that tells only of one of the places that others tell apart, that place
 * (Noshki's nine in a piece on Noshki alone are not both camps' nine).
 */
function scopeOf({ article, claim }: Row<CasualtyClaim>, scopes: readonly string[]): string {
  const own = claim.scope && placeName(claim.scope);
  if (own) return scopes.find((known) => sameName(known, own)) ?? own;
  const places = article.incidents.find(({ id }) => id === claim.incident)?.places ?? [];
  const told = scopes.filter((scope) => places.some((place) => sameName(placeName(place), scope)));
  return told.length === 1 && scopes.length > 1 && told[0] ? told[0] : '';
}

/** "18 killed" in a headline over "at least 18" in the text is "at least 18": the same article's wording with open bounds. */
function fullerBounds(row: CasualtyRow, own: readonly CasualtyRow[]): Bounds {
  const { claim } = row;
  if (claim.figure.precision !== 'exact' || claim.earlier) return claim.figure;
  const fuller = own.find(
    (other) =>
      other !== row &&
      other.claim.effect === claim.effect &&
      other.scope === row.scope &&
      groupKey(other.group) === groupKey(row.group) &&
      other.claim.figure.precision === 'at_least' &&
      (claim.block === 'title' || claim.speaker === null || claim.speaker.name === other.claim.speaker?.name) &&
      sameNumber(claim.figure, other.claim.figure),
  );
  return fuller?.claim.figure ?? claim.figure;
}
