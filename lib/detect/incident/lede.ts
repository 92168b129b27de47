import { CAMPAIGNS, EVENT_DAYS, FOLLOW_UPS, ROUND_UPS } from '../../lexicon/background';
import { KIND_OF } from '../../lexicon/kinds';
import type { Token } from '../types';
import { addPlace, type Draft, newDraft } from './draft';
import type { PlaceRef } from './place-ref';
import type { Survey } from './survey';

/** Body sentences that may stand before the lede's incident is told: captions, bylines, notices. */
const LEDE_SENTENCES = 6;

export interface Lede {
  lede: Draft;
  /** The lede itself speaks of several incidents, or only of a war: others are not its background. */
  roundUp: boolean;
  /** The lede speaks of courts or memory: its incident may lie long before the article. */
  followUp: boolean;
}

/**
 * The incident that the article is about, from headline and first sentences up to the first mention's.
 */
export function readLede({ doc, scenes }: Survey, firstMention: number): Lede {
  const lede = newDraft(1, false);
  const titled = doc.blocks[0]?.kind === 'title';
  const body = scenes.find((scene) => !titled || scene.sentence.block > 0)?.sentence.index ?? 0;
  const end = Math.min(Math.max(firstMention, body) + 1, body + LEDE_SENTENCES);
  const spare: PlaceRef[] = [];
  let several = false;
  let war = false;
  let followUp = false;
  for (const scene of scenes.slice(0, end + 1)) {
    const { first, last, index } = scene.sentence;
    const mentions = index >= body && index === firstMention;
    let tells = mentions;
    for (let i = first; i < last; i++) {
      const { norm } = doc.tokens[i] as Token;
      if (index <= firstMention && FOLLOW_UPS.has(norm)) followUp = true;
      const kind = KIND_OF.get(norm);
      if (EVENT_DAYS.has(norm)) tells = true;
      if (kind) {
        tells = true;
        if (index <= firstMention) lede.kinds.add(kind);
      }
      if (kind === 'war' || CAMPAIGNS.has(norm)) war = true;
      if (
        index <= firstMention &&
        ROUND_UPS.has(norm) &&
        scene.events.some((e) => e.i > i && e.i <= i + 4 && e.noun.endsWith('s'))
      )
        several = true;
    }
    if (!tells) continue;
    lede.told.push({ first, last });
    for (const place of scene.places) {
      const sure = !place.naming && !place.office && !place.care && (!place.aside || place.level === 'site');
      if (sure && (index <= firstMention || lede.places.length === 0)) addPlace(lede, place);
      else if (place.naming || place.office) spare.push(place);
    }
    for (const { noun } of scene.events) lede.nouns.add(noun);
    const time = scene.times.find((t) => t.use === 'event' && !t.since && t.grain === 'day');
    if (time && index >= body && (index === firstMention || !lede.time)) lede.time = time;
  }
  const placed = lede.places.some((p) => p.level === 'city' || p.level === 'area');
  if (!placed) for (const place of spare) addPlace(lede, place);
  const distant = (scenes[firstMention]?.sentence.block ?? 0) > (scenes[body]?.sentence.block ?? 0) + 3;
  return { lede, roundUp: several || (distant && war), followUp };
}
