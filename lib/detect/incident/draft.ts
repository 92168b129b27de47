import type { IncidentKind } from '../../model/incident';
import type { Days } from '../../text/dates';
import type { Range } from '../types';
import type { PlaceRef } from './place-ref';
import type { TimeRef } from './time-ref';

/** An incident while an article is being read. */
export interface Draft {
  id: string;
  background: boolean;
  places: PlaceRef[];
  /** Keys of its places and of the wider ones they lie in. */
  keys: Set<string>;
  /** Incident nouns by which the text has named it. */
  nouns: Set<string>;
  /** Kinds that its first sentences speak of. */
  kinds: Set<IncidentKind>;
  time: TimeRef | null;
  /** Parts of the text whose words tell what it was. */
  told: Range[];
  mentions: number[];
}

export function newDraft(number: number, background: boolean): Draft {
  return {
    id: `i${number}`,
    background,
    places: [],
    keys: new Set(),
    nouns: new Set(),
    kinds: new Set(),
    time: null,
    told: [],
    mentions: [],
  };
}

export function addPlace(draft: Draft, place: PlaceRef) {
  if (!draft.places.includes(place)) draft.places.push(place);
  for (let p: PlaceRef | null = place, n = 0; p && n < 5; p = p.wider, n++) draft.keys.add(p.key);
}

/** Takes over a time where none is known, or a day inside the month or week that was. */
export function addTime(draft: Draft, time: TimeRef) {
  const finer =
    draft.time !== null && draft.time.grain !== 'day' && time.grain === 'day' && within(time.days, draft.time.days);
  if (!draft.time || finer) draft.time = time;
}

function within(inner: Days | null, outer: Days | null): boolean {
  return inner !== null && outer !== null && inner.from >= outer.from && inner.to <= outer.to;
}

/** Does the incident have this place, or one that it lies in? */
export function hasPlace(draft: Draft, place: PlaceRef): boolean {
  for (let p: PlaceRef | null = place, n = 0; p && n < 5; p = p.wider, n++) if (draft.keys.has(p.key)) return true;
  return false;
}
