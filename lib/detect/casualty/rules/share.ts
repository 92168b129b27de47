import type { Effect } from '../../../model/figure';
import type { Token } from '../../types';
import type { Group } from '../groups';
import { groupAt, type Hit, type Rule, type View } from '../view';

const WHOLE: Record<string, Effect> = {
  dead: 'killed',
  deceased: 'killed',
  bodies: 'killed',
  corpses: 'killed',
  deaths: 'killed',
  fatalities: 'killed',
  killed: 'killed',
  slain: 'killed',
  murdered: 'killed',
  injured: 'injured',
  wounded: 'injured',
  missing: 'missing',
  hostages: 'abducted',
  abducted: 'abducted',
  kidnapped: 'abducted',
  captives: 'abducted',
};

/**
 * A share of those harmed: "three of the dead were children", "eleven of the bodies", "of the injured, four are in intensive care",
 * "the dead were a girl and a man".
 * Not: "one of the dead man's sons", "most of the dead".
 */
export const share: Rule = (view) => {
  const hits: Hit[] = [];
  for (let k = view.sentence.first; k < view.sentence.last; k++) {
    const effect = WHOLE[(view.tokens[k] as Token).norm];
    const before = view.tokens[k - 1]?.norm ?? '';
    if (!effect || !/^(?:the|those|these|its)$/.test(before) || k - 1 < view.sentence.first) continue;
    const of = view.tokens[k - 2]?.norm === 'of' && k - 2 >= view.sentence.first;
    const effectRange = { first: k, last: k + 1 };
    const next = view.tokens[k + 1];
    const ends =
      !next ||
      k + 1 >= view.sentence.last ||
      /[,;:.]/.test(next.pre) ||
      /^(?:were|was|are|is|have|had|has|in|and|as|who|at|by|on|from|remain|been)$/.test(next.norm);
    if (!ends) continue;
    if (of && k - 2 === view.sentence.first && /,/.test(next?.pre ?? '')) {
      const group = groupAt(view, k + 1) ?? view.groups.find((g) => g.first === k + 1) ?? null;
      if (group?.quantity) hits.push({ group, effect, effectRange, rule: 'share/of-the' });
    } else if (of) {
      const quantity = view.quantities.find((q) => q.last === k - 2);
      if (quantity) hits.push({ group: counted(quantity, k), effect, effectRange, rule: 'share/counted' });
    } else if (/^(?:were|are)$/.test(next?.norm ?? '') && k - 1 === view.sentence.first) {
      const group = groupAt(view, k + 2);
      if (group && ((group.quantity && group.head !== null) || group.kind === 'single'))
        hits.push(...list(view, group).map((g) => ({ group: g, effect, effectRange, rule: 'share/the-dead-were' })));
    }
  }
  return hits;
};

function counted(quantity: NonNullable<Group['quantity']>, k: number): Group {
  return {
    first: quantity.first,
    last: k + 1,
    kind: 'counted',
    head: k,
    quantity,
    class: 'unspecified',
    attributes: [],
    plural: quantity.low !== 1,
    known: true,
    anaphoric: true,
    noun: k,
  };
}

function list(view: View, group: Group): Group[] {
  const index = view.groups.indexOf(group);
  const next = view.groups[index + 1];
  return next &&
    view.tokens.slice(group.last, next.first).some((t) => t.norm === 'and') &&
    next.first - group.last < 6 &&
    (next.quantity || next.kind === 'single')
    ? [group, next]
    : [group];
}
