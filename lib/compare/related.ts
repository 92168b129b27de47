import type { SavedArticle } from '../model/article';
import type { Related } from '../model/related';

/** Everything of an article that a status may name: its claims, and the figures of earlier readings, told at the time of those. */
export function relatedOf({ id, url, outlet, title, published, modified, claims, revisions }: SavedArticle): Related[] {
  const about = { article: id, outlet, url, title };
  const present = claims.map((claim) => ({
    ...about,
    claim: claim.id,
    claimBody: claim,
    published: modified ?? published,
  }));
  const past = revisions.map(({ claim, readAt }) => ({
    ...about,
    claim: claim.id,
    claimBody: claim,
    published: readAt,
  }));
  return [...present, ...past];
}
