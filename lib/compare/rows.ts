import type { SavedArticle } from '../model/article';
import type { CasualtyClaim, Claim } from '../model/claim';
import type { Incident } from '../model/incident';
import { type Group, group, groupKey } from './groups';
import { type Bounds, sameNumber } from './interval';
import { claimTime, type Told } from './order';
import { placeName, sameName } from './places';
import { oneSentence, type Voice, voiceOf } from './speak';

/** A claim of an incident with its article. */
export interface Row<C extends Claim = Claim> {
  article: SavedArticle;
  claim: C;
}

/** A casualty claim as read on its own. */
interface ReadRow extends Row<CasualtyClaim> {
  group: Group;
  /** Name of the narrower place, '' for the whole incident. */
  scope: string;
  voice: Voice;
  time: Told | null;
}

/** A casualty claim with all that comparing needs at hand. */
export interface CasualtyRow extends ReadRow {
  /** The bounds that count: a headline's figure takes those of the body's fuller words. */
  bounds: Bounds;
  /** Only part of what its speaker counts of this group. */
  part: boolean;
  /** Its group is all that its article counts under this effect, so that it stands for the whole. */
  standsForAll: boolean;
  /** Figures that its article calls earlier ones of the same effect and place. */
  calledEarlier: readonly Bounds[];
}

/** The incident's claims, article by article in the order given. */
export function rowsOf(articles: readonly SavedArticle[], incident: Incident): Row[] {
  const members = new Set(incident.members.map(({ article, claim }) => `${article}\n${claim}`));
  return articles.flatMap((article) =>
    article.claims.filter((claim) => members.has(`${article.id}\n${claim.id}`)).map((claim) => ({ article, claim })),
  );
}

/** The incident's casualty claims, ready to be compared. */
export function casualtyRows(rows: readonly Row[]): CasualtyRow[] {
  const casualties = rows.filter((row): row is Row<CasualtyClaim> => row.claim.kind === 'casualty');
  const scopes = knownScopes(casualties);
  const byArticle = new Map<string, ReadRow[]>();
  for (const row of casualties) {
    const { article, claim } = row;
    const read = {
      ...row,
      group: group(claim.victims),
      scope: scopeOf(row, scopes),
      voice: voiceOf(claim),
      time: claimTime(article, claim),
    };
    const known = byArticle.get(article.id);
    if (known) known.push(read);
    else byArticle.set(article.id, [read]);
  }
  return [...byArticle.values()].flatMap((own) =>
    own.map((row) => {
      const near = own.filter(({ claim }) => claim.effect === row.claim.effect);
      return {
        ...row,
        bounds: fullerBounds(row, near),
        part: isPart(row, near),
        standsForAll: standsForAll(row, near),
        calledEarlier: near
          .filter((other) => other.claim.earlier && other.scope === row.scope)
          .map(({ claim }) => claim.figure),
      };
    }),
  );
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
  if (scopes.length < 2) return '';
  const places = article.incidents.find(({ id }) => id === claim.incident)?.places ?? [];
  const told = scopes.filter((scope) => places.some((place) => sameName(placeName(place), scope)));
  return told.length === 1 && told[0] ? told[0] : '';
}

/** "18 killed" in a headline over "at least 18" in the text is "at least 18": the same article's wording with open bounds. */
function fullerBounds(row: ReadRow, near: readonly ReadRow[]): Bounds {
  const { claim } = row;
  if (claim.figure.precision !== 'exact' || claim.earlier) return claim.figure;
  const fuller = near.find(
    (other) =>
      other !== row &&
      other.scope === row.scope &&
      groupKey(other.group) === groupKey(row.group) &&
      other.claim.figure.precision === 'at_least' &&
      (claim.block === 'title' || claim.speaker === null || claim.speaker.name === other.claim.speaker?.name) &&
      sameNumber(claim.figure, other.claim.figure),
  );
  return fuller?.claim.figure ?? claim.figure;
}

/**
 * A part of a total of the same group ("two victims identified", "six of them in Al-Tukhar"), or of a list that names some
 * of the group apart ("a superintendent and four policemen").
 */
function isPart(row: ReadRow, near: readonly ReadRow[]): boolean {
  if (row.claim.subsetOf !== null) {
    const total = near.find(({ claim }) => claim.id === row.claim.subsetOf);
    if (total && groupKey(total.group) === groupKey(row.group)) return true;
  }
  return near.some(
    ({ claim, group: other }) =>
      row.group.part === '' &&
      other.part !== '' &&
      other.kind === row.group.kind &&
      claim.subsetOf === null &&
      oneSentence(claim, row.claim),
  );
}

function standsForAll(row: ReadRow, near: readonly ReadRow[]): boolean {
  return !near.some(
    ({ claim, scope, group: other }) =>
      scope === row.scope &&
      claim.subsetOf === null &&
      (other.kind !== row.group.kind || (other.branch !== row.group.branch && other.branch !== null)),
  );
}
