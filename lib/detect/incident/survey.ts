import { ACCORDING } from '../../lexicon/asked-speech';
import { RELATIVES, SAYING } from '../../lexicon/background';
import type { Doc, Range, Sentence, Token } from '../types';
import { type FlightRef, flightsOf } from './flights';
import { type PlaceRef, rank } from './place-ref';
import { findPlaces } from './places';
import { segmentOf } from './segment';
import { type Cue, cuesOf, type EventRef, eventsOf, type TimeUse, timeUse } from './signals';
import { type Spot, spotAfter } from './spot';
import type { TimeRef } from './time-ref';
import { findTimes } from './times';

/** What one sentence says of places, times and incidents. */
export interface Scene {
  sentence: Sentence;
  places: PlaceRef[];
  times: (TimeRef & { use: TimeUse })[];
  events: EventRef[];
  cues: Cue[];
  flights: FlightRef[];
}

export interface Survey {
  doc: Doc;
  /** Day that the page states as its own, else the first full date printed; null when there is none. */
  anchor: number | null;
  places: PlaceRef[];
  /** Places printed as one list, by the list's number. */
  lists: ReadonlyMap<number, PlaceRef[]>;
  /** The widest that each place is printed as, by its key: "Idlib" is a province where "Idlib province" is printed. */
  ranks: ReadonlyMap<string, number>;
  /** In how many sentences each place is told, by its key. */
  told: ReadonlyMap<string, number>;
  scenes: Scene[];
  /** The flights of the sentence that names one first: what the article is about, if any (two that collide). */
  ownFlights: ReadonlySet<string>;
}

/** Reads places, times, incident nouns and cue words of a whole article once. */
export function survey(doc: Doc): Survey {
  const places = findPlaces(doc);
  const { anchor, times } = findTimes(doc);
  const scenes = doc.sentences.map(
    (sentence): Scene => ({
      sentence,
      places: [],
      times: [],
      events: eventsOf(doc.tokens, sentence),
      cues: cuesOf(doc.tokens, sentence),
      flights: [],
    }),
  );
  const flights = flightsOf(doc);
  for (const flight of flights) scenes[flight.s]?.flights.push(flight);
  for (const place of places) scenes[place.s]?.places.push(place);
  for (const time of times)
    if (!stamp(doc, time, anchor) && !inDateline(doc, time, scenes))
      scenes[time.s]?.times.push({ ...time, use: timeUse(doc, time) });
  const lists = new Map<number, PlaceRef[]>();
  const seen = new Map<string, Set<number>>();
  for (const place of places) {
    if (place.list !== null) put(lists, place.list, place);
    seen.set(place.key, (seen.get(place.key) ?? new Set()).add(place.s));
  }
  const ranks = new Map<string, number>();
  for (const place of places) ranks.set(place.key, Math.min(ranks.get(place.key) ?? rank(place), rank(place)));
  const told = new Map([...seen].map(([key, sentences]) => [key, sentences.size]));
  const ownFlights = new Set(flights.filter(({ s }) => s === flights[0]?.s).map(({ key }) => key));
  return { doc, anchor, places, lists, ranks, told, scenes, ownFlights };
}

function put(lists: Map<number, PlaceRef[]>, list: number, place: PlaceRef) {
  const known = lists.get(list);
  if (known) known.push(place);
  else lists.set(list, [place]);
}

/** A full date at the head of a block near the top that only says when the page was published. */
function stamp(doc: Doc, time: TimeRef, anchor: number | null): boolean {
  const sentence = doc.sentences[time.s];
  if (!sentence || sentence.block > 6 || time.grain !== 'day' || !time.days || anchor === null) return false;
  const printed = doc.tokens.slice(time.first, time.last);
  const whole =
    printed.some((t) => /^\d{2}(?:\d{2})?$/.test(t.norm) && t.i === time.last - 1) ||
    /\d[./-]\d/.test(printed[0]?.norm ?? '');
  const opens = doc.sentences[sentence.index - 1]?.block !== sentence.block && time.first - sentence.first < 8;
  return opens && whole && printed.length !== 2 && Math.abs(time.days.from - anchor) <= 1;
}

/** "QUETTA, Feb 3 —": the day of the report. */
function inDateline({ tokens }: Doc, time: TimeRef, scenes: Scene[]): boolean {
  const dateline = scenes[time.s]?.places.find((p) => p.dateline);
  if (!dateline || time.first < dateline.first || time.first > dateline.last + 4) return false;
  return tokens.slice(time.last - 1, time.last + 4).some((t) => /[—–:]|--/u.test(t.post));
}

