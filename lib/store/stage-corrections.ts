import type { Correction, Edit, IncidentRef } from '../model/correction';
import { StoreError } from './api';
import { articlesOf } from './corrections';
import type { Draft } from './draft';
import { articleKey, correctionKey } from './keys';
import { stageLinks } from './staging';

/** What an edit is about: a later word on the same thing takes the place of an earlier one. */
function subjectOf(edit: Edit): string {
  if (edit.type === 'add') return `add ${edit.article} ${edit.claim.id}`;
  if (edit.type === 'merge' || edit.type === 'split') return `tie ${[edit.a, edit.b].map(nameOf).sort().join(' ')}`;
  return `${edit.type} ${edit.ref.article} ${edit.ref.claim}`;
}

const nameOf = ({ article, incident }: IncidentRef): string => `${article}~${incident}`;

/** By time, those of one moment by id: which of two is the later word does not depend on which came first into the store. */
function order(a: Correction, b: Correction): number {
  if (a.at !== b.at) return a.at < b.at ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}

const listOf = async (draft: Draft, article: string): Promise<Correction[]> =>
  (await draft.get('correction', correctionKey(article)))?.list ?? [];

async function putList(draft: Draft, article: string, list: Correction[]): Promise<void> {
  if (list.length > 0) await draft.put('correction', correctionKey(article), { list: [...list].sort(order) });
  else await draft.drop('correction', correctionKey(article));
}

/**
 * Puts a correction into the records of the saved articles that it concerns, in place of earlier words on the same thing;
 * not where a later word is there.
 * @returns the articles whose corrections changed; their links are still to be staged
 */
export async function placeCorrection(draft: Draft, correction: Correction): Promise<string[]> {
  const sides: string[] = [];
  for (const id of articlesOf(correction.edit)) if (await draft.get('article', articleKey(id))) sides.push(id);
  const lists = await Promise.all(sides.map((id) => listOf(draft, id)));
  const missing = sides.filter((_, i) => !lists[i]?.some(({ id }) => id === correction.id));
  if (missing.length === 0) return [];
  const subject = subjectOf(correction.edit);
  const rivals = lists.flat().filter(({ id, edit }) => id !== correction.id && subjectOf(edit) === subject);
  if (rivals.some((rival) => order(rival, correction) > 0)) return [];
  const changed = new Set(missing);
  for (const rival of rivals) for (const id of await withdraw(draft, rival)) changed.add(id);
  for (const id of missing) await putList(draft, id, [...(await listOf(draft, id)), correction]);
  return [...changed];
}

/** Takes a correction out of every record that holds it; returns those articles. */
async function withdraw(draft: Draft, { id, edit }: Correction): Promise<string[]> {
  const changed: string[] = [];
  for (const article of articlesOf(edit)) {
    const list = await listOf(draft, article);
    if (!list.some((other) => other.id === id)) continue;
    await putList(
      draft,
      article,
      list.filter((other) => other.id !== id),
    );
    changed.push(article);
  }
  return changed;
}

/**
 * Stages a reader's edit.
 * @throws StoreError `not_found` when an article it concerns is not saved
 */
export async function addCorrection(draft: Draft, correction: Correction): Promise<Correction> {
  for (const id of articlesOf(correction.edit)) {
    if (!(await draft.get('article', articleKey(id)))) throw new StoreError('not_found', 'This article is not saved.');
  }
  for (const id of await placeCorrection(draft, correction)) await stageLinks(draft, id);
  return correction;
}

/**
 * Stages taking an edit back.
 * @throws StoreError `not_found`
 */
export async function removeCorrection(draft: Draft, id: string): Promise<void> {
  const found = (await listOf(draft, id.slice(0, id.lastIndexOf('.')))).find((correction) => correction.id === id);
  if (!found) throw new StoreError('not_found', 'This correction is not saved.');
  for (const article of await withdraw(draft, found))
    if (await draft.get('article', articleKey(article))) await stageLinks(draft, article);
}
