import { useState } from 'preact/hooks';
import { ask } from '../../lib/message/own';
import type { FromOwnPage } from '../../lib/message/protocol';
import type { Edit, IncidentRef } from '../../lib/model/correction';
import type { IncidentView } from '../../lib/model/saved';
import type { ClaimRef } from '../../lib/model/status';
import { doneWords, failedToWrite } from '../../lib/wording/edits';

/** The reader's changes to an incident, each carried out by the background and said in words afterwards. */
export function useEdits(view: IncidentView) {
  const [said, setSaid] = useState('');
  const [last, setLast] = useState<string[]>([]);

  const send = async (message: FromOwnPage, words: string): Promise<string | null> => {
    const answer = await ask(message);
    setSaid(answer.ok ? words : failedToWrite(answer.reason));
    return answer.ok && typeof answer.value === 'string' ? answer.value : null;
  };
  const edit = async (edits: Edit[], words: string) => {
    const done: string[] = [];
    for (const one of edits) {
      const id = await send({ type: 'edit', edit: one }, words);
      if (id !== null) done.push(id);
    }
    setLast(done);
  };
  const undoAll = async (corrections: string[]) => {
    for (const correction of corrections) await send({ type: 'undo', correction }, doneWords.undone);
    setLast([]);
  };

  return {
    said,
    undo: last.length > 0 ? () => undoAll(last) : null,
    undoAll,
    notAClaim: (ref: ClaimRef) => edit([{ type: 'not_a_claim', ref }], doneWords.notAClaim),
    note: (ref: ClaimRef, text: string) => edit([{ type: 'note', ref, text }], doneWords.note),
    pin: (article: string, pinned: boolean) =>
      send({ type: 'pin', article, pinned }, pinned ? doneWords.pinned : doneWords.unpinned),
    remove: (article: string) => send({ type: 'delete_article', article }, doneWords.deleted),
    split: (article: string) => edit(splits(view, article), doneWords.split),
    merge: (other: IncidentRef) => {
      const [own] = membersOf(view);
      return own ? edit([{ type: 'merge', a: own, b: other }], doneWords.merged) : Promise.resolve();
    },
  };
}

/** The incident as each of its articles tells it, each once. */
export function membersOf({ incident, articles }: IncidentView): IncidentRef[] {
  const refs = new Map<string, IncidentRef>();
  for (const { article, claim } of incident.members) {
    const local = articles
      .find((saved) => saved.article.id === article)
      ?.article.claims.find(({ id }) => id === claim)?.incident;
    if (local) refs.set(`${article}\n${local}`, { article, incident: local });
  }
  return [...refs.values()];
}

/** Setting one article apart takes a constraint with each of the others: one left out would join them again. */
function splits(view: IncidentView, article: string): Edit[] {
  const members = membersOf(view);
  const apart = members.filter((ref) => ref.article === article);
  const rest = members.filter((ref) => ref.article !== article);
  return apart.flatMap((a) => rest.map((b): Edit => ({ type: 'split', a, b })));
}
