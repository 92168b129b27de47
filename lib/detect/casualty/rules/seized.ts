import { CARRIED_OFF, OFF, SEIZE, TAKERS } from '../../../lexicon/harm-cues';
import { objectsFrom } from '../objects';
import { subjectsBefore, subjectsOfReduced } from '../subject';
import { chainBefore, groupAt, groupBefore, type Hit, isUnreal, ruleOn, type View } from '../view';

/**
 * People carried off by armed people: "a priest was seized by gunmen", "bandits whisked away two of his wives", "gunmen took away the seven students".
 * Not: "police seized two suspects", "customs seized 12 crates", "gunmen seized three villages": only people, and by those who take them.
 */
export const seized = ruleOn([...SEIZE, ...CARRIED_OFF], (view) => {
  const hits: Hit[] = [];
  for (let k = view.sentence.first; k < view.sentence.last; k++) {
    const norm = view.tokens[k]?.norm ?? '';
    const off = CARRIED_OFF.has(norm) && OFF.has(view.tokens[k + 1]?.norm ?? '');
    if (!(SEIZE.has(norm) || off) || !takersIn(view)) continue;
    const last = off ? k + 2 : k + 1;
    const chain = chainBefore(view, k);
    if (isUnreal(chain)) continue;
    const right = groupAt(view, last);
    const groups = right
      ? objectsFrom(view, right)
      : chain.be
        ? subjectsBefore(view, chain)
        : subjectsOfReduced(view, k, groupBefore(view, k)).filter((g) => g.quantity);
    for (const group of groups) {
      if (!group.known || group.class === 'non_state_armed' || group.kind === 'bare' || group.kind === 'pronoun')
        continue;
      hits.push({ group, effect: 'abducted', effectRange: { first: k, last }, rule: 'seized' });
    }
  }
  return hits;
});

/** Does the sentence name gunmen, bandits, a ransom? */
function takersIn(view: View): boolean {
  if (view.groups.some((g) => g.class === 'non_state_armed')) return true;
  for (let k = view.sentence.first; k < view.sentence.last; k++)
    if (TAKERS.has(view.tokens[k]?.norm ?? '')) return true;
  return false;
}
