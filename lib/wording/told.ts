import type { Claim } from '../model/claim';
import type { Related } from '../model/related';
import type { Comparison, ComparisonCode } from '../model/status';

/** What is known about one article when its badges, card and lists are worded. */
export interface Told {
  /** Every claim of the article, in reading order. */
  claims: Claim[];
  comparisons: Comparison[];
  related: Related[];
  /** Name under which an unattributed figure is shown. */
  outlet: string;
}

/** A claim that a computed status names, with where it stands. */
export interface Peer {
  claim: Claim;
  article: string;
  outlet: string;
  /** null when it stands in the article itself. */
  url: string | null;
  /** ISO time the claim was made or published, where known. */
  at: string | null;
  here: boolean;
}

/** The claims that `claim` has the given computed status with; missing ones (deleted meanwhile) are left out. */
export function peersOf(claim: Claim, status: ComparisonCode, told: Told): Peer[] {
  const peers: Peer[] = [];
  for (const comparison of told.comparisons) {
    if (comparison.claim !== claim.id || comparison.status !== status) continue;
    for (const ref of comparison.with) {
      const related = told.related.find((r) => r.article === ref.article && r.claim === ref.claim);
      const own = comparison.article === ref.article ? told.claims.find((c) => c.id === ref.claim) : undefined;
      if (own) {
        peers.push({ claim: own, article: ref.article, outlet: told.outlet, url: null, at: own.saidAt, here: true });
      } else if (related) {
        const { claimBody, outlet, url, published } = related;
        const at = claimBody.saidAt ?? published;
        peers.push({ claim: claimBody, article: ref.article, outlet, url, at, here: false });
      }
    }
  }
  return peers;
}

/** Whether the status was computed for the claim. */
export function hasStatus(claim: Claim, status: ComparisonCode, told: Told): boolean {
  return told.comparisons.some((c) => c.claim === claim.id && c.status === status);
}
