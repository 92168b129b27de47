import { ADDING, INSERTION, PARTS_OPENER, SAYING, SPEECH_TAG } from '../../lexicon/clauses';
import { HE_OR_SHE, RELATIVE_OBJECT, RELATIVE_SUBJECT } from '../../lexicon/function-words';
import { ANAPHOR, BE, HAVE, IRREGULAR_PAST, MODAL, PREPOSITION, RELATIVE, SUBORDINATOR } from '../../lexicon/grammar';
import { UNHARMED } from '../../lexicon/harm-cues';
import type { Token } from '../types';
import { apposed, toldOneByOne } from './apposition';
import { coordinatedBefore, isObject } from './coordination';
import type { Group } from './group';
import { isInsertion } from './insertion';
import { breaks } from './person';
import type { Chain, View } from './view';

const MAX_BETWEEN = 24;

const isRelativePronoun = (norm: string): boolean => RELATIVE_SUBJECT.has(norm) || RELATIVE_OBJECT.has(norm);

/**
 * Subject of a verb group that starts at `chain.first`, with the groups coordinated before it.
 * Walks left over what may stand between a subject and its verb: prepositional phrases, relative and participle
 * clauses, insertions between commas. Stops at subordinators and new clauses; agrees in number with was/were.
 */
export function subjectsBefore(view: View, chain: Chain): Group[] {
  const k = chain.first;
  if (isRelative(view, k) && !view.groups.some((g) => g.last === k - 1)) return [];
  for (let g = view.groups.length - 1; g >= 0; g--) {
    const group = view.groups[g] as Group;
    if (group.last > k) continue;
    if (k - group.last > MAX_BETWEEN) break;
    if (isInside(view, group, k)) continue;
    if (
      k === group.last + 1 &&
      isRelativePronoun(view.tokens[group.last]?.norm ?? '') &&
      !breaks(view.tokens, group.last)
    )
      return [group];
    if (k === group.last + 1 && isAddedOn(view, group) && (chain.singular === null || agrees(group, chain.singular)))
      return [group];
    if (!reaches(view, group, k)) {
      if (blocked(view, group.last, k)) break;
      continue;
    }
    if (
      (isObject(view, group) && !isGerundSubject(view, group, chain)) ||
      (isInsertion(view, g) && !isShare(view, group, k)) ||
      isAside(view, g, k)
    )
      continue;
    if (
      ANAPHOR.has(view.tokens[group.head ?? -1]?.norm ?? '') &&
      group.last !== k &&
      /,/.test(view.tokens[group.first]?.pre ?? '')
    )
      continue;
    if (group.kind === 'pronoun' && (group.last !== k || !HE_OR_SHE.has(view.tokens[group.first]?.norm ?? '')))
      continue;
    if (chain.singular !== null && !agrees(group, chain.singular)) {
      if (!(chain.singular === false && coordinatedBefore(view, g).length)) continue;
    }
    return toldOneByOne(view, [...coordinatedBefore(view, g), apposed(view, g, k)]);
  }
  return [];
}

/** "led by [Ana Ruiz], who was wounded": one person of whom a clause behind a comma tells. */
const isAddedOn = ({ tokens }: View, { kind, last }: Group): boolean =>
  (kind === 'named' || kind === 'single') && tokens[last]?.norm === 'who' && /^,\s*$/.test(tokens[last]?.pre ?? '');

function agrees(group: Group, singular: boolean): boolean {
  if (group.kind === 'zero' || group.kind === 'all') return true;
  if (singular) return !group.plural || group.kind === 'headless';
  return group.plural || group.kind === 'headless' || (group.quantity !== null && group.quantity.low !== 1);
}

/** "Forty people, farmers and [guards], were": bare nouns between commas say who those told before them are. */
function isAside({ groups, tokens }: View, g: number, k: number): boolean {
  if (!/,/.test(tokens[k]?.pre ?? '')) return false;
  for (let i = g; i > 0 && groups[i]?.kind === 'bare'; i--) {
    const [left, right] = [groups[i - 1] as Group, groups[i] as Group];
    if (/,/.test(tokens[right.first]?.pre ?? '')) return left.quantity !== null || left.kind === 'single';
    if (left.last < right.first - 1) return false;
  }
  return false;
}

/** "ended in two of them being killed", "with two dying": a gerund's subject may stand behind a preposition. */
function isGerundSubject(view: View, group: Group, chain: Chain): boolean {
  return group.last === chain.first && /ing$/.test(view.tokens[chain.first]?.norm ?? '');
}

/** "the next of kin of those who died", "a plane that went missing": the antecedent is no group with a figure. */
function isRelative(view: View, k: number): boolean {
  const before = view.tokens[k - 1];
  return (
    k - 1 > view.sentence.first &&
    RELATIVE_SUBJECT.has(before?.norm ?? '') &&
    !breaks(view.tokens, k - 1) &&
    !SAYING.has(view.tokens[k - 2]?.norm ?? '')
  );
}

/** "The gunman, whom the sheriff declined to name, [was] …": the sheriff is inside a relative clause that has ended. */
function isInside(view: View, group: Group, k: number): boolean {
  const before = view.tokens[group.first - 1];
  if (group.first - 1 < view.sentence.first || !RELATIVE_OBJECT.has(before?.norm ?? '')) return false;
  if (!breaks(view.tokens, group.first - 1)) return false;
  for (let i = group.last + 1; i <= k; i++) if (/,/.test(view.tokens[i]?.pre ?? '')) return true;
  return false;
}

