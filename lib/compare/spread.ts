import type { SavedArticle } from '../model/article';
import type { Figure } from '../model/figure';
import type { Incident } from '../model/incident';
import type { GroupRange } from '../model/saved';
import { groupKey } from './groups';
import { relate } from './relate';
import { type CasualtyRow, casualtyRows, rowsOf } from './rows';
import { speakerKey } from './speakers';

/** Rows that count for a range: whole groups over the whole incident, no parts, increments or tolls called earlier. */
function counts({ claim, scope }: CasualtyRow): boolean {
  return claim.subsetOf === null && !claim.incremental && !claim.earlier && !claim.figure.implicit && scope === '';
}

/**
 * Who says how many, by victim group and effect: from the lowest to the highest printed bound, the most carried first.
 * @param articles the articles that tell the incident, corrections applied
 */
export function groupRanges(articles: readonly SavedArticle[], incident: Incident): GroupRange[] {
  const rows = casualtyRows(rowsOf(articles, incident));
  const main = rows.filter(counts);
  const byGroup = new Map<string, CasualtyRow[]>();
  for (const row of main.length > 0 ? main : rows.filter(({ claim }) => !claim.incremental)) {
    const key = `${row.claim.effect} ${row.claim.feared} ${groupKey(row.group)}`;
    byGroup.set(key, [...(byGroup.get(key) ?? []), row]);
  }
  return [...byGroup.values()]
    .map((group) => rangeOf(group))
    .filter((range) => range !== null)
    .sort((a, b) => b.articles - a.articles || b.speakers - a.speakers || number(b.highest) - number(a.highest));
}

function rangeOf(rows: readonly CasualtyRow[]): GroupRange | null {
  const [first] = rows;
  if (!first) return null;
  const [lowest, highest] = ends(rows.map(({ claim }) => claim.figure));
  if (!lowest || !highest) return null;
  return {
    effect: first.claim.effect,
    group: mostUsed(rows.map(({ claim }) => claim.victims.text)),
    victims: first.claim.victims.class,
    lowest,
    highest,
    speakers: new Set(rows.flatMap(({ claim }) => (claim.speaker ? [speakerKey(claim.speaker)] : []))).size,
    articles: new Set(rows.map(({ article }) => article.id)).size,
    differs: anyDiffer(rows),
  };
}

/** Whether any two of a group's figures differ; each speaker's same figure is looked at once. */
function anyDiffer(rows: readonly CasualtyRow[]): boolean {
  const distinct = new Map<string, CasualtyRow>();
  for (const row of rows) {
    const { low, high, precision } = row.bounds;
    const who = row.claim.speaker ? speakerKey(row.claim.speaker) : '';
    const key = `${who}|${low}|${high}|${precision}|${row.claim.attribution}|${row.group.branch}|${row.group.civilian}`;
    if (!distinct.has(key)) distinct.set(key, row);
  }
  const few = [...distinct.values()];
  return few.some((a, i) => few.slice(i + 1).some((b) => relate(a, b) === 'differs'));
}

/** The number by which a printed figure is placed among others. */
const number = ({ low, high }: Figure): number => low ?? high ?? 0;

/** The printed figures with the lowest and the highest number; of equal ones the first told. */
export function ends(figures: readonly Figure[]): [Figure | undefined, Figure | undefined] {
  const sorted = [...figures].sort((a, b) => number(a) - number(b));
  const [lowest] = sorted;
  const top = sorted.at(-1);
  return [lowest, top && sorted.find((figure) => number(figure) === number(top))];
}

export function mostUsed(texts: readonly (string | null)[]): string | null {
  const counts = new Map<string, number>();
  for (const text of texts) if (text) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))[0]?.[0] ?? null;
}
