import { MORE_BEFORE, OVER_VERBS, QUALIFIERS } from '../../lexicon/numbers';
import type { Precision } from '../../model/figure';
import type { Core } from './core';

type Qualifier = { list: string[]; precision: (typeof QUALIFIERS)[number]['precision'] };

/** Qualifiers by their last word, in the order in which they are tried. */
const QUALIFIERS_BY_END = new Map<string, Qualifier[]>();
for (const { words, precision } of QUALIFIERS) {
  const list = words.split(' ');
  const end = list.at(-1) ?? '';
  QUALIFIERS_BY_END.set(end, [...(QUALIFIERS_BY_END.get(end) ?? []), { list, precision }]);
}

/** The qualifier printed before (or after) a core, and the bounds they make together. */
export function withQualifier(norms: string[], k: number, core: Core) {
  let first = k;
  let { low, high, precision } = core as { low: number | null; high: number | null; precision: Precision };
  let more = false;
  const before = norms[k - 1] ?? '';
  if (MORE_BEFORE.has(before) && core.ordinal === null) {
    first = k - 1;
    more = true;
    if (norms[k - 2] === 'a' || norms[k - 2] === 'an') first = k - 2;
  } else if (core.precision === 'range' && before === 'between') first = k - 1;
  else if (core.ordinal !== null && (before === 'a' || before === 'an' || before === 'the')) first = k - 1;
  for (const { list, precision: how } of QUALIFIERS_BY_END.get(norms[first - 1] ?? '') ?? []) {
    const from = first - list.length;
    if (from < 0 || list.some((w, n) => norms[from + n] !== w)) continue;
    if (list[0] === 'over' && OVER_VERBS.has(norms[from - 1] ?? '')) break;
    if (core.ordinal !== null || core.precision === 'range') {
      first = from;
      break;
    }
    first = from;
    if (how === 'at_least') [high, precision] = [null, precision === 'vague' ? 'vague' : 'at_least'];
    else if (how === 'more_than' && low !== null)
      [low, high, precision] = [
        core.precision === 'vague' ? low : low + 1,
        null,
        core.precision === 'vague' ? 'vague' : 'at_least',
      ];
    else if (how === 'up_to' && core.precision !== 'vague') [low, high, precision] = [null, low, 'up_to'];
    else if (how === 'fewer_than' && core.precision !== 'vague')
      [low, high, precision] = [null, (low ?? 1) - 1, 'up_to'];
    else if (how === 'about' && core.precision === 'exact') precision = 'about';
    break;
  }
  let last = k + core.length;
  const [n0, n1] = [norms[last] ?? '', norms[last + 1] ?? ''];
  if (n0 === 'or' && n1 === 'so' && precision === 'exact') [precision, last] = ['about', last + 2];
  else if (n0 === 'or' && n1 === 'more' && precision === 'exact')
    [high, precision, last] = [null, 'at_least', last + 2];
  return { first, last, low, high, precision, more };
}
