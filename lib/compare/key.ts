import { groupKey, nesting } from './groups';
import { meeting, sameNumber } from './interval';
import type { CasualtyRow, RowsByArticle } from './rows';
import { oneSentence } from './speak';

/**
 * The comparable key without its incident (coding rules, "Comparable, conflicting, superseded"): what must be equal before
 * two figures are compared at all. Rows with different keys never meet; rows with one key still have to pass `comparable`.
 */
export function bucketKey({ claim, scope, group }: CasualtyRow): string {
  return [claim.effect, claim.incremental, claim.feared, claim.ambiguous, scope, groupKey(group)].join('|');
}

/**
 * A figure that is only part of what its speaker counts of this group: of a total ("two victims identified", "six of them
 * in Al-Tukhar"), or of a list that names some of the same group apart ("a superintendent and four policemen").
 */
function plainPart(row: CasualtyRow, all: RowsByArticle): boolean {
  const own = (all.get(row.article.id) ?? []).filter(({ claim }) => claim.effect === row.claim.effect);
  if (row.claim.subsetOf !== null) {
    const total = own.find(({ claim }) => claim.id === row.claim.subsetOf);
    if (total && groupKey(total.group) === groupKey(row.group)) return true;
  }
  return own.some(
    ({ claim, group }) =>
      row.group.part === '' &&
      group.part !== '' &&
      group.kind === row.group.kind &&
      claim.subsetOf === null &&
      oneSentence(claim, row.claim),
  );
}

/** Whether a narrower group is all that its article counts under this effect, so that it stands for the whole. */
function standsForAll(row: CasualtyRow, all: RowsByArticle): boolean {
  return !(all.get(row.article.id) ?? []).some(
    ({ claim, scope, group }) =>
      claim.effect === row.claim.effect &&
      scope === row.scope &&
      claim.subsetOf === null &&
      (group.kind !== row.group.kind || (group.branch !== row.group.branch && group.branch !== null)),
  );
}

/** Whether two rows of one bucket count the same people; `all` are the incident's rows. */
export function comparable(a: CasualtyRow, b: CasualtyRow, all: RowsByArticle): boolean {
  if (a.claim.subsetOf === b.claim.id || b.claim.subsetOf === a.claim.id) return false;
  if (plainPart(a, all) || plainPart(b, all) || a.claim.incremental) {
    return plainPart(a, all) === plainPart(b, all) && sameNumber(a.bounds, b.bounds);
  }
  const lie = nesting(a.group, b.group);
  if (lie === 'same') return true;
  if (lie === 'beside') return false;
  const [inner, outer] = lie === 'inside' ? [a, b] : [b, a];
  if (standsForAll(inner, all)) return true;
  return (
    meeting(inner.bounds, outer.bounds) === 'apart' &&
    (inner.bounds.low ?? 0) > (outer.bounds.high ?? Number.POSITIVE_INFINITY)
  );
}
