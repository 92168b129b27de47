import { OF_WHOLE, PART_BEFORE } from '../../lexicon/clauses';
import { ANAPHOR, COMMON_VERB, endsPhrase } from '../../lexicon/grammar';
import { hasCapital } from '../../text/capital';
import type { Token } from '../types';
import { isClosed, joined } from './coordination';
import type { Group } from './group';
import type { View } from './view';

/** Most words of a list of parts before its last. */
const MAX_LIST = 14;

/** Belongs the group to an insertion about a larger one ("30 clerks including four nurses and a cook were …")? */
export function isInsertion(view: View, g: number): boolean {
  for (let k = g; k >= 0; k--) {
    const group = view.groups[k] as Group;
    let from = Math.min(group.first, group.noun);
    while (from > group.first - 3 && from > view.sentence.first && hasCapital(view.tokens[from - 1]?.text)) from--;
    const [w1, w2] = [view.tokens[from - 1]?.norm ?? '', view.tokens[from - 2]?.norm ?? ''];
    if (PART_BEFORE.has(w1) || (ANAPHOR.has(w1) && OF_WHOLE.has(w2))) return true;
    if (listed(view, group)) return true;
    const left = view.groups[k - 1];
    if (left && isClosed(view, left, group)) return false;
    if (!left || !(joined(view, left, group, false) || joined(view, left, group, true))) return false;
  }
  return false;
}

/** "including peddlers, [market] guards and": a list whose nouns have words before them, or are no known people. */
function listed(view: View, { kind, first }: Group): boolean {
  if (kind !== 'bare') return false;
  for (let k = first - 1; k > Math.max(view.sentence.first, first - MAX_LIST); k--) {
    const { norm, pre } = view.tokens[k] as Token;
    if (PART_BEFORE.has(norm)) return true;
    if ((endsPhrase(norm) && norm !== 'and') || COMMON_VERB.has(norm) || /[;:.]/.test(pre)) return false;
  }
  return false;
}
