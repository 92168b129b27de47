import { ARMED, EITHER, KIND_OF } from '../../../lexicon/kinds';
import type { IncidentKind } from '../../../model/incident';
import type { Range, Token } from '../../types';
import { hasPlace } from '../draft';
import type { Setting, Survey } from '../survey';
import { found, type State, type Verdict } from '../verdict';

/** A place told in more sentences than these is part of the story. */
const SELDOM = 3;

/**
 * Another place, with "also" or "meanwhile", or with a kind that the lede's incident can't be: "a boat capsized off Lesbos" in a
 * story of war. Look-alikes: "was also killed"; a country; a place that the story keeps coming back to.
 */
export function otherKind(survey: Survey, state: State, { scene, segment, place, range }: Setting): Verdict | null {
  if (!place || hasPlace(state.lede, place) || place.level === 'country') return null;
  const weak = scene.cues.find((c) => c.weak && c.i < range.last && c.i >= segment.first);
  const wide = place.level === 'city' || place.level === 'region';
  if ((survey.told.get(place.key) ?? 0) > SELDOM) return null;
  if (weak && wide) return found(state, place, `${weak.rule}, at another place`, !state.roundUp);
  const part = kindsIn(survey.doc.tokens, segment);
  const kinds = part.size ? part : kindsIn(survey.doc.tokens, scene.sentence);
  const lede = sidesOf(state.lede.kinds);
  if (scene.sentence.index <= state.firstTold || kinds.size !== 1 || lede.size !== 1) return null;
  const [own] = kinds;
  return own !== [...lede][0] ? found(state, place, 'another kind at another place', true) : null;
}

/** What arms do, and what they never do; murders, fires and collapses may be of either. */
function sidesOf(kinds: Iterable<IncidentKind>): Set<boolean> {
  const sides = new Set<boolean>();
  for (const kind of kinds) if (!EITHER.has(kind)) sides.add(ARMED.has(kind));
  return sides;
}

function kindsIn(tokens: Token[], { first, last }: Range): Set<boolean> {
  const kinds = new Set<IncidentKind>();
  for (let i = first; i < last; i++) {
    const kind = KIND_OF.get((tokens[i] as Token).norm);
    if (kind) kinds.add(kind);
  }
  return sidesOf(kinds);
}
