import type { SavedArticle } from '../model/article';
import type { CasualtyClaim, Claim } from '../model/claim';
import type { ArticleIncident } from '../model/incident';
import type { LinkEntry, LinkFigure } from '../model/saved';

const DAY = 86_400_000;

/** An undated main incident is taken to be at most this many days older than the article. */
const NEWS_DAYS = 3;
/** An undated background incident may be older. */
const BACKGROUND_DAYS = 30;

const MOST_FIGURES = 6;

/** A number this many times the opening ones is a war's or a year's total, said in passing; below `SMALL` nothing is. */
const MANIFOLD = 20;
const SMALL = 10;

/** Adds days to an ISO day. */
function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

/** The facts by which an article's incidents are linked, one entry for each incident that has claims. */
export function entriesOf(article: SavedArticle): LinkEntry[] {
  const told = (article.published ?? article.capturedAt).slice(0, 10);
  return article.incidents.flatMap((incident) => {
    const claims = article.claims.filter((claim) => claim.incident === incident.id);
    return claims.length > 0 ? [entry(article.id, incident, claims, told)] : [];
  });
}

function entry(article: string, incident: ArticleIncident, claims: readonly Claim[], told: string): LinkEntry {
  const days = incident.background ? BACKGROUND_DAYS : NEWS_DAYS;
  const valid = /^\d{4}-\d{2}-\d{2}$/.test(told);
  return {
    article,
    incident: incident.id,
    background: incident.background,
    label: incident.label,
    places: incident.places,
    kind: incident.kind,
    actors: incident.actors,
    victims: incident.victims,
    figures: figures(claims),
    names: incident.names ?? [],
    start: incident.date?.start ?? (valid ? addDays(told, -days) : null),
    end: incident.date?.end ?? (valid ? told : null),
    dated: incident.date !== null,
    told: valid ? told : '',
    ties: [],
  };
}

/** The main figures: no parts, increments, earlier tolls or persons named without a number. */
function figures(claims: readonly Claim[]): LinkFigure[] {
  const main = claims.filter(
    (claim): claim is CasualtyClaim =>
      claim.kind === 'casualty' &&
      claim.subsetOf === null &&
      !claim.incremental &&
      !claim.earlier &&
      !claim.figure.implicit,
  );
  const seen = new Map<string, LinkFigure>();
  for (const { effect, figure } of main) {
    seen.set(`${effect} ${figure.low} ${figure.high}`, { effect, low: figure.low, high: figure.high });
  }
  const all = [...seen.values()];
  const most = Math.max(SMALL, ...all.slice(0, 2).map(({ low, high }) => low ?? high ?? 0)) * MANIFOLD;
  return all.filter(({ low }) => (low ?? 0) <= most).slice(0, MOST_FIGURES);
}
