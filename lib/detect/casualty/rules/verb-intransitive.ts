import { DIE, DROWN } from '../../../lexicon/asked-harm';
import { NATURAL_END } from '../../../lexicon/domains';
import { DIED_AWAY } from '../../../lexicon/harm-cues';
import { CROWD } from '../../../lexicon/victims';
import type { Token } from '../../types';
import { formsOf, harmForm } from '../forms';
import type { Group } from '../group';
import { subjectsBefore } from '../subject';
import { chainBefore, type Hit, isUnreal, ruleOn, type View } from '../view';

/**
 * Verbs whose subject is the victim: "4,000 drowned", "a child died after …", "three people have died", "with two dying".
 * Not: "people die every year", "the gunman fled", "died down".
 */
export const verbIntransitive = ruleOn(formsOf('i'), (view) => {
  const hits: Hit[] = [];
  for (let k = view.sentence.first; k < view.sentence.last; k++) {
    const form = harmForm((view.tokens[k] as Token).norm);
    if (form?.verb.kind !== 'i' || view.phrases.some((p) => p.first <= k && k < p.last)) continue;
    if (DIE.has(form.verb.forms[0]) && isNatural(view, k)) continue;
    const chain = chainBefore(view, k);
    if (isUnreal(chain)) continue;
    if (chain.be && !form.forms.includes('gerund') && !DROWN.has(form.verb.forms[0])) continue;
    const headline = view.doc.blocks[view.sentence.block]?.id === 'title';
    if ((form.forms.includes('base') || form.forms.includes('third')) && !form.forms.includes('past') && !headline)
      continue;
    for (const group of subjectsBefore(view, chain)) {
      if (!suits(view, group, form.verb.effect === 'displaced', form.forms.includes('gerund'))) continue;
      hits.push({
        group,
        effect: form.verb.effect,
        effectRange: { first: k, last: k + 1 },
        rule: `verb/subject: ${form.verb.forms[0]}`,
        ...(chain.feared ? { feared: true } : {}),
      });
    }
  }
  return hits;
});

/** "the storm died down", "died peacefully", "died in her sleep". */
function isNatural(view: View, k: number): boolean {
  return (
    DIED_AWAY.has(view.tokens[k + 1]?.norm ?? '') ||
    view.tokens.slice(k + 1, k + 7).some((t) => NATURAL_END.has(t.norm))
  );
}

function suits(view: View, group: Group, fled: boolean, gerund: boolean): boolean {
  if (gerund && !group.quantity && group.kind !== 'single') return false;
  if (group.kind === 'bare' && view.doc.blocks[view.sentence.block]?.id === 'title') return false;
  if (!fled) return true;
  if (group.class === 'non_state_armed' || group.class === 'state_forces') return false;
  const head = group.head === null ? '' : (view.tokens[group.head] as Token).norm;
  const many = group.quantity !== null && (group.quantity.low ?? 0) >= 100;
  return (
    group.quantity !== null &&
    (many || ((group.quantity.low ?? 0) >= 10 && CROWD.has(head))) &&
    (head === '' || CROWD.has(head) || group.known)
  );
}
