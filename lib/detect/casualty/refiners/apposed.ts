import { GENDERED, GENERIC } from '../../../lexicon/victims';
import type { Group } from '../group';
import type { Hit, View } from '../view';

/**
 * A total told by its parts just behind it: "killed three civilians, a couple and their daughter", "three reporters, two Danes
 * and a Swede, were killed". The parts belong to the total where they add up to it.
 * Not a list of its own: "killed three civilians, two soldiers and a guard", "three women, two men and a child died".
 */
export function withApposed(view: View, hits: Hit[]): Hit[] {
  const list = [...hits].sort((a, b) => a.group.first - b.group.first);
  for (const [n, total] of list.entries()) {
    if (total.within || !isTotal(view, total.group)) continue;
    const parts = partsBehind(view, list, n);
    if (parts) for (const part of parts) part.within = total.group;
  }
  return hits;
}

function isTotal({ tokens }: View, { quantity, head, plural }: Group): boolean {
  if (!quantity || quantity.low !== quantity.high || (quantity.low ?? 0) < 2 || head === null || !plural) return false;
  return !GENDERED.has(tokens[head]?.norm ?? '');
}

/** The hits that follow the total in one list and add up to it, or null. */
function partsBehind(view: View, list: Hit[], n: number): Hit[] | null {
  const total = list[n] as Hit;
  const parts: Hit[] = [];
  let sum = 0;
  for (let k = n + 1; k < list.length; k++) {
    const [left, part] = [(parts[parts.length - 1] ?? total).group, list[k] as Hit];
    if (part.within || part.effect !== total.effect || part.effectRange.first !== total.effectRange.first) break;
    if (!goesOn(view, left, part.group, parts.length > 0)) break;
    parts.push(part);
    sum += countOf(part.group);
  }
  if (parts.length < 2 || sum !== total.group.quantity?.low) return null;
  const last = (parts[parts.length - 1] as Hit).group;
  const before = total.effectRange.first < total.group.first;
  const closed = /,/.test(view.tokens[last.last]?.pre ?? '');
  if (!before && !closed && !GENERIC.has(view.tokens[total.group.head ?? -1]?.norm ?? '')) return null;
  if (!before && closed) return parts;
  const fits = ({ group }: Hit) =>
    group.class === 'unspecified' || group.class === 'mixed' || group.class === total.group.class;
  return parts.every(fits) ? parts : null;
}

/** Is `part` the next of the list: behind a comma, or behind "and" where one was named? */
function goesOn({ tokens }: View, left: Group, part: Group, listed: boolean): boolean {
  const between = part.first - left.last;
  if (between === 0) return /^\s*[,(:–—-]/u.test(tokens[part.first]?.pre ?? '');
  return listed && between === 1 && tokens[left.last]?.norm === 'and';
}

const countOf = ({ quantity, kind, plural }: Group): number =>
  quantity ? (quantity.low ?? 0) : kind === 'single' || (kind === 'definite' && !plural) || kind === 'named' ? 1 : 0;
