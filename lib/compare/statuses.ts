import type { SavedArticle } from '../model/article';
import type { Claim, ResponsibilityClaim } from '../model/claim';
import type { Incident } from '../model/incident';
import type { ClaimRef, Comparison, ComparisonCode } from '../model/status';
import { Bucket } from './bucket';
import { bucketKey } from './key';
import { lastOfEach, type PastRow, pastRows, supersedes } from './past';
import { type CasualtyRow, casualtyRows, type Row, rowsOf } from './rows';
import { voices } from './speak';
import { sameActor } from './speakers';

/**
 * Statuses C of an incident's claims (product.md): what the saved claims show, nothing stored.
 * @param articles the articles that tell the incident, corrections applied
 * @param only give the statuses of this article's claims alone, at the cost of comparing those alone
 * @returns in the order of the claims; `with` in the order of the articles given, figures of earlier readings last; in a very
 *   large incident statement by statement, other statements by some of their reports (see `Bucket`)
 */
export function compareClaims(articles: readonly SavedArticle[], incident: Incident, only?: string): Comparison[] {
  const rows = rowsOf(articles, incident);
  const found = new Collected();
  const casualties = casualtyRows(rows);
  const past = byBucket(pastRows(articles, casualties));
  const wanted = (row: Row): boolean => only === undefined || row.article.id === only;
  for (const [key, bucket] of byBucket(casualties)) compareBucket(bucket, past.get(key) ?? [], found, wanted);
  compareStances(rows.filter(isStance), found, wanted);
  return rows.filter(wanted).flatMap((row) => found.of(row));
}

function byBucket<R extends CasualtyRow>(rows: readonly R[]): Map<string, R[]> {
  const byKey = new Map<string, R[]>();
  for (const row of rows) {
    const key = bucketKey(row);
    const bucket = byKey.get(key);
    if (bucket) bucket.push(row);
    else byKey.set(key, [row]);
  }
  return byKey;
}

function compareBucket(
  rows: readonly CasualtyRow[],
  past: readonly PastRow[],
  found: Collected,
  wanted: (row: Row) => boolean,
): void {
  const bucket = new Bucket(rows);
  for (const a of rows.filter(wanted)) {
    let alone = true;
    for (const { row: b, relation } of bucket.counterparts(a)) {
      if (a.article.id !== b.article.id || voices(a.voice, b.voice) === 'two' || relation !== 'nothing') alone = false;
      if (relation !== 'nothing') found.add(a, relation, b);
    }
    for (const old of lastOfEach(past.filter((one) => supersedes(a, one)))) {
      alone = false;
      found.add(a, 'older', old);
    }
    if (alone) found.alone(a);
  }
}

const isStance = (row: Row): row is Row<ResponsibilityClaim> => row.claim.kind === 'responsibility';

/** One stance of one source in two articles is a repeat; the words of it are compared once, however many articles carry them. */
function compareStances(
  rows: readonly Row<ResponsibilityClaim>[],
  found: Collected,
  wanted: (row: Row) => boolean,
): void {
  const wordings = new Map<string, Row<ResponsibilityClaim>[]>();
  for (const row of rows) {
    const { stance, actor, accuser } = row.claim;
    const key = JSON.stringify([stance, actor, accuser]);
    const known = wordings.get(key);
    if (known) known.push(row);
    else wordings.set(key, [row]);
  }
  const all = [...wordings.values()];
  for (const own of all) {
    const [first] = own;
    if (!first) continue;
    const alike = new Set(all.filter(([other]) => other && oneStance(first.claim, other.claim)).flat());
    const inOrder = rows.filter((row) => alike.has(row));
    for (const a of own.filter(wanted)) {
      for (const b of inOrder) if (a.article.id !== b.article.id) found.add(a, 'repeated', b);
    }
  }
}

function oneStance(a: ResponsibilityClaim, b: ResponsibilityClaim): boolean {
  if (a.stance !== b.stance || a.stance === 'general') return false;
  if (a.actor === null && a.accuser === null) return false;
  return sameOrNone(a.actor, b.actor) && sameOrNone(a.accuser, b.accuser);
}

const sameOrNone = (a: string | null, b: string | null): boolean =>
  a === null || b === null ? a === b : sameActor(a, b);

/** Statuses as they are found, by claim. */
class Collected {
  private readonly byClaim = new Map<Claim, Comparison[]>();
  private readonly refs = new Map<Claim, ClaimRef>();

  add({ article, claim }: Row, status: ComparisonCode, other: Row & { past?: true }): void {
    // A figure that the article printed before stands no more in it.
    const here = article.id === other.article.id && !other.past;
    const list = this.list(claim);
    let entry = list.find((known) => known.status === status && known.here === here);
    if (!entry) {
      entry = { article: article.id, claim: claim.id, status, here, with: [] };
      list.push(entry);
    }
    entry.with.push(this.ref(other));
  }

  alone({ article, claim }: Row): void {
    this.list(claim).push({ article: article.id, claim: claim.id, status: 'single', here: false, with: [] });
  }

  of({ claim }: Row): Comparison[] {
    return this.byClaim.get(claim) ?? [];
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