/** "of whom six were killed": the share has its own verb. */
function isShare(view: View, group: Group, k: number): boolean {
  return group.last === k && view.tokens[group.first - 1]?.norm === 'whom';
}

const opensInsertion = (norm: string) => INSERTION.has(norm) || /^\d{1,2}$/.test(norm);

function reaches(view: View, group: Group, k: number): boolean {
  if (group.last === k) return !/[;:]/.test(view.tokens[k]?.pre ?? '');
  const first = view.tokens[group.last] as Token;
  const comma = breaks(view.tokens, group.last) || /^\s(?:[–-]|--)\s/u.test(first.pre);
  if (/[;:.!?]/.test(first.pre.replace(/\.(?=\s*$)/, ''))) return false;
  if (blocked(view, group.last, k)) return false;
  if (!comma && sharesSubject(view, group, k)) return true;
  if (comma) {
    const closed = /[,)\]—–-]/u.test(view.tokens[k]?.pre ?? '') || k - group.last <= 1;
    return closed || opensInsertion(first.norm);
  }
  return (
    PREPOSITION.has(first.norm) ||
    RELATIVE.has(first.norm) ||
    opensInsertion(first.norm) ||
    /(?:ed|ing)$/.test(first.norm) ||
    first.pre.trim() === '('
  );
}

/** "A vendor was hit by a stray bullet and [died]": a second predicate of the same subject. */
function sharesSubject(view: View, group: Group, k: number): boolean {
  const first = view.tokens[group.last]?.norm ?? '';
  const joint = view.tokens[k - 1]?.norm ?? '';
  if (joint === 'but' && view.tokens.slice(group.last, k).some((t) => UNHARMED.has(t.norm))) return false;
  return (
    (joint === 'and' || joint === 'but') &&
    k - group.last > 1 &&
    (BE.has(first) || HAVE.has(first) || first.endsWith('ed') || IRREGULAR_PAST.has(first))
  );
}

/** Does something between `from` and `to` open another clause? */
function blocked(view: View, from: number, to: number): boolean {
  let relative = false;
  let inner = to;
  for (let i = from; i < to; i++) {
    const { norm, pre } = view.tokens[i] as Token;
    if (/[;:]/.test(pre)) return true;
    if (
      norm === 'who' ||
      norm === 'which' ||
      norm === 'whom' ||
      (norm === 'that' && (i === from || !SAYING.has(view.tokens[i - 1]?.norm ?? '')))
    )
      relative = true;
    else if (SUBORDINATOR.has(norm) && norm !== 'since' && !(norm === 'as' && i > from)) {
      if (!relative) return true;
      inner = i + 1;
    }
    if (norm === 'but' && i < to - 1) return true;
    if (norm === 'and' && !relative && opensClause(view, i + 1, to)) return true;
    if (SPEECH_TAG.has(norm) && !pre.includes(',')) return true;
  }
  return isOwnSubject(view, inner, to);
}

/** "a son, who came after [the plane] went missing": what stands behind an inner subordinator has the verb for itself. */
function isOwnSubject(view: View, from: number, to: number): boolean {
  if (from >= to) return false;
  return !view.tokens.slice(from, to).some(({ norm, pre }) => isFiniteVerb(norm) || pre.includes(','));
}

const isFiniteVerb = (norm: string): boolean =>
  BE.has(norm) || HAVE.has(norm) || MODAL.has(norm) || IRREGULAR_PAST.has(norm) || norm.endsWith('ed');

function opensClause(view: View, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const { norm } = view.tokens[i] as Token;
    if (BE.has(norm) || HAVE.has(norm) || MODAL.has(norm)) return true;
  }
  return false;
}

/** "19 killed, including five police, and [50] wounded": a bare figure behind a comma and "and" has left the insertion. */
function opensAnew({ tokens }: View, { first, head, last }: Group): boolean {
  const others = tokens[last - 1]?.norm === 'others';
  return (head === null || others) && tokens[first - 1]?.norm === 'and' && /,/.test(tokens[first - 1]?.pre ?? '');
}

/** "nine dead as well as [42] injured": those told before have a word of their own. */
const isAdded = ({ tokens }: View, { first }: Group): boolean => ADDING.has(tokens[first - 1]?.norm ?? '');

/**
 * Subjects of a participle or adjective without auxiliary at `k` ("13 terrorists killed", "hundreds, including 15 policemen, injured"):
 * the group just before it with those coordinated, or the larger group that an insertion belongs to.
 */
export function subjectsOfReduced(view: View, k: number, left: Group | null): Group[] {
  const index = left ? view.groups.indexOf(left) : -1;
  const inside = left !== null && isInsertion(view, index);
  const alone = left !== null && (inside || isAdded(view, left));
  const direct =
    left && left.last <= k && !breaks(view.tokens, k) && (!inside || left.quantity?.more || opensAnew(view, left));
  if (direct && left) return alone ? [left] : [...coordinatedBefore(view, index), left];
  const chain: Chain = {
    first: k,
    be: false,
    have: false,
    modal: null,
    to: false,
    negated: false,
    singular: false,
    feared: false,
    told: false,
    joined: false,
  };
  const groups = subjectsBefore(view, chain).filter((g) => g.quantity && g.kind !== 'zero');
  const last = groups[groups.length - 1];
  const insertion = view.tokens.slice(last?.last ?? k, k).some((t) => PARTS_OPENER.has(t.norm));
  return insertion ? groups : [];
}
