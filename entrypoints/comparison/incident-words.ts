import { relatedOf } from '../../lib/compare/related';
import { speakerKey } from '../../lib/compare/speakers';
import type { Claim } from '../../lib/model/claim';
import type { ArticleView, IncidentView } from '../../lib/model/saved';
import type { ClaimRef } from '../../lib/model/status';
import { type CardWords, cardWords } from '../../lib/wording/card';
import { linkToWords } from '../../lib/wording/words-link';

/** A claim of the incident with the article it stands in. */
export interface Found {
  claim: Claim;
  saved: ArticleView;
}

/** The claim that a reference names; null when it was deleted or corrected away. */
export function find(view: IncidentView, ref: ClaimRef): Found | null {
  const saved = view.articles.find(({ article }) => article.id === ref.article);
  const claim = saved?.article.claims.find(({ id }) => id === ref.claim);
  return saved && claim ? { claim, saved } : null;
}

/** The claim's card, worded from everything that the incident's articles say, and the way to its words. */
export function cardOf(view: IncidentView, ref: ClaimRef, { claim, saved }: Found): { words: CardWords; link: string } {
  // Its own earlier figures too: they stand no more among its claims.
  const related = view.articles.flatMap(({ article }) => relatedOf(article));
  const { claims, outlet, url } = saved.article;
  const comparisons = view.comparisons.filter(({ article }) => article === ref.article);
  return {
    words: cardWords(claim, { claims, outlet, comparisons, related }, ref.article),
    link: linkToWords(url, claim.quote),
  };
}

/** Different speakers of the incident, counted as the list of incidents counts them. */
export function speakersIn({ incident, articles }: IncidentView): number {
  const members = new Set(incident.members.map(({ article, claim }) => `${article}\n${claim}`));
  const speakers = articles.flatMap(({ article }) =>
    article.claims
      .filter((claim) => members.has(`${article.id}\n${claim.id}`))
      .flatMap(({ speaker }) => (speaker ? [speaker] : [])),
  );
  const byName = new Map(speakers.map((speaker) => [speaker.org ?? speaker.name, speaker]));
  return new Set([...byName.values()].map(speakerKey)).size;
}
