import { CARRIED_OFF, NOT_AWAY, OFF, SEIZE, TAKERS, TAKING } from '../../../lexicon/harm-cues';
import { objectsFrom } from '../objects';
import { subjectsBefore, subjectsOfReduced } from '../subject';
import { chainBefore, groupAt, groupBefore, type Hit, isUnreal, ruleOn, type View } from '../view';

/**
 * People carried off by armed people: "a priest was seized by gunmen", "bandits whisked away two of his wives", "gunmen took away the seven students",
 * "the gunmen took 80 students".
 * Not: "police seized two suspects", "customs seized 12 crates", "gunmen seized three villages", "the gunmen took the wounded to hospital": only people,
 * and by those who take them.
 */
export const seized = ruleOn([...SEIZE, ...CARRIED_OFF], (view) => {
  const hits: Hit[] = [];
  for (let k = view.sentence.first; k < view.sentence.last; k++) {
    const norm = view.tokens[k]?.norm ?? '';
    const off = CARRIED_OFF.has(norm) && OFF.has(view.tokens[k + 1]?.norm ?? '');
    const took = !off && TAKING.has(norm) && isTakers(view, k);
    if (!(SEIZE.has(norm) || off || took) || !takersIn(view)) continue;
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
      if (took && !(group.quantity && isTakenAway(view, group.last))) continue;
      hits.push({ group, effect: 'abducted', effectRange: { first: k, last }, rule: 'seized' });
    }
  }
  return hits;
});

/** "*The gunmen* took 80 students": those who take stand right before the verb. */
function isTakers(view: View, k: number): boolean {
  const chain = chainBefore(view, k);
  return !chain.be && groupBefore(view, chain.first)?.class === 'non_state_armed';
}

/** Not "took two men to hospital", "took 30 people by surprise", "took 12 men as guides". */
const isTakenAway = ({ tokens, sentence }: View, k: number): boolean =>
  k >= sentence.last || !NOT_AWAY.has(tokens[k]?.norm ?? '');

/** Does the sentence name gunmen, bandits, a ransom? */
function takersIn(view: View): boolean {
  if (view.groups.some((g) => g.class === 'non_state_armed')) return true;
  for (let k = view.sentence.first; k < view.sentence.last; k++)
    if (TAKERS.has(view.tokens[k]?.norm ?? '')) return true;
  return false;
}
