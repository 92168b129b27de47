import { LOSING, LOST } from '../../lexicon/asked-harm';
import { CLAUSE_PREPOSITION, GROUP_JOINTS } from '../../lexicon/clauses';
import {
  ANAPHOR,
  BE,
  COMMON_VERB,
  CONJUNCTION,
  endsPhrase,
  POSSESSIVE_DETERMINER,
  PREPOSITION,
} from '../../lexicon/grammar';
import { COLLECTIVE } from '../../lexicon/victims';
import { afterAge, isSamePerson } from './aside';
import { harmForm } from './forms';
import type { Group } from './group';
import { breaks } from './person';
import { beforeAside } from './set-off';
import type { View } from './view';

/** Most words between two groups of a list: "two men from Kot and [three boys]". */
const MAX_JOINT = 5;

/** Groups joined to group `g` from the left: "a museum worker and [a security official]", "A, B and [C]", "11 of the Lake Express and [one]". */
export function coordinatedBefore(view: View, g: number): Group[] {
  const list: Group[] = [];
  for (let k = g; k > 0; ) {
    const right = view.groups[k] as Group;
    const whole = beforeAside(view, right);
    if (whole && !isObject(view, whole)) {
      list.unshift(whole);
      k = view.groups.indexOf(whole);
      continue;
    }
    const body = view.groups[k - 1] as Group;
    const holder = holderOf(view, k - 1);
    const owned = k > 1 && body.kind === 'named' && isObject(view, body);
    const near = holder ?? (view.groups[owned ? k - 2 : k - 1] as Group);
    const left = holder ? { ...holder, last: body.last } : near;
    if (
      isClosed(view, left, right) ||
      !joined(view, left, right, k === g) ||
      isObject(view, left) ||
      isVictimOf(view, left)
    )
      break;
    if (left.kind === 'pronoun' || view.tokens[right.first]?.norm === 'whose') break;
    if (list[0] === right && isSamePerson(view, left, right)) list.shift();
    list.unshift(near);
    k -= holder || owned ? 2 : 1;
  }
  return list;
}

/** "[six members] of the security forces and …": who stands before "of" is counted, and not the body behind it. */
function holderOf({ tokens, groups }: View, k: number): Group | null {
  const [holder, body] = [groups[k - 1], groups[k] as Group];
  if (body.kind !== 'definite' || tokens[body.first - 1]?.norm !== 'of' || holder?.last !== body.first - 1) return null;
  return holder.quantity || holder.kind === 'single' ? holder : null;
}

/** Are two groups neighbours in one list? The last link needs an "and". Not "200 teens in the barn, and four of them". */
export function joined(view: View, left: Group, right: Group, last: boolean): boolean {
  if (right.head !== null && ANAPHOR.has(view.tokens[right.head]?.norm ?? '')) return false;
  if (beforeAside(view, right)) return false;
  const from = afterAge(view, left);
  if (right.first - from > MAX_JOINT) return false;
  const between = view.tokens
    .slice(from, right.first)
    .map((t) => t.norm)
    .filter((w, n, all) => n < all.length - 1 || !(POSSESSIVE_DETERMINER.has(w) || (w === 'all' && right.quantity)));
  const comma = (from > left.last ? /[,;]/ : /,/).test(view.tokens[from]?.pre ?? '');
  if (between.length === 0) return comma && !last;
  if (between.length === 1 && (between[0] === 'and' || between[0] === '&' || between[0] === 'or')) return true;
  if (
    !view.tokens.slice(from, right.first).some((t) => /[,;]/.test(t.pre)) &&
    between[between.length - 1] === 'and' &&
    PREPOSITION.has(between[0] ?? '') &&
    !between.slice(0, -1).some((w) => CONJUNCTION.has(w))
  ) {
    const ofBody = left.kind === 'single' && between[0] === 'of';
    return (left.quantity !== null || ofBody) && right.quantity !== null;
  }
  return GROUP_JOINTS.has(between.join(' '));
}

/** "– including three children – and [37 others]": the second dash has ended the insertion. */
export function isClosed({ tokens }: View, left: Group, right: Group): boolean {
  return tokens.slice(left.last, right.first + 1).some((t) => /[)\]—–]|--/u.test(t.pre));
}

/** "injured [four others], and two were": the object of a verb that stands just before it. */
function isVictimOf({ tokens, sentence }: View, { first }: Group): boolean {
  if (first - 1 < sentence.first || breaks(tokens, first)) return false;
  const before = tokens[first - 1]?.norm ?? '';
  if (LOST.has(before) || LOSING.has(before)) return true;
  const form = harmForm(tokens[first - 1]?.norm ?? '');
  return form?.verb.kind === 't' && !isHarmedBefore(tokens[first - 2]?.norm ?? '');
}

/** "those killed […]": words by which the verb is a participle of its own people. */
const isHarmedBefore = (norm: string): boolean => BE.has(norm);

/** Stands the group behind a preposition, so that it is no subject ("driven by a soldier")? */
export function isObject(view: View, group: Group): boolean {
  const before = view.tokens[group.first - 1];
  if (!before || group.first - 1 < view.sentence.first || breaks(view.tokens, group.first)) return false;
  if (COLLECTIVE.has(view.tokens[group.first - 2]?.norm ?? '') && before.norm === 'of') return false;
  if (group.kind === 'named' && before.norm === 'the') return true;
  if (group.kind === 'bare' && isObjectBehind(view, group.first - 1)) return true;
  return PREPOSITION.has(before.norm) && !CLAUSE_PREPOSITION.has(before.norm);
}

/** "used by drug [traffickers]": a word of the noun phrase stands between the preposition and the bare noun. */
function isObjectBehind({ tokens, sentence }: View, k: number): boolean {
  const { norm } = tokens[k] ?? { norm: '' };
  if (k - 1 < sentence.first || endsPhrase(norm) || COMMON_VERB.has(norm) || breaks(tokens, k)) return false;
  const before = tokens[k - 1]?.norm ?? '';
  return PREPOSITION.has(before) && !CLAUSE_PREPOSITION.has(before);
}
