import { FOUND, HOMICIDE } from '../../../lexicon/asked-harm';
import { CLAUSE_END } from '../../../lexicon/clauses';
import { BEFORE_WOUNDS } from '../../../lexicon/function-words';
import { endsPhrase } from '../../../lexicon/grammar';
import { DEADLY, HURTS, REMARK, SOME_DIED, SUSTAIN, TRANSPORT } from '../../../lexicon/harm-cues';
import type { Token } from '../../types';
import { isObject } from '../coordination';
import type { Group } from '../group';
import { breaks } from '../person';
import { subjectsBefore, subjectsOfReduced } from '../subject';
import { chainBefore, groupBefore, type Hit, isUnreal, ruleOn, type View } from '../view';

interface Bearer {
  group: Group;
  feared: boolean;
}

/** Most words between people and "with": "showed up at the Mercy Medical Center". */
const MAX_PLACE = 11;
/** Most words between the verb and the wounds: "suffered what doctors call rather light [injuries]". */
const MAX_BEFORE = 9;

/**
 * Wounds that people bear: "two men suffered non-life-threatening injuries", "four received what police called minor wounds",
 * "three others arrived at the clinic with gunshot wounds", "suffered fatal injuries" (killed).
 * Not: "had suffered a string of injuries this season" (no people counted), "treated her wounds", "the injuries they suffered".
 */
export const wounds = ruleOn(HURTS, (view) => {
  const hits: Hit[] = [];
  for (let k = view.sentence.first + 1; k < view.sentence.last; k++) {
    if (!HURTS.has(view.tokens[k]?.norm ?? '')) continue;
    const at = bearing(view, k);
    if (at === null || someDied(view, k)) continue;
    const deadly = (i: number) => DEADLY.has(view.tokens[i]?.norm ?? '') && view.tokens[i - 1]?.norm !== 'non';
    const effect = deadly(k - 1) || deadly(k - 2) ? 'killed' : 'injured';
    for (const { group, feared } of bearers(view, at)) {
      const murdered = view.tokens.slice(group.noun, group.last).some((t) => HOMICIDE.has(t.norm));
      if (group.kind === 'zero' && !isPlain(view, at, k)) continue;
      hits.push({
        group,
        effect: murdered ? 'killed' : effect,
        effectRange: { first: k, last: k + 1 },
        rule: 'wounds',
        ...(feared ? { feared } : {}),
      });
    }
  }
  return hits;
});

/** The verb (or "with", "from") that the wounds at `k` depend on. */
function bearing(view: View, k: number): number | null {
  for (let i = k - 1; i >= Math.max(view.sentence.first, k - MAX_BEFORE); i--) {
    const { norm } = view.tokens[i] ?? { norm: '' };
    if (breaks(view.tokens, i + 1) && !/^, ?$/.test(view.tokens[i + 1]?.pre ?? '')) return null;
    if (SUSTAIN.has(norm)) return i;
    if (endsPhrase(norm) && !REMARK.has(norm) && !BEFORE_WOUNDS.has(norm) && !norm.endsWith('ly')) return null;
  }
  return null;
}

/** "nobody suffered any injuries"; not "no one suffered life-threatening injuries", "had injuries that were serious". */
function isPlain(view: View, at: number, k: number): boolean {
  const between = view.tokens.slice(at + 1, k).map((t) => t.norm);
  return between.every((w) => w === 'any') && view.tokens[k + 1]?.norm !== 'that';
}

function bearers(view: View, at: number): Bearer[] {
  const { norm } = view.tokens[at] ?? { norm: '' };
  const none: Bearer[] = [];
  if (norm === 'with') return companions(view, at);
  const verb = norm === 'from' ? at - 1 : at;
  if (norm === 'from' && !SUSTAIN.has(view.tokens[verb]?.norm ?? '')) return none;
  if (verb <= view.sentence.first) return none;
  const chain = chainBefore(view, verb);
  if (isUnreal(chain)) return none;
  const reduced = /ing$/.test(view.tokens[verb]?.norm ?? '') && !chain.be;
  const groups = reduced ? subjectsOfReduced(view, verb, groupBefore(view, verb)) : subjectsBefore(view, chain);
  return groups
    .filter((g) => counts(g) && !view.tokens.slice(g.last, verb).some((t) => SOME_DIED.has(t.norm)))
    .map((group) => ({ group, feared: chain.feared }));
}

const counts = (g: Group) =>
  g.quantity !== null ||
  g.kind === 'single' ||
  g.kind === 'named' ||
  g.kind === 'zero' ||
  (g.kind === 'definite' && !g.plural);

/** "found three boys with gunshot wounds", "three others showed up at a hospital with gunshot wounds": the people nearest before, or the subject of "were taken". */
function companions(view: View, at: number): Bearer[] {
  for (let v = at - 1; v > Math.max(view.sentence.first, at - MAX_PLACE); v--) {
    if (!TRANSPORT.has(view.tokens[v]?.norm ?? '') && !FOUND.has(view.tokens[v]?.norm ?? '')) continue;
    const chain = chainBefore(view, v);
    if (!chain.be || !clear(view, v, at)) break;
    return subjectsBefore(view, chain)
      .filter(counts)
      .map((group) => ({ group, feared: chain.feared }));
  }
  for (let g = view.groups.length - 1; g >= 0; g--) {
    const group = view.groups[g] as Group;
    if (group.last > at || isObject(view, group)) continue;
    if (at - group.last > MAX_PLACE || !clear(view, group.last, at)) return [];
    return counts(group) && group.kind !== 'zero' ? [{ group, feared: false }] : [];
  }
  return [];
}

/** Stands nothing between the people and their wounds that opens another clause, or says that they are dead? */
function clear(view: View, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const token = view.tokens[i] as Token;
    if (/[;:—–]/u.test(token.pre) || CLAUSE_END.has(token.norm) || SOME_DIED.has(token.norm)) return false;
  }
  return true;
}

/** "were found with gunshot wounds and later died": their death is told by its own words. */
function someDied(view: View, from: number): boolean {
  return view.tokens.slice(from, view.sentence.last).some((t) => SOME_DIED.has(t.norm));
}
