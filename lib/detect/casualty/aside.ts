import { IDENTIFIED } from '../../lexicon/clauses';
import { POSSESSIVE_DETERMINER } from '../../lexicon/grammar';
import { AGED } from '../../lexicon/numbers';
import { hasCapital } from '../../text/capital';
import { wordValue } from '../../text/numerals';
import type { Group } from './group';
import type { View } from './view';

/**
 * First token behind a group and the name, age and home that may be set off behind it: "Ana Ruiz, 34, of Cali, [and] …",
 * "his wife, Ana, [and] …", "their boys aged five and four, [and] …".
 */
export function afterAge(view: View, group: Group): number {
  const { tokens, sentence } = view;
  if (IDENTIFIED.has(tokens[group.last]?.norm ?? '') && group.last < sentence.last) return afterName(view, group.last);
  const comma = (k: number) => /,/.test(tokens[k]?.pre ?? '');
  const last = afterAges(view, afterFirstName(view, group));
  if (!/^\d{1,3}$/.test(tokens[last]?.norm ?? '') || !comma(last) || last + 1 >= sentence.last) return last;
  if (view.groups.some((g) => g.first === last && g.head !== null)) return last;
  let k = last + 1;
  if (tokens[k]?.norm === 'and' && /^\d/.test(tokens[k + 1]?.norm ?? '')) return last;
  if (tokens[k]?.norm === 'of' && comma(k)) {
    k++;
    while (k < sentence.last && k < last + 5 && !comma(k) && hasCapital(tokens[k]?.text)) k++;
  }
  return k;
}

/** "his wife, Ana, [34]": the first name alone, between commas, of one person told of by a noun. */
function afterFirstName({ tokens, sentence }: View, { kind, plural, last }: Group): number {
  if ((kind !== 'definite' && kind !== 'single') || plural || last + 1 >= sentence.last) return last;
  const comma = (k: number) => /^,/.test(tokens[k]?.pre.trim() ?? '');
  return comma(last) && hasCapital(tokens[last]?.text) && comma(last + 1) ? last + 1 : last;
}

/** "their boys aged five and four[,] …", "two girls, ages 9 and 12[,] …". */
function afterAges({ tokens, sentence }: View, last: number): number {
  if (!AGED.has(tokens[last]?.norm ?? '') || last >= sentence.last) return last;
  let k = last + 1;
  let behind = last;
  while (k < sentence.last && k < last + 9) {
    const { norm, pre } = tokens[k] ?? { norm: '', pre: '' };
    if (wordValue(norm) !== null) behind = k + 1;
    else if (norm !== 'and' && norm !== 'or') break;
    else if (/,/.test(pre)) break;
    k++;
  }
  return behind;
}

/**
 * "his wife, [Ana Ruiz], 34, and two sons", "Ana Ruiz, [a guard], and two drivers": the second is the first, named or told of once more between commas.
 * Not: "a guard, Ana Ruiz and two drivers", "Luis Soto, his wife Ana, and two sons", lists.
 */
export function isSamePerson(view: View, left: Group, right: Group): boolean {
  const { tokens } = view;
  if (left.quantity || right.quantity || left.plural || right.plural) return false;
  const told = (g: Group) => g.kind === 'definite' || g.kind === 'single';
  const kin = POSSESSIVE_DETERMINER.has(tokens[right.first]?.norm ?? '');
  const nameless = left.head !== null && left.last === left.head + 1;
  if (!((left.kind === 'named' && told(right) && !kin) || (told(left) && nameless && right.kind === 'named')))
    return false;
  const from = left.kind === 'named' ? afterAge(view, left) : left.last;
  return (
    from === right.first && /,/.test(tokens[from]?.pre ?? '') && /,/.test(tokens[afterAge(view, right)]?.pre ?? '')
  );
}

/** "a trader identified as Ana Ruiz [and] 17 others": behind the name; where none is printed the participle itself. */
function afterName({ tokens, sentence }: View, at: number): number {
  const from = tokens[at + 1]?.norm === 'as' ? at + 2 : at + 1;
  let k = from;
  while (k < sentence.last && k < from + 4 && hasCapital(tokens[k]?.text)) k++;
  return k > from ? k : at;
}
