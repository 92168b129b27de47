import { AND, ARMY, LIBERATION, OLD, PEOPLE, YEARS_OLD } from '../../lexicon/asked-harm';
import { FIGHTING_NAME } from '../../lexicon/grammar';
import { ARMED_BODY, CLASS_TAKERS, MODIFIER_CLASS, REBEL_ARMY } from '../../lexicon/victims';
import type { VictimAttribute, VictimClass } from '../../model/figure';
import { hasCapital } from '../../text/capital';
import type { Token } from '../types';

const ATTRIBUTES = Object.entries<VictimAttribute>({
  AWomen: 'women',
  AChildren: 'children',
  APolice: 'police',
  AOfficers: 'officers',
  AMedics: 'medics',
  AAid: 'aid_workers',
  AJournalists: 'journalists',
  AForeigners: 'foreigners',
});

/**
 * Class and attributes of a noun phrase (coding rules, "Victim class"): from its head, and from the words before it
 * where the head takes any side's ("Hamas members", "Frontier Corps personnel"). A relative is not of that side ("the suspect's mother").
 */
export function classOf(
  tokens: Token[],
  noun: number,
  head: number | null,
  last: number,
): { victimClass: VictimClass; attributes: VictimAttribute[] } {
  if (head === null) return { victimClass: 'unspecified', attributes: [] };
  const token = tokens[head] as Token;
  const attributes = token.tags.size ? ATTRIBUTES.filter(([tag]) => token.tags.has(tag)).map(([, a]) => a) : [];
  const age = OLD.has(token.norm) ? Number(tokens[head - 2]?.norm) : Number.NaN;
  const own = age < 18 ? 'civilian' : byTags(token);
  let victimClass = own;
  if (own === 'unspecified' || CLASS_TAKERS.has(token.norm))
    victimClass =
      fromModifiers(tokens, noun, head) ??
      fromComplement(tokens, head) ??
      (ARMED_BODY.has(token.norm) ? 'state_forces' : own);
  const end = tokens[last - 1] as Token;
  const second =
    last > head + 2
      ? CLASS_TAKERS.has(end.norm)
        ? (fromModifiers(tokens, head + 2, last - 1) ?? byTags(end))
        : byTags(end)
      : victimClass;
  if (second !== victimClass && AND.has(tokens[head + 1]?.norm ?? ''))
    victimClass = second === 'unspecified' || victimClass === 'unspecified' ? 'unspecified' : 'mixed';
  return { victimClass, attributes };
}

function byTags(token: Token): VictimClass {
  const age = YEARS_OLD.exec(token.norm);
  if (age) return Number(age[1]) < 18 ? 'civilian' : 'unspecified';
  if (token.tags.has('PState')) return 'state_forces';
  if (FIGHTING_NAME.has(token.norm) && hasCapital(token.text)) return 'non_state_armed';
  if (token.tags.has('PNonState')) return 'non_state_armed';
  if (token.tags.has('PCivilian') || token.tags.has('AChildren')) return 'civilian';
  return 'unspecified';
}

function fromModifiers(tokens: Token[], noun: number, head: number): VictimClass | null {
  const kin = tokens[head]?.tags.has('Kin');
  for (let k = head - 1; k >= noun; k--) {
    const token = tokens[k] as Token;
    if (kin && token.possessive) return null;
    const known = ofArmy(tokens, k) ?? MODIFIER_CLASS.get(token.norm);
    if (known) return known;
    const own = byTags(token);
    if (own !== 'unspecified') return own;
  }
  return null;
}

/** "New People's Army", "Lord's Resistance Army": an army against the state by its name. Not: "the Chinese People's Liberation Army". */
function ofArmy(tokens: Token[], k: number): VictimClass | null {
  if (!ARMY.has(tokens[k]?.norm ?? '')) return null;
  const [a, b] = [tokens[k - 1]?.norm ?? '', tokens[k - 2]?.norm ?? ''];
  if (!REBEL_ARMY.has(a)) return null;
  return LIBERATION.has(a) && PEOPLE.has(b) ? 'unspecified' : 'non_state_armed';
}

/** "members of Al-Nusra Front", "25 militants of the Taliban": what stands behind "of". */
function fromComplement(tokens: Token[], head: number): VictimClass | null {
  if (tokens[head + 1]?.norm !== 'of' || tokens[head]?.tags.has('Kin')) return null;
  for (let k = head + 2; k < head + 7 && k < tokens.length; k++) {
    const token = tokens[k] as Token;
    if (/[,;:.]/.test(token.pre) || token.norm === 'and') return null;
    const known = ofArmy(tokens, k) ?? MODIFIER_CLASS.get(token.norm);
    if (known) return known;
    const own = byTags(token);
    if (own !== 'unspecified') return own;
  }
  return null;
}
