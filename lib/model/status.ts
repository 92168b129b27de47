import type { Quoted } from './text';

/** Axis A: who says it? Exactly one, from the text. */
export type Attribution = 'own_voice' | 'attributed' | 'confirmed_by' | 'unnamed';

/** Axis B: what does this article say about checking? */
export type CheckingCode = 'unverified' | 'verified_by' | 'provisional' | 'denied';

/** One checking status with the words it rests on; `by` is who verified or denies. */
export interface Checking {
  code: CheckingCode;
  by: string | null;
  /** Block that holds the evidence, and the evidence sentence in it. */
  block: string;
  evidence: Quoted;
}

/** Axis C: what do the saved claims show? Computed, never stored with the claim. */
export type ComparisonCode = 'single' | 'same_figure' | 'repeated' | 'differs' | 'newer' | 'older' | 'order_unknown';

/** Names one saved claim. */
export interface ClaimRef {
  article: string;
  claim: string;
}

/** One computed status of one claim, with the claims it stands against; `here` when they are in the same article. */
export interface Comparison extends ClaimRef {
  status: ComparisonCode;
  here: boolean;
  with: ClaimRef[];
}
