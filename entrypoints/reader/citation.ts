import { citationWords } from '../../lib/wording/card-labels';
import { dayAndTime } from '../../lib/wording/date';
import { attributionCard } from '../../lib/wording/status';
import type { CardRequest } from './card-slot';

/** The citation of one claim of the page; null when the claim is no longer there. */
export function citationOf(id: string, { answer, article }: CardRequest): string | null {
  const claim = answer.claims.find((each) => each.id === id);
  const block = article.blocks.find((each) => each.id === claim?.block);
  if (!claim || !block) return null;
  return citationWords({
    sentence: block.text.slice(claim.sentence.start, claim.sentence.end),
    source: attributionCard(claim, answer.outlet),
    outlet: answer.outlet,
    title: article.title,
    published: dayAndTime(article.published),
    url: article.canonical,
  });
}
