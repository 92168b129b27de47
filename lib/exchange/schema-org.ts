import type { Claim } from '../model/claim';
import type { Speaker } from '../model/speaker';
import { linkToWords } from '../wording/words-link';
import { claimName, type Entry } from './entry';

/**
 * Claims as schema.org `Claim` (JSON-LD) with where each appears and who interprets it. Never `ClaimReview`: nothing was
 * reviewed, and nothing here says whether a claim holds.
 */
export function toSchemaOrg(entries: readonly Entry[]): string {
  return `${JSON.stringify({ '@context': 'https://schema.org', '@graph': entries.map(claimOf) }, null, 2)}\n`;
}

function claimOf({ view, claim }: Entry) {
  const { article } = view;
  return {
    '@type': 'Claim',
    '@id': `urn:by-whose-count:${claimName(article.id, claim.id)}`,
    text: article.sentences[claim.id] ?? claim.quote.exact,
    ...interpreters(claim),
    appearance: {
      '@type': 'NewsArticle',
      url: linkToWords(article.url, claim.quote),
      publisher: { '@type': 'Organization', name: article.outlet },
      ...(article.title ? { headline: article.title } : {}),
      ...(article.published ? { datePublished: article.published } : {}),
      ...(article.modified ? { dateModified: article.modified } : {}),
    },
  };
}

/** Who the claim is from; nobody where the article names nobody. */
function interpreters(claim: Claim) {
  const named = [claim.speaker, ...claim.jointSpeakers].filter((speaker) => speaker !== null);
  return named.length > 0 ? { claimInterpreter: named.map(interpreter) } : {};
}

function interpreter({ name, role, org }: Speaker) {
  if (!role && (org === null || org === name)) return { '@type': 'Organization', name };
  return {
    '@type': 'Person',
    name,
    ...(role ? { jobTitle: role } : {}),
    ...(org ? { affiliation: { '@type': 'Organization', name: org } } : {}),
  };
}
