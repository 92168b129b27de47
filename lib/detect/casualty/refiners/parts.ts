import { WOUNDS } from '../../../lexicon/asked-harm';
import { INCLUDING, OF_WHOLE, PARTS_END, PLACED, TOTAL_DETERMINER } from '../../../lexicon/clauses';
import { ANAPHOR, COPULA, isAdverb, POINTER } from '../../../lexicon/grammar';
import { FATALLY, GRAVELY, HARMED_HOW } from '../../../lexicon/harm-cues';
import { CLASS_TAKERS } from '../../../lexicon/victims';
import { hasCapital } from '../../../text/capital';
import type { Token } from '../../types';
import { harmForm } from '../forms';
import type { Group } from '../group';
import { objectsFrom } from '../objects';
import { breaks } from '../person';
import type { Hit, View } from '../view';

/**
 * Parts of a total (coding rules, "Totals and parts"): "including four foreigners", "among them a child", "20 of them Kurds",
 * "four of whom were children". Each part takes the effect of the total it stands behind, unless it has a verb of harm of its own.
 * Not: "12 people and six vehicles, including four cars", "12 were killed, three of them escaped".
 */
export function partsOf(view: View, hits: Hit[]): Hit[] {
  const parts: Hit[] = [];
  const taken = new Set(hits.map((h) => h.group.first));
  for (const hit of hits) {
    for (const group of groupsInside(view, hit)) {
      if (taken.has(group.first)) {
        const own = hits.find((h) => h.group.first === group.first);
        if (own && own !== hit && own.effect === hit.effect && !own.within && own.group.first > hit.group.first)
          own.within = hit.group;
        continue;
      }
      taken.add(group.first);
      const died = diedOf(view, group);
      parts.push({
        group: ofTotal(view, group, hit.group),
        effect: died === null ? hit.effect : 'killed',
        effectRange: died === null ? hit.effectRange : { first: died, last: died + 1 },
        rule: `part of ${hit.rule}`,
        within: hit.group,
        ...(hit.feared ? { feared: true } : {}),
      });
    }
  }
  return parts;
}

/** "two fatally", "one of them fatally": the word that says so. */
function diedOf(view: View, { last }: Group): number | null {
  const at = view.tokens[last]?.norm === 'of' ? last + 2 : last;
  return at < view.sentence.last && FATALLY.has(view.tokens[at]?.norm ?? '') ? at : null;
}

/** "25 militants, including one of its leaders": a part without a class of its own has the total's. */
function ofTotal(view: View, part: Group, total: Group): Group {
  const neutral =
    part.head === null || CLASS_TAKERS.has(view.tokens[part.head]?.norm ?? '') || part.kind === 'headless';
  return part.class === 'unspecified' && neutral && total.class !== 'unspecified'
    ? { ...part, class: total.class }
    : part;
}

function groupsInside(view: View, hit: Hit): Group[] {
  const found: Group[] = shareOf(view, hit.group);
  let from = hit.group.last;
  const after = hit.effectRange.first >= from ? [from, hit.effectRange.last] : [from];
  for (const start of after) {
    from = start;
    const opener = openerAt(view, from);
    if (opener === null) {
      const of = ofThem(view, from);
      if (of) found.push(...of);
      continue;
    }
    const first = view.groups.find((g) => g.first >= opener);
    if (!first || !opensParts(view, opener, first)) continue;
    found.push(
      ...withPlaces(view, objectsFrom(view, first)).filter(
        (g) => g.kind !== 'pronoun' && g.kind !== 'bare' && !(g.kind === 'definite' && g.plural),
      ),
    );
  }
  return found;
}

/** Stands the first part just behind "including"? Words of an office may come before a name ("including Arden University Rector Ivo Mann"). */
function opensParts({ tokens }: View, opener: number, { first, kind }: Group): boolean {
  const between = tokens.slice(opener, first);
  if (breaks(tokens, first) || between.some((_, n) => n > 0 && breaks(tokens, opener + n))) return false;
  return between.length <= 2 || (kind === 'named' && between.length <= 6 && between.every((t) => hasCapital(t.text)));
}

