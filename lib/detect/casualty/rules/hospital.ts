import { HOSPITAL_JOINTS, WAYS } from '../../../lexicon/function-words';
import { endsPhrase } from '../../../lexicon/grammar';
import { HOSPITAL, HOSPITAL_KIND, HOSPITAL_PAIR, POSTED, TRANSPORT } from '../../../lexicon/harm-cues';
import { PATIENTS } from '../../../lexicon/victims';
import { hospitalOutcome } from '../hospital-outcome';
import { breaks } from '../person';
import { subjectsBefore, subjectsOfReduced } from '../subject';
import { chainBefore, groupBefore, type Hit, isUnreal, ruleOn, type View } from '../view';
import { comesByItself } from '../visitors';

/** Most words of the way there: "by air ambulance", "from the scene of the crash". */
const MAX_WAY = 7;

/** Most words of a hospital's name: "the District Headquarters Teaching Hospital". */
const MAX_NAME = 8;

/**
 * People taken to a hospital by its name: "two others were shifted to the District Headquarters Hospital", "five taken to Mercy Medical Center".
 * Where some of them are said to have died, they are killed-or-injured (coding rules).
 * Not: "patients were moved to another hospital", "the bodies were taken to", "taken to court".
 */
export const hospital = ruleOn(TRANSPORT, (view) => {
  const hits: Hit[] = [];
  for (let k = view.sentence.first + 1; k + 2 < view.sentence.last; k++) {
    if (!TRANSPORT.has(view.tokens[k]?.norm ?? '')) continue;
    const to = toBehind(view, k + 1);
    if (to === null) continue;
    if (view.phrases.some((p) => p.first <= k && k < p.last)) continue;
    const end = hospitalFrom(view, to + 1);
    if (end === null) continue;
    const chain = chainBefore(view, k);
    if (isUnreal(chain)) continue;
    const groups = chain.be ? subjectsBefore(view, chain) : subjectsOfReduced(view, k, groupBefore(view, k));
    for (const group of groups) {
      if (group.head !== null && PATIENTS.has(view.tokens[group.head]?.norm ?? '')) continue;
      if (POSTED.has(view.tokens[k]?.norm ?? '') && group.attributes.includes('medics')) continue;
      if (group.head === null && group.quantity?.precision === 'vague') continue;
      if (!chain.be && comesByItself(view, group, k, end)) continue;
      hits.push({
        group,
        effect: hospitalOutcome(view, group, end),
        effectRange: { first: k, last: end },
        rule: 'taken to hospital',
        ...(chain.feared ? { feared: true } : {}),
      });
    }
  }
  return hits;
});

/** "taken [by ambulance] to", "airlifted [from the scene] to": where the way to the hospital begins, or null. */
function toBehind({ tokens, sentence }: View, from: number): number | null {
  if (tokens[from]?.norm === 'to') return from;
  if (!WAYS.has(tokens[from]?.norm ?? '')) return null;
  for (let k = from + 1; k < Math.min(from + MAX_WAY, sentence.last); k++) {
    if (breaks(tokens, k)) return null;
    if (tokens[k]?.norm === 'to') return k;
  }
  return null;
}

/** End of the hospital's name that starts at `from`, or null. */
function hospitalFrom(view: View, from: number): number | null {
  for (let k = from; k < Math.min(from + MAX_NAME, view.sentence.last); k++) {
    const { norm } = view.tokens[k] ?? { norm: '' };
    if (k > from && breaks(view.tokens, k) && !/^[.'’]/.test(view.tokens[k]?.pre ?? '')) return null;
    if (view.tokens[k]?.possessive && HOSPITAL.has(norm)) return null;
    if (HOSPITAL.has(norm) || (HOSPITAL_PAIR.has(norm) && HOSPITAL_KIND.has(view.tokens[k - 1]?.norm ?? '')))
      return k + 1;
    if (k > from && endsPhrase(norm) && !HOSPITAL_JOINTS.has(norm)) return null;
  }
  return null;
}
