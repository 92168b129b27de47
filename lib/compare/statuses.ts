import type { SavedArticle } from '../model/article';
import type { Claim, ResponsibilityClaim } from '../model/claim';
import type { Incident } from '../model/incident';
import type { ClaimRef, Comparison, ComparisonCode } from '../model/status';
import { bucketKey } from './key';
import { relate } from './relate';
import { type CasualtyRow, casualtyRows, type Row, rowsOf } from './rows';
import { voices } from './speak';
import { sameActor } from './speakers';

const FLIP: Partial<Record<ComparisonCode, ComparisonCode>> = { newer: 'older', older: 'newer' };

/**
 * Statuses C of an incident's claims (product.md): what the saved claims show, nothing stored.
 * @param articles the articles that tell the incident, corrections applied
 * @param only give the statuses of this article's claims alone, at the cost of comparing those alone
 * @returns in the order of the claims; `with` in the order of the articles given
 */
export function compareClaims(articles: readonly SavedArticle[], incident: Incident, only?: string): Comparison[] {
  const rows = rowsOf(articles, incident);
  const found = new Collected();
  const casualties = casualtyRows(rows);
  for (const bucket of buckets(casualties)) compareBucket(bucket, found, only);
  const stances = rows.filter((row): row is Row<ResponsibilityClaim> => row.claim.kind === 'responsibility');
  pairs(stances, only, (a, b) => {
    if (repeatedStance(a, b)) found.add(a, 'repeated', b);
  });
  return rows.filter(({ article }) => only === undefined || article.id === only).flatMap((row) => found.of(row));
}

function buckets(rows: readonly CasualtyRow[]): CasualtyRow[][] {
  const byKey = new Map<string, CasualtyRow[]>();
  for (const row of rows) {
    const key = bucketKey(row);
    const bucket = byKey.get(key);
    if (bucket) bucket.push(row);
    else byKey.set(key, [row]);
  }
  return [...byKey.values()];
}

function pairs<R extends Row>(rows: readonly R[], only: string | undefined, visit: (a: R, b: R) => void): void {
  rows.forEach((a, i) => {
    for (let j = i + 1; j < rows.length; j++) {
      const b = rows[j];
      if (b && (only === undefined || a.article.id === only || b.article.id === only)) visit(a, b);
    }
  });
}

function compareBucket(bucket: readonly CasualtyRow[], found: Collected, only: string | undefined): void {
  const accompanied = new Set<CasualtyRow>();
  pairs(bucket, only, (a, b) => {
    const relation = relate(a, b);
    if (relation === null) return;
    if (a.article.id !== b.article.id || voices(a.voice, b.voice) === 'two' || relation !== 'nothing') {
      accompanied.add(a).add(b);
    }
    if (relation !== 'nothing') found.add(a, relation, b);
  });
  for (const row of bucket) if (!accompanied.has(row)) found.alone(row);
}

/** One stance of one source in two articles. */
function repeatedStance(a: Row<ResponsibilityClaim>, b: Row<ResponsibilityClaim>): boolean {
  const [x, y] = [a.claim, b.claim];
  if (a.article.id === b.article.id || x.stance !== y.stance || x.stance === 'general') return false;
  if (x.actor === null && x.accuser === null) return false;
  return sameOrNone(x.actor, y.actor) && sameOrNone(x.accuser, y.accuser);
}

const sameOrNone = (a: string | null, b: string | null): boolean =>
  a === null || b === null ? a === b : sameActor(a, b);

/** Statuses as they are found, by claim. */
class Collected {
  private readonly byClaim = new Map<Claim, Comparison[]>();
  private readonly refs = new Map<Claim, ClaimRef>();

  add(a: Row, status: ComparisonCode, b: Row): void {
    this.put(a, status, b);
    this.put(b, FLIP[status] ?? status, a);
  }

  alone({ article, claim }: Row): void {
    this.list(claim).push({ article: article.id, claim: claim.id, status: 'single', here: false, with: [] });
  }

  of({ claim }: Row): Comparison[] {
    return this.byClaim.get(claim) ?? [];
  }

  private put({ article, claim }: Row, status: ComparisonCode, other: Row): void {
    const here = article.id === other.article.id;
    const list = this.list(claim);
    let entry = list.find((known) => known.status === status && known.here === here);
    if (!entry) {
      entry = { article: article.id, claim: claim.id, status, here, with: [] };
      list.push(entry);
    }
    entry.with.push(this.ref(other));
  }

  private ref({ article, claim }: Row): ClaimRef {
    const known = this.refs.get(claim);
    if (known) return known;
    const ref = { article: article.id, claim: claim.id };
    this.refs.set(claim, ref);
    return ref;
  }

  private list(claim: Claim): Comparison[] {
    const known = this.byClaim.get(claim);
    if (known) return known;
    const fresh: Comparison[] = [];
    this.byClaim.set(claim, fresh);
    return fresh;
  }
}
