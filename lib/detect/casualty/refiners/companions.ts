import { ADDITION } from '../../../lexicon/asked-harm';
import { COMPANY } from '../../../lexicon/clauses';
import { COMMON_VERB, HAVE } from '../../../lexicon/grammar';
import { harmForm } from '../forms';
import type { Group } from '../group';
import { objectsFrom } from '../objects';
import { groupAt, type Hit, type View } from '../view';

/** Most words between the harm and who shared it: "was killed near his home in the old town, along with". */
const REACH = 16;
/** Rules whose figure is a count, of nobody's company. */
const COUNTS = ['toll', 'count', 'share'];
const COMPANY_OPENERS = new Set([...COMPANY].map((words) => words.split(' ')[0]));

/**
 * Those who shared another's fate: "the judge was killed near his home, along with two of his bodyguards", "killed the mayor of the town,
 * as well as two peasants". Not: "was killed along with the peace process", "was killed, as well as his brother had been".
 */
export function companionsOf(view: View, hits: Hit[]): Hit[] {
  const found: Hit[] = besides(view, hits);
  for (const hit of hits) {
    if (hit.within || hit.group.kind === 'zero' || COUNTS.some((name) => hit.rule.startsWith(name))) continue;
    const from = Math.max(hit.group.last, hit.effectRange.last);
    const at = companyFrom(view, from) ?? companyAt(view, hit.group.last);
    const group = at === null ? null : groupAt(view, at);
    if (!group || !counts(group) || hits.some((h) => h.group === group)) continue;
    for (const each of objectsFrom(view, group).filter(counts))
      found.push({ group: each, effect: hit.effect, effectRange: hit.effectRange, rule: `along with: ${hit.rule}` });
  }
  return found;
}

/** "In addition to [12 attackers], seven officers were killed": told first, of the fate told behind. */
function besides(view: View, hits: Hit[]): Hit[] {
  const { first } = view.sentence;
  const word = (n: number) => view.tokens[first + n]?.norm ?? '';
  if (word(0) !== 'in' || !ADDITION.has(word(1)) || word(2) !== 'to') return [];
  const group = groupAt(view, first + 3);
  if (!group?.quantity || !group.known || !/^,/.test(view.tokens[group.last]?.pre ?? '')) return [];
  const hit = hits.find((h) => h.group.first >= group.last && h.effectRange.first >= h.group.last && !h.within);
  if (!hit || hits.some((h) => h.group === group)) return [];
  return [{ group, effect: hit.effect, effectRange: hit.effectRange, rule: `along with: ${hit.rule}` }];
}

const counts = (g: Group) =>
  g.quantity !== null || g.kind === 'single' || g.kind === 'named' || (g.kind === 'definite' && !g.plural);

/** First word behind "along with" at `k` itself: "20 students along with [three guards] were kidnapped". */
function companyAt({ tokens }: View, k: number): number | null {
  const norm = (i: number) => tokens[i]?.norm ?? '';
  if (!COMPANY_OPENERS.has(norm(k))) return null;
  if (COMPANY.has(`${norm(k)} ${norm(k + 1)}`)) return k + 2;
  return COMPANY.has(`${norm(k)} ${norm(k + 1)} ${norm(k + 2)}`) ? k + 3 : null;
}

/** First word behind "along with", "together with", "as well as". */
function companyFrom(view: View, from: number): number | null {
  const norm = (i: number) => view.tokens[i]?.norm ?? '';
  for (let k = from; k < Math.min(from + REACH, view.sentence.last - 2); k++) {
    const at = companyAt(view, k);
    if (at !== null) return at;
    const other = k > from && (harmForm(norm(k)) || COMMON_VERB.has(norm(k)));
    if (other || HAVE.has(norm(k)) || /[;:—–]/u.test(view.tokens[k]?.pre ?? '')) return null;
    if (norm(k) === 'and' || norm(k) === 'but' || norm(k) === 'who' || norm(k) === 'when' || norm(k) === 'while')
      return null;
  }
  return null;
}
