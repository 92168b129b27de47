import { AMONG, DEAD } from '../../../lexicon/asked-harm';
import { BEFORE_AMONG } from '../../../lexicon/clauses';
import { EXPLETIVE } from '../../../lexicon/function-words';
import { BE, HAVE, isAdverb, PREPOSITION } from '../../../lexicon/grammar';
import { THE_DEAD, THOSE_TAKEN } from '../../../lexicon/harm-cues';
import { REDUCED_DEATHS } from '../../../lexicon/harm-phrases';
import type { Effect } from '../../../model/figure';
import { harmForm } from '../forms';
import { objectsFrom } from '../objects';
import { subjectsBefore } from '../subject';
import { chainBefore, groupAt, type Hit, ruleOn, type View } from '../view';

/**
 * Membership: "Four cooks were among 20 people killed", "children are among the dead", "a boy is among three people stabbed to death",
 * "among the dead were two officers", "among the soldiers killed were two captains", "DSP Khan was among those martyred".
 * Not: "was among 12 people invited", "among the best".
 */
export const among = ruleOn(AMONG, (view) => {
  const hits: Hit[] = [];
  for (let k = view.sentence.first; k + 1 < view.sentence.last; k++) {
    if (!AMONG.has(view.tokens[k]?.norm ?? '')) continue;
    const set = membersOf(view, k + 1);
    if (!set) continue;
    const before = view.tokens[k - 1]?.norm ?? '';
    if (BE.has(before) || BEFORE_AMONG.has(before)) {
      const chain = chainBefore(view, k);
      if (chain.modal || chain.negated) continue;
      for (const group of subjectsBefore(view, { ...chain, singular: null }))
        hits.push({
          group,
          effect: set.effect,
          effectRange: { first: set.at, last: set.at + 1 },
          rule: 'among/subject',
          ...(set.group ? { within: set.group } : {}),
        });
    } else {
      const be = beAfter(view, set.at + 1);
      const group = be === null ? null : groupAt(view, be + 1);
      if (group && group.kind !== 'pronoun')
        for (const each of objectsFrom(view, group))
          hits.push({
            group: each,
            effect: set.effect,
            effectRange: { first: set.at, last: set.at + 1 },
            rule: 'among/inverted',
          });
    }
  }
  return hits;
});

/** "among those killed *in the raid* were": the verb behind, no comma or figure between. */
function beAfter(view: View, from: number): number | null {
  for (let k = from; k < Math.min(view.sentence.last, from + 9); k++) {
    if (BE.has(view.tokens[k]?.norm ?? '')) return k;
    if (/[,;:]/.test(view.tokens[k]?.pre ?? '') || view.quantities.some((q) => q.first === k)) return null;
    if (k === from && !EXPLETIVE.has(view.tokens[k]?.norm ?? '') && !PREPOSITION.has(view.tokens[k]?.norm ?? ''))
      return null;
  }
  return null;
}

function membersOf(view: View, k: number): { effect: Effect; at: number; group: Hit['within'] | null } | null {
  const word = view.tokens[k]?.norm;
  const group = groupAt(view, k);
  if (group?.quantity && group.kind !== 'pronoun') {
    const phrase = view.phrases.find((p) => p.first === group.last && REDUCED_DEATHS.has(p.row));
    if (phrase) return { effect: 'killed', at: group.last, group };
    const at = behindRelative(view, group.last);
    const form = harmForm(view.tokens[at]?.norm ?? '');
    if (form) return { effect: form.verb.effect, at, group };
    return DEAD.has(view.tokens[group.last]?.norm ?? '') ? { effect: 'killed', at: group.last, group } : null;
  }
  if (word !== 'the' && word !== 'those') return null;
  const deaths = word === 'those' && view.phrases.find((p) => p.first === k + 1 && REDUCED_DEATHS.has(p.row));
  if (deaths) return { effect: 'killed', at: deaths.last - 1, group: null };
  const at = behindRelative(view, k + 1);
  const next = view.tokens[at]?.norm ?? '';
  const effect = THE_DEAD.has(next)
    ? 'killed'
    : word === 'those' && THOSE_TAKEN.has(next)
      ? 'abducted'
      : harmForm(next)?.verb.effect;
  if (effect) return { effect, at, group: null };
  const behind = view.groups.find((g) => g.first === k && g.kind === 'definite' && g.plural);
  const form = behind && harmForm(view.tokens[behind.last]?.norm ?? '');
  return behind && form?.forms.includes('participle')
    ? { effect: form.verb.effect, at: behind.last, group: null }
    : null;
}

/** "the eight people [who were] killed", "those [who] died", "those [reportedly] hurt". */
function behindRelative({ tokens, sentence }: View, from: number): number {
  if (tokens[from]?.norm !== 'who')
    return isAdverb(tokens[from]?.norm ?? '') && from + 1 < sentence.last ? from + 1 : from;
  let k = from + 1;
  while (k < sentence.last && k < from + 4 && (BE.has(tokens[k]?.norm ?? '') || HAVE.has(tokens[k]?.norm ?? ''))) k++;
  return k;
}
