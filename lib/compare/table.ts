import type { Effect } from '../model/figure';
import type { IncidentView } from '../model/saved';
import type { Table } from '../model/table';
import { type Group, groupKey } from './groups';
import { told } from './order';
import { type CasualtyRow, casualtyRows, rowsOf } from './rows';
import { ends, mostUsed } from './spread';
import { indexStatuses, type StatusIndex, sectionsOf } from './table-rows';

const EFFECTS: Effect[] = ['killed', 'injured', 'missing', 'abducted', 'displaced', 'casualties'];

/**
 * The comparison of one incident: one table per victim group and effect, a row per speaker, a column per article.
 * An article that only repeats what a speaker said before has no column; it is named with the figure it repeats.
 */
export function comparisonTables(view: IncidentView): Table[] {
  const articles = view.articles.map(({ article }) => article).sort((a, b) => compareTimes(timeOf(a), timeOf(b)));
  const rows = casualtyRows(rowsOf(articles, view.incident));
  const whole = rows.filter((row) => !isPart(row, rows));
  const index = indexStatuses(view.comparisons);
  const tables = byTable(whole).map((own) => tableOf(own, rows, index));
  return tables.sort(
    (a, b) => EFFECTS.indexOf(a.effect) - EFFECTS.indexOf(b.effect) || b.articles - a.articles || size(b) - size(a),
  );
}

function tableOf(own: CasualtyRow[], all: CasualtyRow[], index: StatusIndex): Table {
  const [first] = own;
  if (!first) throw new Error('a table without a figure');
  const { sections, columns } = sectionsOf(own, all, index);
  const { lowest, highest } = spread(own);
  const named = sections.flatMap(({ rows }) =>
    rows.filter(({ voice }) => voice === 'named').map(({ speaker }) => speaker),
  );
  return {
    effect: first.claim.effect,
    group: mostUsed(own.map(({ claim }) => claim.victims.text)),
    victims: first.claim.victims.class,
    feared: first.claim.feared,
    incremental: first.claim.incremental,
    ambiguous: first.claim.ambiguous,
    columns: columns.map((article) => ({ article, at: timeOf(article) })),
    sections,
    lowest,
    highest,
    speakers: new Set(named).size,
    articles: new Set(own.map(({ article }) => article.id)).size,
    differs: sections.some(({ rows }) => rows.some(({ differsFrom }) => differsFrom.length > 0)),
  };
}

/** A part whose total its article prints stands under that total, not in a table of its own. */
function isPart({ article, claim }: CasualtyRow, all: CasualtyRow[]): boolean {
  return claim.subsetOf !== null && all.some((row) => row.article.id === article.id && row.claim.id === claim.subsetOf);
}

function byTable(rows: CasualtyRow[]): CasualtyRow[][] {
  const tables = new Map<string, CasualtyRow[]>();
  const branches = branchesByEffect(rows);
  for (const row of rows) {
    const { effect, feared, incremental, ambiguous } = row.claim;
    const key = [effect, feared, incremental, ambiguous, groupKey(row.group), branchOf(row, branches)].join('|');
    const known = tables.get(key);
    if (known) known.push(row);
    else tables.set(key, [row]);
  }
  return [...tables.values()];
}

type Branches = Map<Effect, Set<Group['branch']>>;

/** The branches of the forces that the articles name under each effect. */
function branchesByEffect(rows: CasualtyRow[]): Branches {
  const branches: Branches = new Map();
  for (const { group, claim } of rows) {
    if (group.kind !== 'forces' || group.branch === null) continue;
    branches.set(claim.effect, (branches.get(claim.effect) ?? new Set()).add(group.branch));
  }
  return branches;
}

/** Forces without a branch ("security personnel") stand with the only branch that the articles name, else apart. */
function branchOf({ group, claim }: CasualtyRow, branches: Branches): Group['branch'] {
  if (group.kind !== 'forces' || group.branch !== null) return group.branch;
  const [only = null, other] = branches.get(claim.effect) ?? [];
  return other === undefined ? only : null;
}

/** Printed figures with the lowest and the highest number; those for the whole incident where there are any. */
function spread(own: CasualtyRow[]) {
  const printed = own.filter(({ claim }) => !claim.figure.implicit && !claim.earlier);
  const wide = printed.filter(({ scope }) => scope === '');
  const figures = [wide, printed, own].find((list) => list.length > 0)?.map(({ claim }) => claim.figure) ?? [];
  const [lowest, highest] = ends(figures);
  if (!lowest || !highest) throw new Error('a spread without a figure');
  return { lowest, highest };
}

function size({ highest }: Table): number {
  return highest.high ?? highest.low ?? 0;
}

/** When an article was told: its last change, else its publication. */
function timeOf(article: { published: string | null; modified: string | null }): string | null {
  return article.modified ?? article.published;
}

function compareTimes(a: string | null, b: string | null): number {
  const [x, y] = [told(a), told(b)];
  if (!x || !y) return Number(!x) - Number(!y);
  return (x.instant ?? Date.parse(x.day)) - (y.instant ?? Date.parse(y.day));
}
