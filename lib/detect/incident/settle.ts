import { EVENT_DAYS } from '../../lexicon/background';
import { KIND_OF } from '../../lexicon/kinds';
import type { Token } from '../types';
import { addPlace, addTime, type Draft, newDraft } from './draft';
import { judge } from './judge';
import type { PlaceRef } from './place-ref';
import { type Setting, type Survey, settingOf } from './survey';
import type { State } from './verdict';

/** Blocks from the top in which a mention's place still tells where the lede's incident was. */
const LEDE_BLOCKS = 4;

/** Other incidents that a later sentence may still mean; older ones are let go, so that cost grows with length only. */
const MOST = 24;

/** Opens an incident not seen before. */
export function opened(state: State, background: boolean): Draft {
  const draft = newDraft(state.opened + 2, background);
  state.opened++;
  state.others.push(draft);
  if (state.others.length > MOST) state.others.shift();
  return draft;
}

/** What a mention's setting adds to its incident. `told`: the incident was known, so that far down little is added. */
export function settle(read: Survey, home: Draft, setting: Setting, told: boolean) {
  const { scene, place, time, segment, flight } = setting;
  home.told.push(segment);
  if (flight) home.keys.add(flight);
  const near = !told || home.keys.size === 0 || scene.sentence.block <= LEDE_BLOCKS;
  if (place && (near || place.list !== null) && (!setting.cue || home.keys.size === 0 || place.level !== 'country')) {
    for (const one of (place.list === null ? null : read.lists.get(place.list)) ?? [place]) addPlace(home, one);
  }
  if (time && (time.use === 'event' || (time.use === 'plain' && !time.ago)) && (!told || time.grain === 'day'))
    addTime(home, time);
  for (const event of scene.events) {
    if (event.i >= segment.first && event.i < segment.last) home.nouns.add(event.noun);
  }
}

/** A sentence without mentions may tell of another incident all the same ("Earlier this week an attack hit …"). */
export function passBy(read: Survey, state: State, s: number) {
  const scene = read.scenes[s];
  if (!scene || s <= (read.doc.tokens[state.lede.told.at(-1)?.first ?? 0]?.s ?? 0)) return;
  const event = scene.events.find((e) => e.points !== 'that');
  const i = event?.i ?? deedOf(read, scene);
  if (i === null) return;
  const setting = settingOf(read, s, { first: i, last: i + 1 }, true);
  const verdict = judge(read, state, setting);
  const { time } = setting;
  if (verdict.draft === state.lede) {
    if (time?.use === 'event' && time.grain === 'day' && !setting.loose && !state.lede.time) addTime(state.lede, time);
    const { place } = setting;
    if (state.current === state.lede && place && narrow(place) && !state.lede.places.some(narrow))
      addPlace(state.lede, place);
    if (verdict.rule === 'back to the lede') state.current = state.lede;
    return;
  }
  const sure = event && event.points !== 'the';
  if (verdict.draft === null && !sure && !verdict.rule.startsWith('earlier')) return;
  const home = verdict.draft ?? opened(state, verdict.background);
  settle(read, home, { ...setting, time: home.time ? null : time }, false);
  state.current = home;
  state.fresh = false;
}

/** A town or something in one. */
function narrow({ level, dateline }: PlaceRef): boolean {
  return !dateline && level !== 'country' && level !== 'region';
}

/** First word of a sentence that tells of a deed ("insurgents attacked", "two bombs went off"). */
function deedOf({ doc }: Survey, { sentence }: Setting['scene']): number | null {
  for (let i = sentence.first; i < sentence.last; i++) {
    const { norm } = doc.tokens[i] as Token;
    if (KIND_OF.has(norm) || EVENT_DAYS.has(norm)) return i;
  }
  return null;
}
