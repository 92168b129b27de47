import type { Group } from './group';
import { isAgeWord } from './person';
import type { View } from './view';

/** "Mara's uncle, a ferry pilot, was injured": one person; the apposition gives the class. */
export function apposed(view: View, g: number, k: number): Group {
  const group = view.groups[g] as Group;
  const from = group.kind === 'bare' ? beforeAges(view, group.first) : group.first;
  const left = view.groups.slice(0, g).findLast((other) => other.last === from);
  if (!left || !/,/.test(view.tokens[from]?.pre ?? '') || !/,/.test(view.tokens[k]?.pre ?? '')) return group;
  if (group.kind === 'bare' && left.quantity && left.plural) return left;
  if (
    group.quantity ||
    (left.kind !== 'named' && left.kind !== 'definite' && left.quantity?.ordinal == null && left.quantity?.low !== 1) ||
    left.plural
  )
    return group;
  return left.class === 'unspecified' ? { ...left, class: group.class, attributes: group.attributes } : left;
}

/** "two boys, [3- and 5-year-old] brothers": where the ages before an apposition begin. */
function beforeAges({ tokens, sentence }: View, first: number): number {
  let k = first;
  while (k > sentence.first && first - k < 8 && isAgeWord(tokens[k - 1]?.norm ?? '')) k--;
  return k;
}

/** "Two victims, Ana Ruiz, 25, and Luis Paz, were taken", "two others – Ana Ruiz and Luis Paz – died": the names tell who the two are. */
export function toldOneByOne(view: View, list: Group[]): Group[] {
  const index = view.groups.indexOf(list[0] as Group);
  const inside = list[0]?.quantity && list[0].quantity.low === list.length - 1;
  const counted = inside ? list[0] : view.groups[index - 1];
  const names = inside ? list.slice(1) : list;
  const apart = counted && /[,:–—-]/u.test(view.tokens[counted.last]?.pre ?? '');
  const one = (g: Group) => g.kind === 'named' || g.kind === 'single';
  return counted?.quantity?.low === names.length && names.length > 1 && apart && names.every(one) ? [counted] : list;
}
