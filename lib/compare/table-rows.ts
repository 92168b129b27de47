import type { SavedArticle } from '../model/article';
import type { Speaker } from '../model/speaker';
import type { Comparison, ComparisonCode } from '../model/status';
import type { TableFigure, TableMention, TableRow, TableSection } from '../model/table';
import { type Bounds, sameNumber } from './interval';
import type { CasualtyRow } from './rows';
import { sameSpeaker } from './speakers';
import { mostUsed } from './spread';

/** Computed statuses by the claim they are of: article id, line break, claim id. */
export type StatusIndex = Map<string, Comparison[]>;

/** Looks statuses up by claim: an incident of hundreds of articles has thousands. */
export function indexStatuses(comparisons: Comparison[]): StatusIndex {
  const index: StatusIndex = new Map();
  for (const comparison of comparisons) {
    const key = `${comparison.article}\n${comparison.claim}`;
    const known = index.get(key);
    if (known) known.push(comparison);
    else index.set(key, [comparison]);
  }
  return index;
}

/** One speaker's claims in one section, in order of time. */
interface Voice {
  voice: TableRow['voice'];
  claims: CasualtyRow[];
  /** One claim for each way in which the speaker is named: others with the same names need no comparing. */
  named: CasualtyRow[];
}

/** Name of the row that a claim stands in, by article and claim. */
type RowNames = Map<string, Map<string, string>>;

/** A figure with the article it stands in and the bounds that count, before columns are known. */
interface Placed {
  article: SavedArticle;
  bounds: Bounds;
  figure: TableFigure;
}

/**
 * Sections (narrower places) and rows (speakers) of one table, with the articles that need a column.
 * @param own the table's claims in order of time
 * @param all every casualty claim of the incident: parts of the totals are among them
 */
export function sectionsOf(own: CasualtyRow[], all: CasualtyRow[], index: StatusIndex) {
  const parts = partsByTotal(all);
  const scopes = [...new Set(own.map(({ scope }) => scope))].sort((a, b) => Number(a !== '') - Number(b !== ''));
  const drafts = scopes.map((scope) => ({
    scope,
    voices: voicesOf(own.filter((row) => row.scope === scope)).map((voice) => ({
      ...voice,
      placed: fold(voice.claims, parts, index),
    })),
  }));
  const shown = new Set(
    drafts.flatMap(({ voices }) => voices.flatMap(({ placed }) => placed.map((p) => p.article.id))),
  );
  const articles = new Map(own.map(({ article }) => [article.id, article]));
  const columns = [...articles.values()].filter(({ id }) => shown.has(id));
  const nameOf = names(drafts.flatMap(({ voices }) => voices));
  const sections: TableSection[] = drafts.map(({ scope, voices }) => ({
    scope,
    rows: voices.map(({ voice, claims, placed }) => ({
      ...naming(voice, claims),
      cells: cellsOf(columns, placed),
      differsFrom: others(claims, 'differs', index, nameOf),
      matches: others(claims, 'same_figure', index, nameOf),
    })),
  }));
  return { sections, columns };
}

function cellsOf(columns: SavedArticle[], placed: Placed[]): TableFigure[][] {
  const byArticle = new Map<string, TableFigure[]>();
  for (const { article, figure } of placed) byArticle.set(article.id, [...(byArticle.get(article.id) ?? []), figure]);
  return columns.map(({ id }) => byArticle.get(id) ?? []);
}

function partsByTotal(all: CasualtyRow[]): Map<string, CasualtyRow[]> {
  const parts = new Map<string, CasualtyRow[]>();
  for (const row of all) {
    if (row.claim.subsetOf === null) continue;
    const key = `${row.article.id}\n${row.claim.subsetOf}`;
    parts.set(key, [...(parts.get(key) ?? []), row]);
  }
  return parts;
}

/** Groups claims by who says them: named speakers by organisation, the outlets' own voice by outlet, the rest together. */
function voicesOf(claims: CasualtyRow[]): Voice[] {
  const voices: Voice[] = [];
  const byNames = new Map<string, Voice>();
  for (const row of claims) {
    const voice = voiceOf(row);
    const names = [voice, voice === 'own_voice' ? row.article.outlet : row.voice.keys[0]].join('\n');
    const known =
      byNames.get(names) ??
      voices.find((other) => other.voice === voice && other.named.some((claim) => isOneVoice(claim, row)));
    if (known) known.claims.push(row);
    if (known && !byNames.has(names)) known.named.push(row);
    const own = known ?? { voice, claims: [row], named: [row] };
    if (!known) voices.push(own);
    byNames.set(names, own);
  }
  const order = ['named', 'unnamed', 'own_voice'];
  return voices.sort((a, b) => order.indexOf(a.voice) - order.indexOf(b.voice));
}

function voiceOf({ claim }: CasualtyRow): Voice['voice'] {
  if (claim.attribution === 'own_voice') return 'own_voice';
  return claim.attribution === 'unnamed' || claim.speaker === null ? 'unnamed' : 'named';
}

