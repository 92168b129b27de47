import { PEOPLE } from '../../lexicon/asked-harm';
import { POINTER } from '../../lexicon/grammar';
import { PEOPLE_UNIT } from '../../lexicon/victims';
import type { VictimAttribute, VictimClass } from '../../model/figure';
import type { Range, Token } from '../types';
import { classOf } from './classes';
import { isLikelyPeople } from './head';
import { isPerson } from './person';
import type { Quantity } from './quantity';

export type GroupKind =
  | 'as_many'
  | 'counted'
  | 'headless'
  | 'single'
  | 'definite'
  | 'bare'
  | 'named'
  | 'pronoun'
  | 'zero'
  | 'all';

/** A group of people in a sentence: what can be a victim. `first` includes qualifier and determiner. */
export interface Group extends Range {
  kind: GroupKind;
  /** Head noun, or null where none is printed ("17 were injured"). */
  head: number | null;
  quantity: Quantity | null;
  class: VictimClass;
  attributes: VictimAttribute[];
  plural: boolean;
  /** Whose words say so: a person noun of the lexicon, or an unknown noun. */
  known: boolean;
  /** "others", "of them", bare number: takes its class from the group before. */
  anaphoric: boolean;
  /** First token of the noun phrase proper, after the figure. */
  noun: number;
}

/** Makes a group of tokens `range`, its class read from the noun phrase that starts at `noun`. */
export function makeGroup(
  tokens: Token[],
  kind: GroupKind,
  range: Range,
  head: number | null,
  quantity: Quantity | null,
  noun: number,
): Group {
  const headToken = head === null ? null : (tokens[head] as Token);
  const { victimClass, attributes } = classOf(tokens, noun, head, range.last);
  const plural = quantity
    ? quantity.low !== 1
    : kind !== 'named' && headToken !== null && (headToken.tags.has('Plural') || isLikelyPeople(headToken));
  const anaphoric =
    head === null ||
    headToken?.norm === 'others' ||
    POINTER.has(headToken?.norm ?? '') ||
    (tokens[noun]?.norm === 'other' && PEOPLE.has(headToken?.norm ?? ''));
  return {
    first: range.first,
    last: range.last,
    kind,
    head,
    quantity,
    class: victimClass,
    attributes,
    plural,
    known: headToken ? isPerson(headToken) || (kind === 'counted' && PEOPLE_UNIT.has(headToken.norm)) : false,
    anaphoric,
    noun,
  };
}

/** A figure that stands alone ("put the toll at *12*"), of the people told beside it where it counts those. */
export function numberAlone(quantity: Quantity, people?: Pick<Group, 'class' | 'attributes'>): Group {
  const { first, last } = quantity;
  return {
    first,
    last,
    kind: 'headless',
    head: null,
    quantity,
    class: people?.class ?? 'unspecified',
    attributes: people?.attributes ?? [],
    plural: quantity.low !== 1,
    known: false,
    anaphoric: false,
    noun: last,
  };
}
