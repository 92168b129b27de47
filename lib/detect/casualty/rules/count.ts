import { COMMON_VERB, PREPOSITION } from '../../../lexicon/grammar';
import { HARM_COUNTS } from '../../../lexicon/harm';
import type { Effect } from '../../../model/figure';
import type { Token } from '../../types';
import type { Group } from '../group';
import { breaks, isPerson } from '../person';
import type { Quantity } from '../quantity';
import { isReleased } from '../released';
import { chainBefore, type Hit, type Rule, type View } from '../view';

/**
 * Nouns that count: "17 deaths", "three fatalities", "inflicted three casualties", "240 hostages", "no casualties", "a civilian casualty", "12 bodies".
 * Not: "casualty ward", "the death penalty", "deaths rose 12 %", "death threats", "two murders a week".
 */
export const count: Rule = (view) => {
  const hits: Hit[] = [];
  for (let k = view.sentence.first; k < view.sentence.last; k++) {
    const token = view.tokens[k] as Token;
    const effect = HARM_COUNTS[token.norm] as Effect | undefined;
    if (!effect || token.possessive || !endsHere(view, k)) continue;
    if (
      /-$/.test(token.pre) ||
      (token.norm === 'death' &&
        /^(?:die|dies|died|dying)$/.test(view.tokens[k - 3]?.norm ?? view.tokens[k - 2]?.norm ?? ''))
    )
      continue;
    if (/^(?:hostages?|captives)$/.test(token.norm) && isReleased(view, k)) continue;
    const body = /^(?:bod|corpse)/.test(token.norm);
    if (body && !recovered(view, k)) continue;
    const group = view.groups.find((g) => g.first < k && g.last > k) ?? counting(view, k);
    if (/^(?:murders|homicides|killings|deaths|casualty)$/.test(token.norm) && charged(view, k)) continue;
    if (!group || rated(view, k) || (token.norm === 'body' && group.kind !== 'single' && !group.quantity)) continue;
    if (group.kind === 'definite' || group.kind === 'bare' || group.kind === 'named') continue;
    hits.push({
      group: body ? { ...group, last: Math.max(group.last, k + 1) } : group,
      effect,
      effectRange: { first: k, last: k + 1 },
      rule: `count: ${token.norm}`,
    });
  }
  return hits;
};

function endsHere(view: View, k: number): boolean {
  const next = view.tokens[k + 1];
  if (!next || k + 1 >= view.sentence.last || breaks(view.tokens, k + 1)) return true;
  return !/^(?:toll|penalty|sentence|threat|threats|row|rate|rates|ward|certificate|squad|bed|cap|march|count|counts|language|politic|camera|cameras|armou?r|shop|crisis|situation|standoff|taker|negotiator|negotiations|figures|figure|numbers|department|unit)$/.test(
    next.norm,
  );
}

/** The quantity (or "a", "no") that counts the noun at `k`, modifiers between. */
function counting(view: View, k: number): Group | null {
  for (let i = k - 1; i >= Math.max(view.sentence.first, k - 5); i--) {
    if (breaks(view.tokens, i + 1)) return null;
    const quantity: Quantity | undefined = view.quantities.find((q) => q.last === i + 1);
    const norm = view.tokens[i]?.norm ?? '';
    if (quantity)
      return quantity.ordinal !== null || quantity.doubtful ? null : make(view, quantity.first, k, quantity);
    if (norm === 'no') return make(view, i, k, null, 'zero');
    if (norm === 'a' || norm === 'an') return make(view, i, k, null, 'single');
    const token = view.tokens[i] as Token;
    if (COMMON_VERB.has(norm) || (i < k - 1 && isPerson(token)) || /(?:[^r]ed)$/.test(norm)) return null;
    if (PREPOSITION.has(norm) || norm === 'the' || norm === 'and') return null;
  }
  return null;
}

function make(view: View, first: number, k: number, quantity: Quantity | null, kind: Group['kind'] = 'counted'): Group {
  const noun = quantity ? quantity.last : first + 1;
  const civilian = view.tokens.slice(noun, k).some((t) => t.norm === 'civilian');
  const military = view.tokens.slice(noun, k).some((t) => t.norm === 'military' || t.norm === 'troop');
  return {
    first,
    last: k + 1,
    kind,
    head: k,
    quantity,
    class:
      civilian || /^(?:hostages|captives)$/.test(view.tokens[k]?.norm ?? '')
        ? 'civilian'
        : military
          ? 'state_forces'
          : 'unspecified',
    attributes: [],
    plural: kind !== 'single',
    known: true,
    anaphoric: false,
    noun,
  };
}

/** Bodies count when found, recovered, returned — not when examined or "student bodies". */
function recovered(view: View, k: number): boolean {
  for (let i = Math.max(view.sentence.first, k - 8); i < Math.min(view.sentence.last, k + 9); i++) {
    if (
      /^(?:found|deposited|arrived|came|come|piled|saw|seen|taken|collected|buried|carried|handed|returned|removed|extracted|transported|shows|showed|found|recovered|recover|retrieved|pulled|discovered|unearthed|exhumed|dug|dumped|strewn|lying|counted|received|brought|located|finding|recovering|retrieving|discovering|washed)$/.test(
        view.tokens[i]?.norm ?? '',
      )
    )
      return !chainBefore(view, i).negated;
  }
  return false;
}

function rated(view: View, k: number): boolean {
  const [a, b] = [view.tokens[k + 1]?.norm ?? '', view.tokens[k + 2]?.norm ?? ''];
  return (
    (/^(?:a|per|every|each)$/.test(a) && /^(?:year|month|week|day|capita|thousand|million|hour|\d[\d,]*)$/.test(b)) ||
    /^(?:annually|yearly|daily)$/.test(a)
  );
}

/** "charged with four murders", "three counts of murder"; "a casualty of the cup tie". */
function charged(view: View, k: number): boolean {
  if (view.tokens[k]?.norm === 'casualty')
    return (
      view.tokens[k + 1]?.norm === 'of' ||
      !/^(?:civilian|military|one|second|first|police|army|single|fatal)$/.test(view.tokens[k - 1]?.norm ?? '')
    );
  for (let i = k - 1; i >= Math.max(view.sentence.first, k - 6); i--) {
    if (
      /^(?:charged|counts|convicted|accused|suspected|guilty|indicted|sentenced|suspicion|count|linked|confessed)$/.test(
        view.tokens[i]?.norm ?? '',
      )
    )
      return true;
  }
  return false;
}
