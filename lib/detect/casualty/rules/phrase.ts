import { NATURAL_END } from '../../../lexicon/domains';
import { BE, CONJUNCTION, REFLEXIVE } from '../../../lexicon/grammar';
import { DEADLY, FEARED, FOUND_ALIVE } from '../../../lexicon/harm-cues';
import { DYING_PHRASES, HARM_PHRASES, type HarmPhrase, REDUCED_PHRASES } from '../../../lexicon/harm-phrases';
import { CROWD } from '../../../lexicon/victims';
import type { Phrase } from '../../types';
import { isObject } from '../coordination';
import { groupBehindDoer } from '../doer';
import type { Group } from '../group';
import { hospitalOutcome } from '../hospital-outcome';
import { objectsFrom } from '../objects';
import { breaks } from '../person';
import { subjectsBefore } from '../subject';
import { type Chain, chainBefore, groupAt, groupBefore, type Hit, isUnreal, ruleOn, type View } from '../view';
import { comesByItself } from '../visitors';

const ROWS = new Map(HARM_PHRASES.map((row) => [row.row, row]));

/**
 * Multi-word wordings, the same for both sides: "lost their lives", "embraced martyrdom", "shot dead", "taken to hospital".
 * Not: "lost their way", "made the ultimate sacrifice fly", "taken out a loan".
 */
export const phraseRule = ruleOn(null, (view) =>
  view.phrases.flatMap((phrase) => {
    const row = ROWS.get(phrase.row);
    return row ? hitsOf(view, phrase, row) : [];
  }),
);

function hitsOf(view: View, phrase: Phrase, row: HarmPhrase): Hit[] {
  const chain = chainBefore(view, phrase.first);
  const hit = (group: Group): Hit => ({
    group,
    effect: row.row.startsWith('hospital')
      ? hospitalOutcome(view, group, phrase.last)
      : deadly(view, phrase)
        ? 'killed'
        : row.effect,
    effectRange: { first: phrase.first, last: phrase.last },
    rule: `phrase/${row.row}`,
    ...(row.ambiguous ? { ambiguous: true } : {}),
    ...(chain.feared || FEARED.has(view.tokens[phrase.first]?.norm ?? '') ? { feared: true } : {}),
  });
  if (row.frame === 'adjacent') {
    const group = view.groups.find((g) => g.last === phrase.first);
    return group?.quantity ? [hit(group)] : [];
  }
  if (view.tokens[phrase.first - 1]?.norm === 'of' && row.row === 'confirmed_dead') return [];
  if (isUnreal(chain) || (row.row === 'not_survive' && !endsClause(view, phrase.last))) return [];
  if (FEARED.has(view.tokens[phrase.first]?.norm ?? '') && isAlive(view, phrase.last)) return [];
  if (DYING_PHRASES.has(row.row) && isNaturalEnd(view, phrase.last)) return [];
  if (row.row === 'passed_on' && !(chain.have && endsClause(view, phrase.last))) return [];
  const right = REFLEXIVE.has(view.tokens[phrase.last]?.norm ?? '')
    ? groupBehindDoer(view, phrase.last + 1)
    : groupAt(view, phrase.last);
  if (row.frame === 'between' || row.frame === 'object')
    return right && right.kind !== 'pronoun' ? objectsFrom(view, right).map(hit) : [];
  if (
    row.frame === 'passive' &&
    !chain.be &&
    right &&
    right.kind !== 'pronoun' &&
    (right.kind !== 'headless' || !breaks(view.tokens, right.first))
  ) {
    return objectsFrom(view, right).map(hit);
  }
  const near = groupBefore(view, chain.first);
  if (near?.quantity && isReduced(view, phrase, row, chain) && near.last === chain.first) return [hit(near)];
  const noAuxiliary = row.frame === 'passive' && !chain.be && !chain.have;
  if (near?.quantity && noAuxiliary && near.last === phrase.first && isObject(view, near)) return [hit(near)];
  const groups = near ? subjectsBefore(view, { ...chain, singular: null }) : subjectsBefore(view, chain);
  if (
    row.frame === 'passive' &&
    !chain.be &&
    !groups.some((g) => g.quantity || g.kind === 'single' || g.kind === 'zero' || g.kind === 'as_many')
  )
    return [];
  const vague = row.effect === 'injured' || row.effect === 'missing';
  const visit = (g: Group) =>
    row.row.startsWith('hospital') && !chain.be && comesByItself(view, g, phrase.first, phrase.last);
  return groups
    .filter((g) => !visit(g) && !(vague && g.head === null && g.quantity?.precision === 'vague'))
    .filter((g) => row.row !== 'relocated' || isCrowd(view, g))
    .map(hit);
}

/** "passed away peacefully", "breathed his last in his sleep". */
const isNaturalEnd = ({ tokens, sentence }: View, k: number): boolean =>
  tokens.slice(k, Math.min(k + 6, sentence.last)).some((t) => NATURAL_END.has(t.norm));

/** "a man believed dead [was found alive]": nobody died. */
const isAlive = ({ tokens, sentence }: View, k: number): boolean =>
  tokens.slice(k, Math.min(k + 5, sentence.last)).some((t) => FOUND_ALIVE.has(t.norm));

/** "did not survive"; not "did not survive the first round": people, not sides or plans, end there. */
function endsClause(view: View, k: number): boolean {
  const next = view.tokens[k];
  return !next || k >= view.sentence.last || breaks(view.tokens, k) || CONJUNCTION.has(next.norm);
}

/** People who are moved as a whole: "30,000 residents had been relocated"; not "two officers were relocated". */
const isCrowd = (view: View, { quantity, head }: Group) =>
  head !== null && CROWD.has(view.tokens[head]?.norm ?? '') && (quantity?.low ?? 0) >= 10;

/** "sustained fatal injuries" */
const deadly = (view: View, phrase: Phrase) =>
  view.tokens.slice(phrase.first, phrase.last).some((t, n, all) => DEADLY.has(t.norm) && all[n - 1]?.norm !== 'non');

/** "with 300 people still missing", "of two women found dead": without a verb of its own, so that its people may stand behind a preposition. */
function isReduced(view: View, phrase: Phrase, { row }: HarmPhrase, chain: Chain): boolean {
  return REDUCED_PHRASES.has(row) && !chain.be && !chain.have && !BE.has(view.tokens[phrase.first]?.norm ?? '');
}
