import { groupKey, nesting } from './groups';
import { meeting, sameNumber } from './interval';
import type { CasualtyRow } from './rows';

/**
 * The comparable key without its incident (coding rules, "Comparable, conflicting, superseded"): what must be equal before
 * two figures are compared at all. Rows with different keys never meet; rows with one key still have to pass `comparable`.
 */
export function bucketKey({ claim, scope, group }: CasualtyRow): string {
  return [claim.effect, claim.incremental, claim.feared, claim.ambiguous, scope, groupKey(group)].join('|');
}

/** Whether two rows of one bucket count the same people. */
export function comparable(a: CasualtyRow, b: CasualtyRow): boolean {
  if (a.part || b.part || a.claim.incremental) return a.part === b.part && sameNumber(a.bounds, b.bounds);
  const lie = nesting(a.group, b.group);
  if (lie === 'same') return true;
  if (lie === 'beside') return false;
  const [inner, outer] = lie === 'inside' ? [a, b] : [b, a];
  if (inner.standsForAll) return true;
  return (
    meeting(inner.bounds, outer.bounds) === 'apart' &&
    (inner.bounds.low ?? 0) > (outer.bounds.high ?? Number.POSITIVE_INFINITY)
  );
}
