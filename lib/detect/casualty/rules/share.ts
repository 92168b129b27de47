import { IDENTIFIED, SAYING, WHOLE_DETERMINER, WHOLE_END, WHOLE_PEOPLE, WHOLE_VERB } from '../../../lexicon/clauses';
import { COPULA, PREPOSITION } from '../../../lexicon/grammar';
import { HARMED_WHOLE } from '../../../lexicon/harm';
import type { Token } from '../../types';
import type { Group } from '../group';
import { groupAt, type Hit, ruleOn, type View } from '../view';

/**
 * A share of those harmed: "three of the dead were children", "eleven of the bodies", "of the injured, four are in intensive care",
 * "the dead were a girl and a man", "two of the dead were cooks, one was a guest", "the adults killed included the driver", "identified the dead as two sisters and a boy".
 * Not: "one of the dead man's sons", "most of the dead".
 */
export const share = ruleOn(HARMED_WHOLE.keys(), (view) => {
  const hits: Hit[] = [];
  for (let k = view.sentence.first; k < view.sentence.last; k++) {
    const effect = HARMED_WHOLE.get((view.tokens[k] as Token).norm);
    const before = view.tokens[k - 1]?.norm ?? '';
    if (!effect || k - 1 < view.sentence.first) continue;
    const total = view.quantities.find((q) => q.last === k && view.tokens[q.first - 1]?.norm === 'the');
    const people = view.groups.find((g) => g.last === k && g.kind === 'definite' && g.plural && g.known);
    if (!(total || people || WHOLE_DETERMINER.has(before))) continue;
    const the = total ? total.first - 1 : people ? people.first : k - 1;
    const of = view.tokens[the - 1]?.norm === 'of' && the - 1 >= view.sentence.first;
    const effectRange = { first: k, last: k + 1 };
    const next = view.tokens[k + 1];
    const ends =
      !next ||
      k + 1 >= view.sentence.last ||
      /[,;:.]/.test(next.pre) ||
      WHOLE_END.has(next.norm) ||
      WHOLE_PEOPLE.has(next.norm);
    if (IDENTIFIED.has(view.tokens[the - 1]?.norm ?? '') && the > view.sentence.first) {
      const as = view.tokens[k + 1]?.norm === 'as' ? k + 1 : k + 2;
      const group = view.tokens[as]?.norm === 'as' ? groupAt(view, as + 1) : null;
      if (group?.quantity || group?.kind === 'single')
        hits.push(...list(view, group).map((g) => ({ group: g, effect, effectRange, rule: 'share/identified' })));
      continue;
    }
    if (!ends) continue;
    if (of && the - 1 === view.sentence.first && /,/.test(next?.pre ?? '')) {
      const group = groupAt(view, k + 1) ?? view.groups.find((g) => g.first === k + 1) ?? null;
      if (group?.quantity) hits.push({ group, effect, effectRange, rule: 'share/of-the' });
    } else if (of) {
      const quantity = view.quantities.find((q) => q.last === the - 1);
      if (quantity)
        hits.push({
          group: { ...counted(quantity, k), ...predicateOf(view, k) },
          effect,
          effectRange,
          rule: 'share/counted',
        });
      if (quantity && COPULA.has(next?.norm ?? ''))
        hits.push(...sharesBehind(view, k + 1).map((g) => ({ group: g, effect, effectRange, rule: 'share/goes-on' })));
    } else if (opensClause(view, the)) {
      const verb = verbBehind(view, k);
      const group = verb === null ? null : groupAt(view, verb + 1);
      if (group && ((group.quantity && group.head !== null) || isOne(group)))
        hits.push(...list(view, group).map((g) => ({ group: g, effect, effectRange, rule: 'share/the-dead-were' })));
    }
  }
  return hits;
});

/** "three of the dead were women and [one] was a minor": further shares, each with who they are. */
function sharesBehind(view: View, from: number): Group[] {
  return view.groups.flatMap((group) => {
    const joint = view.tokens[group.first - 1]?.norm === 'and' || /,/.test(view.tokens[group.first]?.pre ?? '');
    if (group.first < from || group.kind !== 'headless' || !joint || group.quantity?.ordinal !== null) return [];
    const who = COPULA.has(view.tokens[group.last]?.norm ?? '') ? groupAt(view, group.last + 1) : null;
    if (!who?.known || who.quantity || who.kind === 'definite') return [];
    return [{ ...group, class: who.class, attributes: who.attributes, anaphoric: false }];
  });
}

/** "a driver", "the driver", "his mother". */
const isOne = (group: Group) => group.kind === 'single' || (group.kind === 'definite' && !group.plural && group.known);

/** Does the whole open its sentence or what somebody says ("the office said *the injured* included")? */
function opensClause(view: View, the: number): boolean {
  const before = view.tokens[the - 1]?.norm ?? '';
  return the === view.sentence.first || before === 'that' || SAYING.has(before);
}

/** "the injured *people* included", "those killed *in the raid* were": the verb behind; null where another stands there. */
function verbBehind(view: View, k: number): number | null {
  const from = WHOLE_PEOPLE.has(view.tokens[k + 1]?.norm ?? '') ? k + 2 : k + 1;
  for (let i = from; i < Math.min(view.sentence.last, from + 8); i++) {
    if (WHOLE_VERB.has(view.tokens[i]?.norm ?? '')) return i;
    const inside = i > from || PREPOSITION.has(view.tokens[i]?.norm ?? '');
    if (!inside || /[,;:]/.test(view.tokens[i]?.pre ?? '')) return null;
  }
  return null;
}

/** "three of the dead were children": what the predicate says of them. */
function predicateOf(view: View, k: number): Partial<Group> {
  if (!COPULA.has(view.tokens[k + 1]?.norm ?? '')) return {};
  const group = view.groups.find((g) => g.first >= k + 2 && g.first <= k + 3);
  return group && group.class !== 'unspecified'
    ? { class: group.class, attributes: group.attributes, anaphoric: false }
    : {};
}

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
  const found = [group];
  for (let index = view.groups.indexOf(group) + 1; index < view.groups.length; index++) {
    const [left, right] = [found[found.length - 1] as Group, view.groups[index] as Group];
    if (right.kind === 'headless' && view.tokens[right.first - 1]?.norm === 'of') continue;
    const between = view.tokens.slice(left.last, right.first).map((t) => t.norm);
    const near = between.length < 5 && (between.includes('and') || /,/.test(view.tokens[left.last]?.pre ?? ''));
    if (!near || !(right.quantity || right.kind === 'single' || (isOne(right) && between.includes('and')))) break;
    found.push(right);
  }
  return found;
}
