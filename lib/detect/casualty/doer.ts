import { JOINS_OTHERS } from '../../lexicon/grammar';
import type { Group } from './group';
import { hasOwnVerb, objectsFrom } from './objects';
import { breaks } from './person';
import { groupAt, type View } from './view';

/**
 * Those joined to the doer, from the token behind the reflexive: "killed himself [and five others]", "blew herself up along with
 * two guards", "killed himself, [his wife and two sons]". Not: "killed himself, his wife said".
 */
export function groupBehindDoer(view: View, from: number): Group | null {
  let k = from;
  while (k < view.sentence.last && JOINS_OTHERS.has(view.tokens[k]?.norm ?? '') && !breaks(view.tokens, k)) k++;
  const next = k > from ? groupAt(view, k) : (view.groups.find((g) => g.first === from) ?? null);
  const group = next && (k > from || objectsFrom(view, next).length > 1) ? next : null;
  return group && group.kind !== 'pronoun' && !hasOwnVerb(view, group) ? group : null;
}
