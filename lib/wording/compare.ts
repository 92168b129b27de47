import type { CasualtyClaim } from '../model/claim';
import type { Table, TableFigure, TableRow } from '../model/table';
import { figureWords, isUncounted } from './figure';
import { groupName, headingGroup, rangeWords } from './incidents';
import { listed, number, plural, sentenceCase } from './plural';
import { typeWords } from './speaker';
import { checkingBadge, repeatedWords, saidFigure } from './status';

export const COMPARE = {
  all: 'All incidents',
  gone: 'Nothing is saved under this address. The article may have been deleted.',
  speaker: 'Speaker',
  compared: 'Compared',
  responsibility: 'Responsibility',
  stance: 'Who says what',
  when: 'First carried',
  articles: 'Articles',
  others: 'Other events these articles mention',
  corrections: 'Your corrections',
  undo: 'Undo',
  pin: 'Keep always',
  remove: 'Delete article',
  reallyRemove: 'Delete it and its figures',
  keep: 'Keep it',
  split: 'Not this event',
  splitHint: 'This article tells of another event',
  merge: 'The same event as…',
  mergeChoose: 'Which saved event is the same?',
  cancel: 'Cancel',
  correct: 'Correct…',
  notAClaim: 'Not a claim',
  note: 'Note',
  saveNote: 'Save note',
  words: 'Show the words in the article',
  close: 'Close',
  export: 'Save what is shown as',
  exportAll: 'Save everything as',
  saving: 'Preparing the file…',
  edited: 'edited by you',
  noFigures: 'No figures are saved for this event.',
  loading: 'Reading what is saved…',
  logScale: 'logarithmic scale: each line is ten times the one below',
  chartHint: 'The table below has the same figures.',
} as const;

/** Title of a table: "Soldiers killed". */
export function tableTitle(table: Table): string {
  const { ambiguous, feared, incremental } = table;
  if (ambiguous) return `${sentenceCase(headingGroup(table))}: “neutralised” or the like`;
  const more = incremental ? ', further ones only' : '';
  return feared ? `${sentenceCase(headingGroup(table))} feared ${fearedWord(table)}${more}` : groupName(table) + more;
}

function fearedWord({ effect }: Table): string {
  return effect === 'killed' ? 'dead' : effect;
}

/** A piece of a table that is cut for paper: "articles 7 to 12 of 40". */
export function columnsWords(from: number, to: number, of: number): string {
  return `articles ${number(from)} to ${number(to)} of ${number(of)}`;
}

/** "1 – more than 100": the spread of a table in printed figures. */
export function tableRange(table: Table): string {
  return rangeWords(table);
}

/** Row header: "ISPR (military)", "BLA (claims)" for the armed group's own word, "Dawn, no source named". */
export function rowName({ speaker, voice, type }: TableRow): { name: string; kind: string } {
  if (voice === 'own_voice') return { name: speaker ?? '', kind: 'no source named' };
  if (voice === 'unnamed') return { name: 'Source not named', kind: '' };
  const name = sentenceCase(speaker ?? '');
  const kind = type === null || type === 'other' ? '' : typeWords(type);
  return { name, kind: kind === name.toLowerCase() ? '' : kind };
}

/** The figure as a table cell prints it: digits where it is a number, the article's words where not. */
export function cellWords(claim: CasualtyClaim): string {
  return isUncounted(claim.figure) ? saidFigure(claim) : figureWords(claim);
}

/** The mark beside a figure that follows or stands beside another of the same speaker; null for none. */
export function orderMark(order: TableFigure['order'], moved: 'lower' | 'higher' | null): string | null {
  if (order === 'not_known') return 'order not known';
  if (order !== 'later' && order !== 'later_and_replaced') return null;
  return moved === 'lower' ? 'newer, lower' : 'newer';
}

/** What a row's last column says: differences, agreement, checking words, repeats. */
export function rowNotes(row: TableRow): string[] {
  const figures = row.cells.flat();
  const notes: string[] = [];
  if (row.differsFrom.length > 0) notes.push(`differs from ${names(row.differsFrom)}`);
  if (row.matches.length > 0)
    notes.push(`${names(row.matches)} ${row.matches.length > 1 ? 'give' : 'gives'} a matching figure`);
  for (const note of new Set(figures.flatMap(({ claim }) => claim.checking.flatMap((c) => checkingBadge(c) ?? [])))) {
    notes.push(note);
  }
  for (const { claim, repeats } of figures) {
    if (repeats.length === 0) continue;
    const words = repeatedWords(repeats.length + 1);
    notes.push(figures.length > 1 ? `${cellWords(claim)}: ${words.toLowerCase()}` : words);
  }
  return notes;
}

/** At most three names: a row that differs from all others need not list them. */
function names(speakers: string[]): string {
  const all = speakers.map((name) => name || 'a source not named');
  return all.length > 3 ? listed([...all.slice(0, 2), 'others']) : listed(all);
}

/** Title of a section: "in Noshki"; null for the whole incident. */
export function sectionTitle(scope: string): string | null {
  return scope === '' ? null : `in ${sentenceCase(scope)}`;
}

/** Text form of the chart for screen readers. */
export function chartLabel(table: Table): string {
  return `Chart: ${tableTitle(table).toLowerCase()} by speaker over time. ${COMPARE.chartHint}`;
}

const MOST_LEFT = 6;

/** What the chart leaves out: "Not drawn, as no number is printed: dozens (Civil Hospital)". */
export function notDrawnWords(left: { speaker: string; words: string }[]): string {
  const all = [...new Set(left.map(({ speaker, words }) => `${words} (${speaker})`))];
  const more = plural(all.length - MOST_LEFT, { one: '# more', other: '# more' });
  return `Not drawn, as no number or no time is printed: ${listed(all.length > MOST_LEFT ? [...all.slice(0, MOST_LEFT), more] : all)}`;
}

/** Speakers for whom the chart has no room: "Not drawn: 3 speakers with fewer figures; the table has them all." */
export function moreSpeakersWords(count: number): string {
  const speakers = plural(count, { one: '# speaker', other: '# speakers' });
  return `Not drawn: ${speakers} with fewer figures; the table has them all.`;
}

/** "Other events these articles mention (3)". */
export function othersTitle(count: number): string {
  return `${COMPARE.others} (${count})`;
}

/** Who carries a figure or stance: "Dawn and 2 other articles". */
export function carriedBy(outlet: string, more: number): string {
  return more === 0 ? outlet : `${outlet} and ${plural(more, { one: '# other article', other: '# other articles' })}`;
}
