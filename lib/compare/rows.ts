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
  return [...byArticle.values()].flatMap((own) => {
    const nearOf = new Map(
      [...new Set(own.map(({ claim }) => claim.effect))].map((effect) => [effect, near(own, effect)]),
    );
    return own.flatMap((row) => {
      const around = nearOf.get(row.claim.effect);
      return around ? [complete(row, around)] : [];
    });
  });
}

/** What an article says under one effect, sorted by what its figures are looked at for: once, not for each of them. */
interface Near {
  /** Groups told whole, one row for each scope, group and branch. */
  groups: ReadRow[];
  /** Figures with an open upper bound, by scope and group. */
  open: Map<string, ReadRow[]>;
  /** Rows whose group is a named part of one ("the officers among them"). */
  parts: ReadRow[];
  earlier: ReadRow[];
  byId: Map<string, ReadRow>;
}

function near(own: readonly ReadRow[], effect: CasualtyClaim['effect']): Near {
  const rows = own.filter(({ claim }) => claim.effect === effect);
  const whole = rows.filter(({ claim }) => claim.subsetOf === null);
  const open = new Map<string, ReadRow[]>();
  for (const row of rows) {
    if (row.claim.figure.precision !== 'at_least') continue;
    const key = placeAndGroup(row);
    open.set(key, [...(open.get(key) ?? []), row]);
  }
  return {
    groups: [...new Map(whole.map((row) => [`${placeAndGroup(row)}/${row.group.branch}`, row])).values()],
    open,
    parts: whole.filter(({ group: { part } }) => part !== ''),
    earlier: rows.filter(({ claim }) => claim.earlier),
    byId: new Map(rows.map((row) => [row.claim.id, row])),
  };
}

const placeAndGroup = (row: ReadRow): string => `${row.scope}\n${groupKey(row.group)}`;

function complete(row: ReadRow, around: Near): CasualtyRow {
  return {
    ...row,
    bounds: fullerBounds(row, around),
    part: isPart(row, around),
    standsForAll: standsForAll(row, around),
    calledEarlier: around.earlier.filter(({ scope }) => scope === row.scope).map(({ claim }) => claim.figure),
  };
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
function fullerBounds(row: ReadRow, { open }: Near): Bounds {
  const { claim } = row;
  if (claim.figure.precision !== 'exact' || claim.earlier) return claim.figure;
  const fuller = open
    .get(placeAndGroup(row))
    ?.find(
      (other) =>
        (claim.block === 'title' || claim.speaker === null || claim.speaker.name === other.claim.speaker?.name) &&
        sameNumber(claim.figure, other.claim.figure),
    );
  return fuller?.claim.figure ?? claim.figure;
}

/**
 * A part of a total of the same group ("two victims identified", "six of them in Al-Tukhar"), or of a list that names some
 * of the group apart ("a superintendent and four policemen").
 */
function isPart(row: ReadRow, { byId, parts }: Near): boolean {
  const total = row.claim.subsetOf === null ? undefined : byId.get(row.claim.subsetOf);
  if (total && groupKey(total.group) === groupKey(row.group)) return true;
  if (row.group.part !== '') return false;
  return parts.some(({ claim, group: { kind } }) => kind === row.group.kind && oneSentence(claim, row.claim));
}

function standsForAll(row: ReadRow, { groups }: Near): boolean {
  return !groups.some(
    ({ scope, group: other }) =>
      scope === row.scope &&
      (other.kind !== row.group.kind || (other.branch !== row.group.branch && other.branch !== null)),
  );
}
