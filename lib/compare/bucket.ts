import { betweenArticles, type KindRelation, kindOf, type Relation, relate, settle } from './relate';
import { Reports } from './reports';
import type { CasualtyRow } from './rows';

/** Rows up to which every pair is named. In larger buckets a statement is named by a few of its reports. */
const EVERY_PAIR = 150;

/** A row with what it has with the row that was asked for. */
export interface Counterpart {
  row: CasualtyRow;
  relation: Relation;
}

/**
 * Rows that share a comparable key. Many articles carry one statement: rows alike in all that comparing looks at are one
 * kind, and kinds are compared once. An incident of 500 articles has a few dozen kinds and millions of pairs.
 */
export class Bucket {
  private readonly kinds: CasualtyRow[][] = [];
  private readonly kindAt = new Map<CasualtyRow, number>();
  private readonly reports: Reports[] = [];
  private readonly known: (KindRelation | undefined)[][] = [];
  /** The article that alone carries a kind; '' where several do. */
  private readonly sole: string[] = [];
  private readonly byArticle = new Map<string, CasualtyRow[]>();

  constructor(readonly rows: readonly CasualtyRow[]) {
    const numbers = new Map<string, number>();
    for (const row of rows) {
      const key = kindOf(row);
      const number = numbers.get(key) ?? numbers.size;
      numbers.set(key, number);
      this.kindAt.set(row, number);
      push(this.kinds, number, row);
      const own = this.byArticle.get(row.article.id);
      if (own) own.push(row);
      else this.byArticle.set(row.article.id, [row]);
    }
  }

  /**
   * What a row is compared with, in the order of the rows, and what comes of it. In a large bucket those of other articles
   * come statement by statement, each repeat of its own words, but of other statements a few reports only: what statuses
   * there are is the same with them as with all.
   */
  *counterparts(row: CasualtyRow): Generator<Counterpart> {
    if (this.rows.length > EVERY_PAIR) {
      yield* this.inArticle(row);
      for (let kind = 0; kind < this.kinds.length; kind++) yield* this.ofKind(row, kind);
      return;
    }
    for (const other of this.rows) {
      if (other === row) continue;
      const relation = other.article.id === row.article.id ? relate(row, other) : this.across(row, other);
      if (relation !== null) yield { row: other, relation };
    }
  }

  private *inArticle(row: CasualtyRow): Generator<Counterpart> {
    const own = this.byArticle.get(row.article.id) ?? [];
    for (const other of own.length > EVERY_PAIR ? around(own, own.indexOf(row)) : own) {
      const relation = other === row ? null : relate(row, other);
      if (relation !== null) yield { row: other, relation };
    }
  }

  private *ofKind(row: CasualtyRow, kind: number): Generator<Counterpart> {
    if (this.isOnlyIn(row.article.id, kind)) return;
    const kinds = this.relation(this.kindAt.get(row) ?? 0, kind);
    if (kinds === null) return;
    for (const other of kinds === 'repeated' ? (this.kinds[kind] ?? []) : this.reportsOf(kind).about(row)) {
      if (other.article.id === row.article.id) continue;
      const relation = settle(kinds, row, other);
      if (relation !== null) yield { row: other, relation };
    }
  }

  /** Whether no other article carries this kind: within an article rows are related one by one. */
  private isOnlyIn(article: string, kind: number): boolean {
    this.sole[kind] ??= sole(this.kinds[kind] ?? []);
    return this.sole[kind] === article;
  }

  private across(a: CasualtyRow, b: CasualtyRow): Relation | null {
    return settle(this.relation(this.kindAt.get(a) ?? 0, this.kindAt.get(b) ?? 0), a, b);
  }

  private relation(x: number, y: number): KindRelation {
    this.known[x] ??= [];
    const row = this.known[x];
    const known = row[y];
    if (known !== undefined) return known;
    const [a, b] = [this.kinds[x]?.[0], this.kinds[y]?.[0]];
    const relation = a && b ? betweenArticles(a, b) : null;
    row[y] = relation;
    return relation;
  }

  private reportsOf(kind: number): Reports {
    this.reports[kind] ??= new Reports(this.kinds[kind] ?? []);
    return this.reports[kind];
  }
}

function sole([first, ...others]: readonly CasualtyRow[]): string {
  return first && others.every(({ article }) => article.id === first.article.id) ? first.article.id : '';
}

/** More figures of one key than any article has: each is compared with those around it in the text. */
function around(rows: readonly CasualtyRow[], at: number): readonly CasualtyRow[] {
  return rows.slice(Math.max(0, at - EVERY_PAIR / 2), at + EVERY_PAIR / 2 + 1);
}

function push(lists: CasualtyRow[][], at: number, row: CasualtyRow): void {
  const list = lists[at];
  if (list) list.push(row);
  else lists[at] = [row];
}
