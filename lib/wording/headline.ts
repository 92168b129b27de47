import type { Claim } from '../model/claim';
import type { Attribution } from '../model/status';
import { hasStatus, peersOf, type Told } from './told';

/** The statuses that a badge may show, first that applies first. */
const HEADLINES = [
  'denied',
  'differs',
  'unverified',
  'newer',
  'order_unknown',
  'unnamed',
  'confirmed_by',
  'attributed',
  'own_voice',
] as const;

export type Headline = (typeof HEADLINES)[number];

/**
 * The one status that heads a claim.
 * Agreement never does: matching figures of interested parties show nothing about what happened.
 */
export function headlineOf(claim: Claim, told: Told): Headline {
  return HEADLINES.find((code) => applies(code, claim, told)) ?? claim.attribution;
}

/** The first headline in order among several claims; `own_voice` for none. */
export function firstHeadline(claims: Claim[], told: Told): Headline {
  const found = new Set<Headline>(claims.map((claim) => headlineOf(claim, told)));
  return HEADLINES.find((code) => found.has(code)) ?? 'own_voice';
}

function applies(code: Headline, claim: Claim, told: Told): boolean {
  switch (code) {
    case 'denied':
    case 'unverified':
      return claim.checking.some((checking) => checking.code === code);
    case 'differs':
    case 'newer':
    case 'order_unknown':
      return hasStatus(claim, code, told) && peersOf(claim, code, told).length > 0;
    default:
      return claim.attribution === (code satisfies Attribution);
  }
}