function isOneVoice(a: CasualtyRow, b: CasualtyRow): boolean {
  if (voiceOf(a) === 'own_voice') return a.article.outlet === b.article.outlet;
  if (a.claim.speaker === null || b.claim.speaker === null || voiceOf(a) === 'unnamed') return true;
  return sameSpeaker(a.claim.speaker, b.claim.speaker);
}

/** One figure a statement: what repeats the speaker's last figure is named with it instead of standing again. */
function fold(claims: CasualtyRow[], partsOf: Map<string, CasualtyRow[]>, index: StatusIndex): Placed[] {
  const placed: Placed[] = [];
  for (const row of claims) {
    const { article, claim, bounds } = row;
    const twin = placed.findLast((p) => p.article.id === article.id && sameNumber(p.bounds, bounds));
    if (twin) continue;
    const last = placed.at(-1);
    if (last && voiceOf(row) !== 'unnamed' && sameNumber(last.bounds, bounds)) {
      if (!last.figure.repeats.some(({ ref }) => ref.article === article.id)) last.figure.repeats.push(mention(row));
      continue;
    }
    const parts = partsOf.get(`${article.id}\n${claim.id}`) ?? [];
    placed.push({
      article,
      bounds,
      figure: {
        ...mention(row),
        repeats: [],
        order: orderOf(row, index),
        parts: parts.map(mention),
        adds: addsUp(row, parts),
      },
    });
  }
  return placed;
}

function mention({ article, claim }: CasualtyRow): TableMention {
  return { ref: { article: article.id, claim: claim.id }, claim };
}

function orderOf(row: CasualtyRow, index: StatusIndex): TableFigure['order'] {
  const has = (code: ComparisonCode) => statusesOf(row, code, index).length > 0;
  // `older` stands on the newer claim and `newer` on the older one (product.md, statuses C).
  if (has('older')) return has('newer') ? 'later_and_replaced' : 'later';
  if (has('newer')) return 'replaced';
  return has('order_unknown') ? 'not_known' : null;
}

/** Sums the parts that are told apart by place; parts by attribute ("three children") need not be the whole. */
function addsUp(total: CasualtyRow, parts: CasualtyRow[]): boolean | null {
  const placed = parts.filter(({ claim }) => claim.scope !== null && claim.scope !== total.claim.scope);
  const figures = [total, ...placed].map(({ claim }) => claim.figure);
  if (placed.length < 2 || figures.some(({ low, high }) => low === null || low !== high)) return null;
  return placed.reduce((sum, { claim }) => sum + (claim.figure.low ?? 0), 0) === total.claim.figure.low;
}

function statusesOf({ article, claim }: CasualtyRow, code: ComparisonCode, index: StatusIndex): Comparison[] {
  return (index.get(`${article.id}\n${claim.id}`) ?? []).filter(({ status }) => status === code);
}

/** A row's name: the short form that its articles print most. */
function naming(voice: Voice['voice'], claims: CasualtyRow[]): Pick<TableRow, 'voice' | 'speaker' | 'type' | 'people'> {
  if (voice === 'own_voice') return { voice, speaker: claims[0]?.article.outlet ?? null, type: null, people: [] };
  const speakers = claims.flatMap(({ claim }) => claim.speaker ?? []);
  const printed = peopleOf(speakers);
  if (voice === 'unnamed') return { voice, speaker: null, type: null, people: printed };
  const speaker = mostUsed(speakers.map(({ short }) => short));
  return { voice, speaker, type: speakers[0]?.type ?? null, people: printed.filter((name) => name !== speaker) };
}

/** Everyone who is printed with a name, each once with the fullest role; bodies in small letters ("army") name nobody. */
function peopleOf(speakers: Speaker[]): string[] {
  const roles = new Map<string, string>();
  for (const { name, role } of speakers) {
    const known = roles.get(name) ?? '';
    if (/\p{Lu}/u.test(name)) roles.set(name, role && role !== name && role.length > known.length ? role : known);
  }
  return [...roles].map(([name, role]) => (role === '' ? name : `${name}, ${role}`));
}

function names(voices: Voice[]): RowNames {
  const byClaim: RowNames = new Map();
  for (const { voice, claims } of voices) {
    const speaker = naming(voice, claims).speaker ?? '';
    for (const { article, claim } of claims) {
      const known = byClaim.get(article.id) ?? new Map<string, string>();
      byClaim.set(article.id, known.set(claim.id, speaker));
    }
  }
  return byClaim;
}

/** Names of the rows that a row's figures stand in the given status with. */
function others(claims: CasualtyRow[], code: ComparisonCode, index: StatusIndex, nameOf: RowNames): string[] {
  const found = new Set<string>();
  for (const row of claims) {
    for (const comparison of statusesOf(row, code, index)) {
      for (const ref of comparison.with) {
        const name = nameOf.get(ref.article)?.get(ref.claim);
        if (name !== undefined) found.add(name);
      }
    }
  }
  return [...found];
}
