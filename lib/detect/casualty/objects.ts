import { AND } from '../../lexicon/asked-harm';
import { BEFORE_VERB } from '../../lexicon/clauses';
import { BE, HAVE } from '../../lexicon/grammar';
import type { Token } from '../types';
import { afterAge, isSamePerson } from './aside';
import { joined } from './coordination';
import { harmForm, isHarmWord } from './forms';
import type { Group } from './group';
import { breaks } from './person';
import { beforeAside } from './set-off';
import type { View } from './view';

/**
 * Object of an active verb: the group at `group` and those coordinated after it ("a man and a woman").
 * @param passive the list is a subject's ("bodies of two men and a boy were found"): the verb behind it is not the last one's alone
 */
export function objectsFrom(view: View, group: Group, passive = false): Group[] {
  const list = [group];
  let index = view.groups.indexOf(group);
  while (index + 1 < view.groups.length) {
    const left = view.groups[index] as Group;
    const across = view.groups.findIndex((g, n) => n > index && beforeAside(view, g) === left);
    if (across > 0) {
      const right = view.groups[across] as Group;
      if (!passive && hasOwnVerb(view, right)) break;
      list.push(right);
      index = across;
      continue;
    }
    const behind = afterAge(view, left);
    let next = index + 1;
    while (next + 1 < view.groups.length && (view.groups[next] as Group).first < behind) next++;
    const right = view.groups[next] as Group;
    const and = AND.has(view.tokens[behind]?.norm ?? '');
    if (!joined(view, left, right, and) || (!passive && hasOwnVerb(view, right)) || right.kind === 'pronoun') break;
    if (!and && !listGoesOn(view, next, passive)) break;
    if (!isSamePerson(view, left, right)) list.push(right);
    index = next;
  }
  return list;
}

/** Has the group a verb of its own after it ("… and two others were injured")? */
export function hasOwnVerb(view: View, group: Group): boolean {
  let k = group.last;
  while (k < view.sentence.last && !breaks(view.tokens, k) && isBeforeVerb((view.tokens[k] as Token).norm)) k++;
  const next = view.tokens[k];
  if (!next || k >= view.sentence.last || breaks(view.tokens, k)) return false;
  return BE.has(next.norm) || HAVE.has(next.norm) || isHarmWord(next) || Boolean(harmForm(next.norm));
}

const isBeforeVerb = (norm: string) => norm.endsWith('ly') || BEFORE_VERB.has(norm);

/** A list by commas must end in "and". */
function listGoesOn(view: View, index: number, passive: boolean): boolean {
  for (let k = index; k + 1 < view.groups.length && k < index + 8; k++) {
    const [left, right] = [view.groups[k] as Group, view.groups[k + 1] as Group];
    if (view.tokens[afterAge(view, left)]?.norm === 'and') return passive || !hasOwnVerb(view, right);
    if (!joined(view, left, right, false)) return false;
  }
  return false;
}
