import type { Revision, SavedArticle } from '../model/article';
import type { Claim } from '../model/claim';
import { squeeze, successor } from './revisions';

/**
 * Two records of one article, from here and from an imported file, as one: the later reading stands, and what only the
 * earlier one printed becomes earlier figures of it, so that taking a file in loses nothing. The same two give the same,
 * however often.
 * @param here the record that is saved; of two readings at one time it stands
 */
export function mergeReadings(here: SavedArticle, taken: SavedArticle): SavedArticle {
  const [first, last] = here.readAt < taken.readAt ? [here, taken] : [taken, here];
  const standing = last.partial && !first.partial ? { ...first, readAt: last.readAt } : last;
  const revisions = [...last.revisions];
  for (const revision of [...first.revisions, ...gone(first, standing)]) {
    const { id } = revision.claim;
    if (revisions.some(({ claim }) => claim.id === id)) continue;
    if (!standing.claims.some((claim) => claim.id === id)) revisions.push(revision);
  }
  const [capturedAt = standing.capturedAt] = [first.capturedAt, last.capturedAt].sort();
  return { ...standing, capturedAt, revisions };
}

/** Claims of the earlier reading that the later one has no more, nor their sentences. */
function gone(first: SavedArticle, last: SavedArticle): Revision[] {
  const sentences = new Set(Object.values(last.sentences).map(squeeze));
  const lost = (claim: Claim): boolean =>
    !last.claims.some(({ id }) => id === claim.id) && !sentences.has(squeeze(first.sentences[claim.id] ?? ''));
  const fresh = last.claims.filter(({ id }) => !first.claims.some((claim) => claim.id === id));
  return first.claims
    .filter(lost)
    .map((claim) => ({ readAt: first.readAt, claim, replacedBy: successor(claim, fresh)?.id ?? null }));
}
