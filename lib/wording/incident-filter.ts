import type { VictimClass } from '../model/figure';
import type { IncidentRow, RowStatus } from '../model/saved';
import { groupName } from './incidents';

/** What a list of incidents can be narrowed to; empty texts and `any` leave it whole. */
export interface IncidentFilter {
  /** Words that must all stand in label, places, groups, outlets or speakers. */
  text: string;
  place: string;
  outlet: string;
  speaker: string;
  victims: VictimClass | 'any';
  /** ISO days: incidents that were over before `from`, or began after `to`, are left out. */
  from: string;
  to: string;
  status: RowStatus | 'differs' | 'any';
}

export const NO_FILTER: IncidentFilter = {
  text: '',
  place: '',
  outlet: '',
  speaker: '',
  victims: 'any',
  from: '',
  to: '',
  status: 'any',
};

/** How many choices narrow the list, beside the words searched for. */
export function choicesMade(filter: IncidentFilter): number {
  const { text: _, ...choices } = filter;
  return Object.values(choices).filter((value) => value !== '' && value !== 'any').length;
}

/** Whether a row passes the filter. */
export function passes(row: IncidentRow, filter: IncidentFilter): boolean {
  const { place, outlet, speaker, victims, status, text } = filter;
  if (victims !== 'any' && !row.ranges.some((range) => range.victims === victims)) return false;
  if (status !== 'any' && !hasStatus(row, status)) return false;
  if (!isBetween(row, filter)) return false;
  if (!named([row.label, ...row.places], place)) return false;
  if (!named(row.outlets, outlet) || !named(row.speakerNames, speaker)) return false;
  const heap = heapOf(row);
  return fold(text)
    .split(/\s+/)
    .every((word) => heap.includes(word));
}

function hasStatus(row: IncidentRow, status: RowStatus | 'differs'): boolean {
  if (status === 'differs') return row.ranges.some(({ differs }) => differs);
  return row.statuses?.includes(status) ?? false;
}

function isBetween(row: IncidentRow, { from, to }: IncidentFilter): boolean {
  const first = row.start ?? row.end;
  const last = row.end ?? row.start;
  if (from !== '' && (last === null || last < from)) return false;
  return to === '' || (first !== null && first <= to);
}

function named(names: readonly string[], wanted: string): boolean {
  const words = fold(wanted);
  return words === '' || names.some((name) => fold(name).includes(words));
}

const heaps = new WeakMap<IncidentRow, string>();

/** Everything that a row can be found by; made once a row, as each letter typed asks all of them. */
function heapOf(row: IncidentRow): string {
  const known = heaps.get(row);
  if (known !== undefined) return known;
  const heap = fold(
    [row.label, ...row.places, ...row.outlets, ...row.speakerNames, ...row.ranges.map(groupName)].join(' '),
  );
  heaps.set(row, heap);
  return heap;
}

/** Lower case without accents, so that "Nushki" and "Núshki" are one to the reader who searches. */
function fold(words: string): string {
  return words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}
