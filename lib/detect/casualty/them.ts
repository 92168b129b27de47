import { PARTICLE, THEN } from '../../lexicon/function-words';
import { IRREGULAR_PAST } from '../../lexicon/grammar';
import { harmForm } from './forms';
import type { Group } from './group';
import { breaks } from './person';
import type { View } from './view';

/**
 * The people whom "them" behind the verb at `k` takes up: "rounded up [30 men] and executed them", "seized [six workers] before
 * killing them". Only people counted as the object of a verb joined to this one: not "six men went in and killed them".
 */
export function takenUpAsThem({ tokens, sentence, groups }: View, k: number): Group | null {
  if (tokens[k + 1]?.norm !== 'them' || k + 1 >= sentence.last || breaks(tokens, k + 1)) return null;
  let joint = k - 1;
  while (joint > sentence.first && tokens[joint]?.norm.endsWith('ly')) joint--;
  if (!THEN.has(tokens[joint]?.norm ?? '')) return null;
  const near = groups.filter((g) => g.last <= joint && g.known && g.plural);
  const group = near[near.length - 1];
  if (!group?.quantity || group.first - 1 < sentence.first || breaks(tokens, group.first)) return null;
  const verb = tokens[group.first - 1]?.norm ?? '';
  return PARTICLE.has(verb) || IRREGULAR_PAST.has(verb) || verb.endsWith('ed') || harmForm(verb) ? group : null;
}
