import { PLACE_OPENER, PLACED_ANEW, TOLD } from '../../../lexicon/clauses';
import { hasCapital } from '../../../text/capital';
import type { Token } from '../../types';
import type { Group } from '../group';
import { breaks } from '../person';
import type { Hit, View } from '../view';

/**
 * A verb left out the second time: "Nine terrorists were killed in Noshki and four in Panjgur", "two died in Kherson and three in Nikopol",
 * "six deaths were reported from Rohtas, four each from Gaya and Arwal".
 * Only where both halves name a place; never from an active object.
 * Not: "two died in Kherson; three in Nikopol were arrested", "two died in Kherson and three in hospital".
 */
export function gapped(view: View, hits: Hit[]): Hit[] {
  const found: Hit[] = [];
  for (const hit of hits) {
    if (hit.within || (hit.effectRange.first < hit.group.last && !counts(hit.rule))) continue;
    const place = placeAfter(view, hit);
    if (place === null) continue;
    let reach = place;
    for (const group of view.groups) {
      if (group.first < place || group.first > reach + 14) continue;
      if (!goesOn(view, group) || hits.some((h) => h.group === group)) continue;
      reach = group.last;
      found.push({ ...hit, group: { ...group, anaphoric: true }, rule: `gapped ${hit.rule}` });
    }
  }
  return found;
}

/** Rules by which the harm stands inside the figure's own words ("six deaths", "92 of the deaths"). */
const counts = (rule: string) => rule.startsWith('count: ') || rule === 'share/counted';

/** The place behind the first figure: "were killed [in Noshki]", "six deaths were reported [from Rohtas]"; null without one. */
function placeAfter(view: View, { effectRange, rule }: Hit): number | null {
  let k = effectRange.last;
  if (counts(rule)) while (k < effectRange.last + 3 && TOLD.has(view.tokens[k]?.norm ?? '')) k++;
  const word = view.tokens[k]?.norm ?? '';
  return k < view.sentence.last && PLACED_ANEW.has(word) && !breaks(view.tokens, k) ? k : null;
}

function goesOn(view: View, { kind, first, last }: Group): boolean {
  const end = view.tokens[last]?.norm === 'each' ? last + 1 : last;
  const group = { kind, first, last: end };
  const before = view.tokens[group.first - 1]?.norm;
  const joint = before === 'and' || before === 'while' || /,/.test(view.tokens[group.first]?.pre ?? '');
  return (
    joint &&
    (group.kind === 'headless' ||
      (group.kind === 'single' && view.tokens[first]?.norm === 'another' && last === first + 1)) &&
    PLACED_ANEW.has(view.tokens[group.last]?.norm ?? '') &&
    !breaks(view.tokens, group.last) &&
    opensPlace(view.tokens[group.last + 1])
  );
}

const opensPlace = (token: Token | undefined) =>
  token !== undefined && (hasCapital(token.text) || PLACE_OPENER.has(token.norm));
