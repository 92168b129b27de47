import type { Claim } from '../model/claim';
import type { Correction, Edit } from '../model/correction';
import { titleOf } from './card';
import { shortDay } from './date';

/** What is said after a change was carried out. */
export const doneWords = {
  undone: 'Undone.',
  notAClaim: 'Marked as not a claim.',
  note: 'Note saved.',
  pinned: 'The article is kept whatever the limit, and so is all that is saved of its event.',
  unpinned: 'The article goes by the limit again.',
  deleted: 'The article and its figures are deleted.',
  split: 'The article is set apart as another event.',
  merged: 'The two events are now one.',
  saved: 'Saved.',
  added: 'The claim is added.',
} as const;

/** "Not done: {reason}. Nothing was changed." */
export function failedToWrite(reason: string): string {
  return `Not done: ${reason.replace(/\.$/, '')}. Nothing was changed.`;
}

const EDITS: Record<Edit['type'], string> = {
  figure: 'Figure edited',
  speaker: 'Speaker edited',
  group: 'Group edited',
  stance: 'Responsibility edited',
  incident: 'Moved to another event',
  not_a_claim: 'Marked as not a claim',
  add: 'Claim added',
  note: 'Note',
  merge: 'Two events made one',
  split: 'Set apart as another event',
};

/** One correction in a list: "Figure edited: 12 soldiers killed (5 Feb)". `claim` as it is shown now, where it still is. */
export function correctionWords({ at, edit }: Correction, claim: Claim | null, outlet: string): string {
  const what = edit.type === 'note' ? edit.text : claim === null ? '' : titleOf(claim, outlet);
  const day = shortDay(at);
  return `${EDITS[edit.type]}${what ? `: ${what}` : ''}${day ? ` (${day})` : ''}`;
}
