import type { ArticleText, Detection, Revision, SavedArticle } from '../model/article';
import type { Claim } from '../model/claim';

/**
 * The figures that a new reading of an article no longer prints, each with the claim that took its place.
 * A claim whose sentence still stands in the text was lost by detection, not by the outlet: it is no revision.
 * @param old the article as saved before
 */
function revisionsOf(old: SavedArticle, article: ArticleText, detection: Detection): Revision[] {
  const texts = article.blocks.map(({ text }) => squeeze(text));
  const now = new Map(detection.claims.map((claim) => [claim.id, claim]));
  const fresh = detection.claims.filter(({ id }) => !old.claims.some((claim) => claim.id === id));
  return old.claims
    .filter(({ id }) => !now.has(id))
    .filter((claim) => {
      const sentence = old.sentences[claim.id];
      return sentence !== undefined && !texts.some((text) => text.includes(squeeze(sentence)));
    })
    .map((claim) => ({ readAt: old.readAt, claim, replacedBy: successor(claim, fresh)?.id ?? null }));
}

/** Text with single spaces: white space is the page's, not the outlet's. */
export const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The new claim that says the same thing with another figure: equal kind, effect or stance, group and speaker; the nearest in the text. */
export function successor(old: Claim, fresh: readonly Claim[]): Claim | null {
  const likely = fresh.filter((claim) => claim.speaker?.name === old.speaker?.name && sameSubject(old, claim));
  return likely.find(({ block }) => block === old.block) ?? likely[0] ?? null;
}

function sameSubject(a: Claim, b: Claim): boolean {
  if (a.kind === 'casualty' && b.kind === 'casualty') {
    return a.effect === b.effect && a.victims.class === b.victims.class && a.scope === b.scope;
  }
  return a.kind === 'responsibility' && b.kind === 'responsibility' && a.stance === b.stance && a.actor === b.actor;
}

/** The saved form of a reading, over what was saved before. */
export function savedArticle(
  id: string,
  article: ArticleText,
  detection: Detection,
  old: SavedArticle | null,
  now: string,
  toolVersion: string,
): SavedArticle {
  const { blocks, ...about } = article;
  const head = { ...about, id, capturedAt: old?.capturedAt ?? now, readAt: now, toolVersion };
  if (old && article.partial && !old.partial) {
    const { claims, incidents, sentences, revisions } = old;
    return { ...head, partial: old.partial, claims, incidents, sentences, revisions };
  }
  const texts = new Map(blocks.map((block) => [block.id, block.text]));
  const sentences = Object.fromEntries(
    detection.claims.map(({ id: claim, block, sentence }) => [
      claim,
      texts.get(block)?.slice(sentence.start, sentence.end) ?? '',
    ]),
  );
  const kept = old?.revisions.filter(({ claim }) => !detection.claims.some((current) => current.id === claim.id)) ?? [];
  const revisions = old ? [...kept, ...revisionsOf(old, article, detection)] : [];
  return { ...head, claims: detection.claims, incidents: detection.incidents, sentences, revisions };
}
