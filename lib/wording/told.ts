import type { Claim } from '../model/claim';
import type { Related } from '../model/related';
import type { ClaimRef, Comparison, ComparisonCode } from '../model/status';

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
  for (const comparison of comparisonsOf(claim, status, told)) {
    for (const ref of comparison.with) {
      const related = relatedOf(ref, told);
      const own = comparison.article === ref.article ? byId(told.claims).get(ref.claim)?.[0] : undefined;
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
  return comparisonsOf(claim, status, told).length > 0;
}

/** A live page may hold hundreds of claims that all differ: lists are walked once, not once a claim. */
const comparisonsOf = (claim: Claim, status: ComparisonCode, { comparisons }: Told): readonly Comparison[] =>
  byClaimAndStatus(comparisons).get(`${claim.id} ${status}`) ?? [];
const relatedOf = ({ article, claim }: ClaimRef, { related }: Told): Related | undefined =>
  byRef(related).get(`${article} ${claim}`)?.[0];

const byClaimAndStatus = grouped(({ claim, status }: Comparison) => `${claim} ${status}`);
const byRef = grouped(({ article, claim }: Related) => `${article} ${claim}`);
const byId = grouped(({ id }: Claim) => id);

/** Groups a list by a key, once for each list: what was told is never changed in place. */
function grouped<Item>(keyOf: (item: Item) => string): (items: Item[]) => Map<string, Item[]> {
  const known = new WeakMap<Item[], Map<string, Item[]>>();
  return (items) => {
    const before = known.get(items);
    if (before) return before;
    const groups = new Map<string, Item[]>();
    for (const item of items) {
      const key = keyOf(item);
      groups.set(key, [...(groups.get(key) ?? []), item]);
    }
    known.set(items, groups);
    return groups;
  };
}
