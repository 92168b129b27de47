import type { ClaimRef } from '../../lib/model/status';

/** What the figures and stances of a table can do. */
export interface TableActions {
  /** The claim whose details are open. */
  open: ClaimRef | null;
  onOpen: (ref: ClaimRef | null) => void;
  /** Saved sentence of a claim. */
  sentenceOf: (ref: ClaimRef) => string;
}
