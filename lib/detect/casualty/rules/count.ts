import {
  A_BODY,
  CASUALTY,
  CIVILIAN,
  DEATH,
  DIE,
  INJURIES,
  INJURY,
  MARTYRS,
  MASS,
  MILITARY_DEATHS,
} from '../../../lexicon/asked-harm';
import { EACH, RATE_ADVERB, RATE_BASE } from '../../../lexicon/domains';
import { BE, COMMON_VERB, CONJUNCTION, endsPhrase, HAVE, MODAL, NEGATION, PREPOSITION } from '../../../lexicon/grammar';
import { HARM_COUNTS } from '../../../lexicon/harm';
import {
  BODILY,
  BODY,
  CAPTIVES,
  CASUALTY_MODIFIER,
  CAUSING_DEATH,
  CHARGEABLE,
  COUNT_COMPOUND,
  COUNTED_HOW,
  MULTIPLE,
  NO_BODIES,
  ONE_DEATH,
  RECOVERY,
  TARGETS,
} from '../../../lexicon/harm-cues';
import type { Token } from '../../types';
import { charged } from '../charged';
import { classOf } from '../classes';
import { harmForm } from '../forms';
import type { Group } from '../group';
import { breaks, isPerson } from '../person';
import type { Quantity } from '../quantity';
import { isReleased } from '../released';
import { chainBefore, type Hit, ruleOn, type View } from '../view';

/**
 * Nouns that count: "17 deaths", "three fatalities", "inflicted three casualties", "240 hostages", "no casualties", "a civilian casualty", "12 bodies".
 * Not: "casualty ward", "the death penalty", "deaths rose 12 %", "death threats", "two murders a week".
 */
export const count = ruleOn(HARM_COUNTS.keys(), (view) => {
  const hits: Hit[] = [];
  for (let k = view.sentence.first; k < view.sentence.last; k++) {
    const token = view.tokens[k] as Token;
    const effect = HARM_COUNTS.get(token.norm);
    if (!effect || token.possessive || !endsHere(view, k)) continue;
    if (
      token.pre.endsWith('-') ||
      (DEATH.has(token.norm) &&
        DIE.has(harmForm(view.tokens[k - 3]?.norm ?? view.tokens[k - 2]?.norm ?? '')?.verb.forms[0] ?? ''))
    )
      continue;
    if (INJURIES.has(token.norm) && isOneBody(view, k)) continue;
    if (INJURY.has(token.norm) && !besideDeaths(view, k)) continue;
    if (CAPTIVES.has(token.norm) && isReleased(view, k)) continue;
    const body = BODY.has(token.norm);
    if (body && !recovered(view, k)) continue;
    if (MARTYRS.has(token.norm) && isRevered(view, k)) continue;
    const group = view.groups.find((g) => g.first < k && g.last > k) ?? counting(view, k);
    if (CASUALTY.has(token.norm) ? figurative(view, k) : CHARGEABLE.has(token.norm) && charged(view, k)) continue;
    if (group && (isManifold(view, group, k) || isTarget(view, group))) continue;
    if (!group || rated(view, k) || (A_BODY.has(token.norm) && group.kind !== 'single' && !group.quantity)) continue;
    if (group.kind === 'definite' || group.kind === 'bare' || group.kind === 'named') continue;
    hits.push({
      group: body ? { ...group, last: Math.max(group.last, k + 1) } : group,
      effect,
      effectRange: { first: k, last: k + 1 },
      rule: `count: ${token.norm}`,
    });
  }
  return hits;
});

const PLURAL_COUNT = /(?:s|ies)$/;

function endsHere(view: View, k: number): boolean {
  const next = view.tokens[k + 1];
  if (!next || k + 1 >= view.sentence.last || breaks(view.tokens, k + 1)) return true;
  return !COUNT_COMPOUND.has(next.norm);
}

/** The quantity (or "a", "no") that counts the noun at `k`, modifiers between. */
function counting(view: View, k: number): Group | null {
  if (CAUSING_DEATH.has(view.tokens[k - 1]?.norm ?? '')) return null;
  for (let i = k - 1; i >= Math.max(view.sentence.first, k - 5); i--) {
    if (breaks(view.tokens, i + 1)) return null;
    const quantity: Quantity | undefined = view.quantities.find((q) => q.last === i + 1);
    const norm = view.tokens[i]?.norm ?? '';
    if (i < k && MASS.has(view.tokens[k - 1]?.norm ?? '')) return null;
    if (quantity)
      return quantity.doubtful || (quantity.ordinal !== null && !isLatest(view, k))
        ? null
        : make(view, quantity.first, k, quantity);
    if (norm === 'no') return make(view, i, k, null, 'zero');
    const token = view.tokens[i] as Token;
    const one = !PLURAL_COUNT.test(view.tokens[k]?.norm ?? '');
    if (norm === 'a' || norm === 'an' || (norm === 'another' && one))
      return one ? make(view, i, k, null, 'single') : null;
    if (CONJUNCTION.has(norm) || NEGATION.has(norm) || HAVE.has(norm) || BE.has(norm) || MODAL.has(norm)) return null;
    if (i === k - 1 && COUNTED_HOW.has(norm)) continue;
    if (norm === 'of' && view.quantities.some((q) => q.last === i && q.precision === 'vague')) continue;
    if (COMMON_VERB.has(norm) || (i < k - 1 && isPerson(token)) || /[^r]ed$/.test(norm)) return null;
    if (PREPOSITION.has(norm) || norm === 'the') return null;
  }
  return null;
}

