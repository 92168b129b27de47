import type { Told } from './order';
import type { CasualtyRow } from './rows';

/** Articles whose reports are kept of each sort: two, because one may be the asking article itself. */
const ENOUGH = 2;

/**
 * The reports of one statement, of which a few stand for all: the first and the last tell whether anything is older or newer,
 * those of one moment or day whether an order can't be told.
 */
export class Reports {
  private readonly ends: CasualtyRow[];
  /** By moment, by day of those without a clock, and by day of all; `ENOUGH` of each. */
  private readonly at = new Map<string, CasualtyRow[]>();

  constructor(rows: readonly CasualtyRow[]) {
    const timeless = rows.filter(({ time }) => time === null);
    const clocked = rows.filter(({ time }) => time !== null && time.instant !== null).sort(byKey);
    const dayOnly = rows.filter(({ time }) => time !== null && time.instant === null).sort(byKey);
    this.ends = [timeless, clocked, dayOnly].flatMap((list) => [...firstOf(list), ...firstOf([...list].reverse())]);
    for (const row of rows) {
      if (row.time === null) continue;
      const { day, instant } = row.time;
      for (const key of [instant === null ? `day ${day}` : `moment ${instant}`, `any ${day}`]) {
        const list = this.at.get(key) ?? [];
        if (list.length < ENOUGH) this.at.set(key, firstOf([...list, row]));
      }
    }
  }

  /** Those that a row is compared with. */
  about({ time }: CasualtyRow): Set<CasualtyRow> {
    const near = time ? momentsOf(time).flatMap((key) => this.at.get(key) ?? []) : [];
    return new Set([...this.ends, ...near]);
  }
}

/** The first report of each of the first articles. */
function firstOf(rows: readonly CasualtyRow[]): CasualtyRow[] {
  const found = new Map<string, CasualtyRow>();
  for (const row of rows) {
    if (found.size === ENOUGH) break;
    if (!found.has(row.article.id)) found.set(row.article.id, row);
  }
  return [...found.values()];
}

/** Under which keys those stand that can't be put in order with this time. */
function momentsOf({ day, instant }: Told): string[] {
  return instant === null ? [`any ${day}`] : [`moment ${instant}`, `day ${day}`];
}

const keyOf = ({ time }: CasualtyRow): string | number => time?.instant ?? time?.day ?? '';

/** By time; reports of one moment by article, so that the order of saves does not matter. */
function byKey(a: CasualtyRow, b: CasualtyRow): number {
  const [x, y] = [keyOf(a), keyOf(b)];
  if (x === y) return a.article.id < b.article.id ? -1 : 1;
  return x < y ? -1 : 1;
}