/** What governs one mention: the part of its sentence it stands in, with its own time and place. */
export interface Setting {
  scene: Scene;
  range: Range;
  /** The range is a cue of responsibility, which may hold the incident's noun itself. */
  cue: boolean;
  segment: Range;
  time: (TimeRef & { use: TimeUse }) | null;
  /** The time stands in a later part ("killed after gunmen opened fire Saturday"): it may date, never part. */
  loose: boolean;
  place: PlaceRef | null;
  /** A place without a name, nearer than any named one. */
  spot: Spot | null;
  /** Another flight than the article's own. */
  flight: string | null;
}

/** Finds the setting of a run of tokens in its sentence. */
export function settingOf({ doc, scenes, ownFlights }: Survey, s: number, range: Range, cue: boolean): Setting {
  const scene = scenes[s] as Scene;
  const segment = segmentOf(doc.tokens, scene.sentence, range, scene.times);
  const start = scene.sentence.first;
  const inside = (r: Range) => r.first >= segment.first && r.first < segment.last;
  const times = scene.times.filter((t) => !t.since);
  const within = nearest(times.filter(inside), range, doc.tokens, start, true);
  const opening = times.find((t) => t.first < scene.sentence.first + 6 && t.first < range.first);
  const beside = times.find((t) => t.last <= segment.first && t.last >= segment.first - 2 && t.use !== 'reporting');
  const later = times.find((t) => t.first >= segment.last && t.use === 'event');
  const time =
    ((within?.use === 'reporting' || within?.use === 'legal') && opening ? opening : within) ??
    beside ??
    opening ??
    later ??
    null;
  const places = scene.places.filter((p) => !p.aside && !p.naming && !p.care);
  const headed = scene.places.filter(
    (p) =>
      p.aside &&
      !p.naming &&
      !p.care &&
      !p.office &&
      (p.level === 'area' || p.level === 'site' || p.level === 'street'),
  );
  const place =
    nearest(places.filter(inside), range, doc.tokens, start) ??
    nearest(headed.filter(inside), range, doc.tokens, start) ??
    (segment.first === start ? nearest(places, range, doc.tokens, start) : null);
  const spot = cue ? null : spotAfter(doc, range, segment);
  const own = spot && place && (place.last <= range.first || place.first > spot.first) ? null : place;
  return {
    scene,
    range,
    cue,
    segment,
    time,
    loose: time !== null && time === later,
    place: own,
    spot,
    flight: otherFlight(scene, segment, ownFlights),
  };
}

/** The flight that the mention's part of its sentence names, else the sentence; null where the article's own is named there. */
function otherFlight({ flights }: Scene, segment: Range, own: ReadonlySet<string>): string | null {
  const inside = flights.filter(({ first }) => first >= segment.first && first < segment.last);
  const meant = inside.length > 0 ? inside : flights;
  return meant.some(({ key }) => own.has(key)) ? null : (meant.find(({ sure }) => sure)?.key ?? null);
}

/** Beyond this many tokens, with what stands between counted in, nothing governs a mention. */
const FARTHEST = 60;

/** Nearest to the mention; what stands after it, without another clause between, is nearer than what stands before. */
function nearest<T extends Range>(refs: T[], range: Range, tokens: Token[], start: number, dated = false): T | null {
  let best: T | null = null;
  let least = FARTHEST;
  for (const ref of refs) {
    const after = ref.first >= range.first;
    let distance = after ? Math.max(0, ref.first - range.last) : (range.first - ref.last) * 1.5 + 2;
    if (distance >= least) continue;
    const [from, to] = after ? [range.last, ref.first] : [ref.last, range.first];
    for (let i = from; i < (after ? to : to + 1); i++) {
      const { norm } = tokens[i] as Token;
      if (norm === 'while' || norm === 'whereas' || norm === 'but' || ACCORDING.has(norm)) distance += 20;
      else if (after && dated && RELATIVES.has(norm)) distance += FARTHEST;
      else if (!after && SAYING.has(norm) && ref.first > start + 2) distance += FARTHEST;
      else if (norm === 'and' && after) distance += 3;
    }
    if (distance < least) {
      least = distance;
      best = ref;
    }
  }
  return best;
}