/** "a third death was confirmed", "the second body": one more; not "the 50th death anniversary", "the third murder trial". */
function isLatest(view: View, k: number): boolean {
  const next = view.tokens[k + 1];
  if (!ONE_DEATH.has(view.tokens[k]?.norm ?? '')) return false;
  return !next || k + 1 >= view.sentence.last || breaks(view.tokens, k + 1) || endsPhrase(next.norm);
}

function make(view: View, first: number, k: number, quantity: Quantity | null, kind: Group['kind'] = 'counted'): Group {
  const behind = quantity ? quantity.last : first + 1;
  const noun = view.tokens[behind]?.norm === 'of' ? behind + 1 : behind;
  const civilian = view.tokens.slice(noun, k).some((t) => CIVILIAN.has(t.norm));
  const military = view.tokens.slice(noun, k).some((t) => MILITARY_DEATHS.has(t.norm));
  return {
    first,
    last: k + 1,
    kind,
    head: k,
    quantity,
    class:
      civilian || CAPTIVES.has(view.tokens[k]?.norm ?? '')
        ? 'civilian'
        : military
          ? 'state_forces'
          : classOf(view.tokens, noun, k, k + 1).victimClass,
    attributes: [],
    plural: kind !== 'single',
    known: true,
    anaphoric: false,
    noun,
  };
}

/** "a target of no more than 120 deaths": hoped for, not told. */
const isTarget = ({ tokens }: View, { first }: Group): boolean =>
  tokens[first - 1]?.norm === 'of' && TARGETS.has(tokens[first - 2]?.norm ?? '');

/** "two separate double murders": four dead, whom nobody counted. */
const isManifold = ({ tokens }: View, { first }: Group, k: number): boolean =>
  tokens.slice(first, k).some((t) => MULTIPLE.has(t.norm));

/** "the temple of the three martyrs": known long before. */
function isRevered(view: View, k: number): boolean {
  const quantity = view.quantities.find((q) => q.last <= k && k - q.last < 3);
  return quantity !== undefined && view.tokens[quantity.first - 1]?.norm === 'the';
}

/** Bodies count when found, recovered, returned — not when examined or "student bodies". */
function recovered(view: View, k: number): boolean {
  if (view.tokens[k + 1]?.norm === 'of' && NO_BODIES.has(view.tokens[k + 2]?.norm ?? '')) return false;
  for (let i = Math.max(view.sentence.first, k - 8); i < Math.min(view.sentence.last, k + 14); i++) {
    if (RECOVERY.has(view.tokens[i]?.norm ?? '')) return !chainBefore(view, i).negated;
  }
  return false;
}

/** "died as a result of multiple injuries", "suffered several injuries": of one body; not "caused several injuries". */
function isOneBody(view: View, k: number): boolean {
  const quantity = view.quantities.find((q) => q.last <= k && k - q.last < 4);
  return quantity?.precision === 'vague' && BODILY.has(view.tokens[quantity.first - 1]?.norm ?? '');
}

/** "two fatalities and one injury": one person, where the dead are counted just before; not "a knee injury". */
function besideDeaths({ tokens, sentence }: View, k: number): boolean {
  if (tokens[k - 1]?.norm !== 'one' || tokens[k - 2]?.norm !== 'and') return false;
  return k - 3 >= sentence.first && HARM_COUNTS.get(tokens[k - 3]?.norm ?? '') === 'killed';
}

/** "two murders a week", "12 deaths per 100,000". */
function rated(view: View, k: number): boolean {
  const [a, b] = [view.tokens[k + 1]?.norm ?? '', view.tokens[k + 2]?.norm ?? ''];
  if (a !== 'a' && !EACH.has(a)) return RATE_ADVERB.has(a);
  return RATE_BASE.has(b) || /^\d[\d,]*$/.test(b);
}

/** "a casualty of the cup tie"; not "a civilian casualty". */
function figurative(view: View, k: number): boolean {
  if (view.tokens[k - 1]?.norm === 'no') return false;
  return view.tokens[k + 1]?.norm === 'of' || !CASUALTY_MODIFIER.has(view.tokens[k - 1]?.norm ?? '');
}
