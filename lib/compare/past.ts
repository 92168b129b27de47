import type { Revision, SavedArticle } from '../model/article';
import type { CasualtyClaim } from '../model/claim';
import { group } from './groups';
import { meeting, sameNumber } from './interval';
import { comparable } from './key';
import { earlier, told } from './order';
import { placeName, sameName } from './places';
import type { CasualtyRow } from './rows';
import { voiceOf, voices } from './speak';

/** A figure that an article printed when it was read before, and prints no more ("7 at 10:02, 12 at 15:40"). */
export interface PastRow extends CasualtyRow {
  past: true;
  /** Id of the claim that stands in its place now; null where none does. */
  successor: string | null;
}

/**
 * The earlier figures of an incident's articles. They are older claims of their speakers and nothing else: what an outlet
 * took back is no difference between speakers, no agreement and no repeat.
 * @param rows the incident's present claims
 */
export function pastRows(articles: readonly SavedArticle[], rows: readonly CasualtyRow[]): PastRow[] {
  return articles.flatMap((article) => {
    if (article.revisions.length === 0) return [];
    const own = rows.filter((row) => row.article.id === article.id);
    return article.revisions.flatMap((revision) => {
      const successor = successorOf(revision, article);
      const follows = own.some(({ claim }) =>
        successor === null ? claim.incident === revision.claim.incident : claim.id === successor,
      );
      const { claim } = revision;
      return follows && claim.kind === 'casualty' ? [pastRow(article, claim, revision.readAt, successor, rows)] : [];
    });
  });
}

/** The present claim at the end of a chain of replacements (7, then 12, then 15). */
function successorOf({ replacedBy }: Revision, article: SavedArticle): string | null {
  const seen = new Set<string>();
  let id = replacedBy;
  while (id !== null && !seen.has(id)) {
    const at: string = id;
    if (article.claims.some((claim) => claim.id === at)) return at;
    seen.add(at);
    id = article.revisions.find(({ claim }) => claim.id === at)?.replacedBy ?? null;
  }
  return null;
}

function pastRow(
  article: SavedArticle,
  claim: CasualtyClaim,
  readAt: string,
  successor: string | null,
  rows: readonly CasualtyRow[],
): PastRow {
  const now = rows.find((row) => row.article.id === article.id && row.claim.id === successor);
  const own = claim.scope === null ? '' : placeName(claim.scope);
  const scope = own === '' ? own : (rows.find((row) => row.scope !== '' && sameName(row.scope, own))?.scope ?? own);
  return {
    article,
    claim,
    past: true,
    successor,
    group: group(claim.victims),
    // Where the article told only of one of several places, what took the figure's place says of which.
    scope: own === '' && now ? now.scope : scope,
    voice: voiceOf(claim),
    // It had been said by then: no later figure of another article is taken for older.
    time: told(claim.saidAt) ?? told(readAt),
    bounds: claim.figure,
    part: claim.subsetOf !== null,
    standsForAll: false,
    calledEarlier: [],
  };
}

/**
 * Whether a present figure is the newer one of an earlier reading's: the same speaker, or in the same article the words that
 * took its place; another number; and later.
 */
export function supersedes(now: CasualtyRow, old: PastRow): boolean {
  const here = now.article.id === old.article.id;
  const replaced = here && old.successor === now.claim.id;
  if (!replaced && voices(now.voice, old.voice) !== 'same') return false;
  if (now.claim.figure.implicit || old.claim.figure.implicit || now.claim.earlier) return false;
  if (!comparable(now, old) || sameNumber(now.bounds, old.bounds)) return false;
  if (meeting(now.bounds, old.bounds) === 'same') return false;
  return here || earlier(old.time, now.time) === 'first';
}

/** How many earlier figures of one article a claim names: beyond that a card would be a chronicle. */
const NAMED = 5;

/** The last few of each article's earlier figures, in their order: an hour of a live blog leaves hundreds behind. */
export function lastOfEach(earlierOnes: readonly PastRow[]): PastRow[] {
  const byArticle = new Map<string, PastRow[]>();
  for (const row of earlierOnes) byArticle.set(row.article.id, [...(byArticle.get(row.article.id) ?? []), row]);
  return [...byArticle.values()].flatMap((rows) => rows.slice(-NAMED));
}