/** "including 9 in the port, 8 in the market and 5 in the old town": figures that go on by place. */
function withPlaces(view: View, list: Group[]): Group[] {
  const last = list[list.length - 1];
  let index = last ? view.groups.indexOf(last) + 1 : view.groups.length;
  const placed = (g: Group) =>
    g.kind === 'headless' && PLACED.has(view.tokens[g.last]?.norm ?? '') && !breaks(view.tokens, g.last);
  if (!last || !(placed(last) || PLACED.has(view.tokens[last.last]?.norm ?? ''))) return list;
  const more: Group[] = [];
  while (index < view.groups.length && placed(view.groups[index] as Group)) more.push(view.groups[index++] as Group);
  return [...list, ...more];
}

/** Token after "including", "among them" and the like, at most a short phrase behind the total. */
function openerAt(view: View, from: number): number | null {
  for (let k = from; k < Math.min(from + 14, view.sentence.last); k++) {
    const { norm, pre } = view.tokens[k] as Token;
    if (k > from && pre !== ' ' && /[;:.]/.test(pre.replace(/\.\s*$/, ''))) return null;
    if (INCLUDING.has(norm)) return k + 1;
    if ((norm === 'among' || norm === 'amongst') && POINTER.has(view.tokens[k + 1]?.norm ?? '')) {
      return COPULA.has(view.tokens[k + 2]?.norm ?? '') ? k + 3 : k + 2;
    }
    if (k > from && view.groups.some((g) => g.first === k && (g.quantity || g.kind === 'single'))) return null;
    if (PARTS_END.has(norm)) return null;
  }
  return null;
}

/** "six of the [nine men who died]". */
function shareOf(view: View, total: Group): Group[] {
  const { tokens } = view;
  const of =
    tokens[total.first - 1]?.norm === 'of'
      ? total.first - 1
      : TOTAL_DETERMINER.has(tokens[total.first - 1]?.norm ?? '') && tokens[total.first - 2]?.norm === 'of'
        ? total.first - 2
        : null;
  if (of === null || !total.quantity) return [];
  return view.groups
    .filter((g) => g.kind === 'headless' && (g.last === of || g.quantity?.last === of))
    .map((g) => ({ ...g, class: total.class, anaphoric: false }));
}

/** "sixty were hurt, ten seriously". */
function isGraded(view: View, group: Group): boolean {
  return (
    (group.kind === 'headless' || group.kind === 'counted') &&
    /,/.test(view.tokens[group.first]?.pre ?? '') &&
    GRAVELY.has(view.tokens[group.last]?.norm ?? '')
  );
}

/** "of whom [five] were children". */
const isOfWhom = ({ tokens }: View, { kind, first, last }: Group) =>
  kind === 'headless' &&
  tokens[first - 1]?.norm === 'whom' &&
  OF_WHOLE.has(tokens[first - 2]?.norm ?? '') &&
  COPULA.has(tokens[last]?.norm ?? '');

/** "of whom 17 were [seriously hurt]". */
function isHarmedBehind({ tokens, sentence }: View, from: number): boolean {
  const at = isAdverb(tokens[from]?.norm ?? '') ? from + 1 : from;
  return at < sentence.last && harmForm(tokens[at]?.norm ?? '') !== undefined;
}

/** "20 of them Kurds", "— four of them children". */
function ofThem(view: View, from: number): Group[] | null {
  const group = view.groups.find(
    (g) =>
      g.first >= from &&
      g.first <= from + 12 &&
      g.quantity &&
      (ANAPHOR.has(view.tokens[g.head ?? -1]?.norm ?? '') || isGraded(view, g) || isOfWhom(view, g)),
  );
  if (!group) return null;
  if (view.tokens.slice(from, group.first).some((t) => (!WOUNDS.has(t.norm) && harmForm(t.norm)) || t.norm === 'but'))
    return null;
  const next = view.tokens[group.last];
  if (!next || group.last >= view.sentence.last || breaks(view.tokens, group.last)) return null;
  if (HARMED_HOW.has(next.norm)) return [group];
  if (isOfWhom(view, group) && isHarmedBehind(view, group.last + 1)) return [group];
  const noun = COPULA.has(next.norm) ? group.last + 1 : group.last;
  const named = view.groups.find((g) => g.first <= noun + 1 && g.first >= noun);
  if (named)
    return [
      {
        ...group,
        last: named.last,
        head: named.head,
        class: named.class,
        attributes: named.attributes,
        anaphoric: false,
        noun: named.noun,
        known: true,
      },
    ];
  return hasCapital(view.tokens[noun]?.text) ? [{ ...group, last: noun + 1, anaphoric: true }] : null;
}
