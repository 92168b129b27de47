import { STATE_END } from '../../../lexicon/clauses';
import { WEEKDAYS } from '../../../lexicon/dates';
import { HARM_STATES } from '../../../lexicon/harm';
import { FINDING } from '../../../lexicon/harm-cues';
import type { Token } from '../../types';
import { coordinatedBefore } from '../coordination';
import type { Group } from '../group';
import { isAgeWord } from '../person';
import { subjectsBefore, subjectsOfReduced } from '../subject';
import { chainBefore, groupBefore, type Hit, isUnreal, ruleOn, type View } from '../view';

/** Most words of the ages set off behind people. */
const MAX_AGES = 6;

/**
 * States said of a group: "29 dead", "left three people dead", "two are missing", "with 12 more dead", "were dead on arrival".
 * Not: "dead heat", "missing documents", "a dead body", "the dead man's car".
 */
export const state = ruleOn(HARM_STATES.keys(), (view) => {
  const hits: Hit[] = [];
  for (let k = view.sentence.first; k < view.sentence.last; k++) {
    const { norm } = view.tokens[k] as Token;
    const effect = HARM_STATES.get(norm);
    if (!effect || view.phrases.some((p) => p.first <= k && k < p.last)) continue;
    const modified = view.groups.find(
      (g) => g.noun <= k && g.head !== null && g.head > k && (g.quantity || g.kind === 'zero'),
    );
    if (modified && (effect === 'missing' || (effect === 'killed' && modified.quantity)))
      hits.push({ group: modified, effect, effectRange: { first: k, last: k + 1 }, rule: `state/modifier: ${norm}` });
    const next = view.tokens[k + 1];
    const open =
      !next ||
      k + 1 >= view.sentence.last ||
      /[,;:.—–)”"-]/u.test(next.pre) ||
      STATE_END.has(next.norm) ||
      WEEKDAYS.has(next.norm) ||
      next.norm.endsWith('ly');
    const found = foundBehindAge(view, k);
    if (!open && !found) continue;
    const chain = chainBefore(view, k);
    if (isUnreal(chain)) continue;
    const effectRange = { first: k, last: k + 1 };
    const feared = chain.feared ? { feared: true } : {};
    if (chain.be) {
      for (const group of subjectsBefore(view, chain))
        hits.push({ group, effect, effectRange, rule: `state/be: ${norm}`, ...feared });
      continue;
    }
    for (const group of found ?? subjectsOfReduced(view, k, groupBefore(view, k))) {
      if (found || group.quantity || group.kind === 'single' || group.kind === 'zero' || group.anaphoric)
        hits.push({ group, effect, effectRange, rule: `state/after-group: ${norm}`, ...feared });
    }
  }
  return hits;
});

/** "found Ana Ruiz, 34, dead", "found the mother, 38, and two girls, ages 9 and 2, dead": behind what is set off by commas, or null. */
function foundBehindAge(view: View, k: number): Group[] | null {
  if (!/^,\s*$/.test(view.tokens[k]?.pre ?? '')) return null;
  let from = k;
  while (from > view.sentence.first && k - from < MAX_AGES && isAgeWord(view.tokens[from - 1]?.norm ?? '')) from--;
  const g = view.groups.findIndex((group) => group.last === from);
  const group = view.groups[g];
  if (!group || from === k || !/^,\s*$/.test(view.tokens[from]?.pre ?? '')) return null;
  const groups = [...coordinatedBefore(view, g), group];
  const before = view.tokens[(groups[0] as Group).first - 1]?.norm ?? '';
  return FINDING.has(before) ? groups.filter((each) => each.quantity || !each.plural) : null;
}
