import { PLACE_OPENER, PLACED_ANEW } from '../../../lexicon/clauses';
import type { Token } from '../../types';
import type { Group } from '../group';
import { breaks } from '../person';
import type { Hit, View } from '../view';

/**
 * A verb left out the second time: "Nine terrorists were killed in Noshki and four in Panjgur", "two died in Kherson and three in Nikopol".
 * Only where both halves name a place; never from an active object.
 * Not: "two died in Kherson; three in Nikopol were arrested", "two died in Kherson and three in hospital".
 */
export function gapped(view: View, hits: Hit[]): Hit[] {
  const found: Hit[] = [];
  for (const hit of hits) {
    if (hit.effectRange.first < hit.group.last || hit.within) continue;
    const after = view.tokens[hit.effectRange.last];
    if (!after || !PLACED_ANEW.has(after.norm) || breaks(view.tokens, hit.effectRange.last)) continue;
    for (const group of view.groups) {
      if (group.first < hit.effectRange.last || group.first > hit.effectRange.last + 14) continue;
      if (!goesOn(view, group) || hits.some((h) => h.group === group)) continue;
      found.push({ ...hit, group: { ...group, anaphoric: true }, rule: `gapped ${hit.rule}` });
    }
  }
  return found;
}

function goesOn(view: View, group: Group): boolean {
  const before = view.tokens[group.first - 1]?.norm;
  const joint = before === 'and' || before === 'while' || /,/.test(view.tokens[group.first]?.pre ?? '');
  return (
    joint &&
    group.kind === 'headless' &&
    PLACED_ANEW.has(view.tokens[group.last]?.norm ?? '') &&
    !breaks(view.tokens, group.last) &&
    opensPlace(view.tokens[group.last + 1])
  );
}

const opensPlace = (token: Token | undefined) =>
  token !== undefined && (/^\p{Lu}/u.test(token.text) || PLACE_OPENER.has(token.norm));
