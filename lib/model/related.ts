import type { Claim } from './claim';
import type { ClaimRef } from './status';

/** A claim of another saved article that a status names, with what the card needs to show it. */
export interface Related extends ClaimRef {
  claimBody: Claim;
  outlet: string;
  url: string;
  published: string | null;
  title: string | null;
}
