import { ARMED, KIND_OF } from '../../lexicon/kinds';
import { PLACE_PREPOSITIONS } from '../../lexicon/places';
import type { Range, Token } from '../types';
import { type Draft, hasPlace } from './draft';
import { orderOf } from './earlier';
import type { Setting, Survey } from './survey';
import type { TimeRef } from './time-ref';

/** Where a mention belongs: an incident known, or another one not seen before. */
export type Verdict = { draft: Draft; rule: string } | { draft: null; rule: string; background: boolean };

export interface State {
  lede: Draft;
  others: Draft[];
  /** How many others have been opened. */
  opened: number;
  /** Incident of what was said last, in this paragraph or the one before. */
  current: Draft;
  /** Nothing of this paragraph has been placed yet. */
  fresh: boolean;
  roundUp: boolean;
  /** Sentence of the first mention in the body. */
  firstTold: number;
  /** Day of publication, where the lede may be taken to be news of it; null where it is not known or the lede is older. */
  recent: number | null;
}

/**
 * Decides whose incident a setting speaks of. The rules, in order:
 * a pointer ("that strike", "the Kech incident"), a place or name that only another incident has, a cue word,
 * an earlier time, another place with a kind of its own, and else the paragraph's current incident.
 */
export function judge(survey: Survey, state: State, setting: Setting): Verdict {
  return (
    pointed(survey, state, setting) ??
    cued(state, setting) ??
    named(survey, state, setting) ??
    timed(survey, state, setting) ??
    otherKind(survey, state, setting) ??
    carried(state, setting)
  );
}

/** "that strike" is the incident told last; "the Kech incident" the one at Kech, told before or not. */
function pointed({ doc }: Survey, state: State, { scene, range, segment, cue }: Setting): Verdict | null {
  for (const event of scene.events) {
    if (event.i >= range.last + 12 || event.i < segment.first || event.i >= segment.last) continue;
    if (!cue && event.points !== 'that' && event.i > range.first && event.i < range.last - 1) continue;
    if (event.points === 'that' && state.current !== state.lede)
      return { draft: state.current, rule: `that ${event.noun}` };
    if (event.points !== 'the' || event.i - event.from < 2) continue;
    const before = doc.tokens.slice(event.from + 1, event.i);
    const name = before.find((t) => /^\p{Lu}/u.test(t.text));
    if (!name) continue;
    if (mentionsKey(state.lede, before)) continue;
    const rule = `the ${name.text} ${event.noun}`;
    const other = state.others.find((o) => mentionsKey(o, before));
    if (other) return { draft: other, rule };
    const place = scene.places.find(
      (p) => p.naming && p.first >= event.from && p.first < event.i && plain(doc.tokens, event.from + 1, p.first),
    );
    if (place && state.lede.places.length) return { draft: null, rule, background: true };
  }
  return null;
}

/** No preposition between: "the neighborhood of X" does not name the noun after it. */
function plain(tokens: Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (PLACE_PREPOSITIONS.has((tokens[i] as Token).norm)) return false;
  return true;
}

function mentionsKey(draft: Draft, tokens: Token[]): boolean {
  const words = tokens.map((t) => t.norm).join(' ');
  for (const key of draft.keys) if (` ${words} `.includes(` ${key} `)) return true;
  return false;
}

/** A word that opens another incident stands before the mention. */
function cued(state: State, { scene, range, segment, place, time, cue: responsibility }: Setting): Verdict | null {
  const cue = scene.cues.find(
    (c) => !c.weak && (c.i < range.last || (c.after && !responsibility && c.i < segment.last)),
  );
  if (!cue) return null;
  if (cue.rule.startsWith('comes') && segment.first === scene.sentence.first && range.first < cue.i) return null;
  if (state.roundUp && !(time && !place))
    return place && !hasPlace(state.lede, place) ? found(state, place, cue.rule, false) : null;
  return found(state, place, cue.rule, true);
}

/** The known other incident with this place, else a new one. */
function found(state: State, place: Setting['place'], rule: string, background: boolean): Verdict {
  const known = place && state.others.find((o) => hasPlace(o, place) && !hasPlace(state.lede, place));
  if (known) return { draft: known, rule: `${rule}, at ${place.text}` };
  return { draft: null, rule, background };
}

/** A place or name in this part of the sentence that only another incident has. */
function named({ doc }: Survey, state: State, { segment, place }: Setting): Verdict | null {
  if (!state.others.length) return null;
  const words = doc.tokens.slice(segment.first, segment.last);
  const other = state.others.find((o) => {
    for (const key of o.keys) {
      if (state.lede.keys.has(key)) continue;
      if (place?.key === key || words.some((t) => t.norm === key)) return true;
    }
    return false;
  });
  return other && !(place && state.lede.keys.has(place.key))
    ? { draft: other, rule: 'name of another incident' }
    : null;
}

/** Sentences after the first mention in which an old date may still be that of the lede's own incident. */
const LEDE_SENTENCES = 2;
/** News is so many days old at most; what is dated before is another matter, unless the lede is of a court or a memory. */
const NEWS_DAYS = 4;

/** An earlier time than the lede's. */
function timed(survey: Survey, state: State, setting: Setting): Verdict | null {
  const { time, place, loose } = setting;
  if (!time || loose || !isEarlier(state, setting)) return null;
  const words = survey.doc.tokens
    .slice(time.first, time.last)
    .map((t) => t.text)
    .join(' ');
  const known = state.others.find(
    (o) => o.time && sameTime(o.time, time) && (!place || !o.places.length || hasPlace(o, place)),
  );
  if (known) return { draft: known, rule: `earlier: ${words}` };
  return { draft: null, rule: `earlier: ${words}`, background: true };
}

function isEarlier(state: State, setting: Setting): boolean {
  const { time, place, scene, range } = setting;
  if (!time) return false;
  const elsewhere = place !== null && state.lede.keys.size > 0 && !hasPlace(state.lede, place);
  const anew = scene.events.some((e) => e.points === 'a' && Math.abs(e.i - range.first) < 14);
  const opens = time.first <= scene.sentence.first + 2;
  const said = time.use === 'reporting';
  if (time.ago === 'then' && opens) return true;
  const order = orderOf(time, state.lede.time);
  if (time.use === 'legal') return false;
  if (order === 'earlier') return !said || anew || opens;
  if (order === 'day_before') return time.use !== 'dying' && (elsewhere || anew || (said && opens));
  if (order === 'same' || said || time.since) return false;
  const late = scene.sentence.index > state.firstTold + LEDE_SENTENCES;
  if (!late || !(elsewhere || anew || (opens && time.grain !== 'day'))) return false;
  if (state.recent === null || !time.days) return time.grain === 'year' && (elsewhere || anew);
  return state.recent - time.days.to > (time.grain === 'day' ? NEWS_DAYS : 0);
}

function sameTime(a: TimeRef, b: TimeRef): boolean {
  if (a.days && b.days) return a.days.from <= b.days.to && b.days.from <= a.days.to;
  if (a.first === b.first) return true;
  return a.weekday !== null && a.weekday === b.weekday;
}

/** Another place with "also" or "meanwhile", or with a kind that the lede's incident can't be (a boat sank, in a war). */
function otherKind(survey: Survey, state: State, { scene, segment, place, range }: Setting): Verdict | null {
  if (!place || hasPlace(state.lede, place) || place.level === 'country') return null;
  const weak = scene.cues.find((c) => c.weak && c.i < range.last && c.i >= segment.first);
  const wide = place.level === 'city' || place.level === 'region';
  if ((survey.told.get(place.key) ?? 0) > 3) return null;
  if (weak && wide) return found(state, place, `${weak.rule}, at another place`, !state.roundUp);
  const part = kindsIn(survey.doc.tokens, segment);
  const kinds = part.size ? part : kindsIn(survey.doc.tokens, scene.sentence);
  const told = [...state.lede.kinds].map((kind) => ARMED.has(kind));
  const own = kinds.size === 1 && told.length > 0 ? [...kinds][0] : null;
  if (scene.sentence.index <= state.firstTold) return null;
  if (own === false && told.includes(true)) return found(state, place, 'another kind at another place', true);
  if (own === true && !told.includes(true)) return found(state, place, 'another kind at another place', true);
  return null;
}

/** Whether the words of a part of the text tell of arms or of something else; both where they tell of both. */
function kindsIn(tokens: Token[], { first, last }: Range): Set<boolean> {
  const kinds = new Set<boolean>();
  for (let i = first; i < last; i++) {
    const kind = KIND_OF.get((tokens[i] as Token).norm);
    if (kind) kinds.add(ARMED.has(kind));
  }
  return kinds;
}

/** Stays with the paragraph's incident until the lede's place, time or name comes back. */
function carried(state: State, { scene, place, time, segment }: Setting): Verdict {
  const { lede, current } = state;
  if (current === lede) return { draft: lede, rule: 'lede' };
  const meant = scene.events.find((e) => e.points === 'the' && e.i >= segment.first && e.i < segment.last);
  const back =
    (meant && lede.nouns.has(meant.noun) && !current.nouns.has(meant.noun)) ||
    (place && lede.keys.has(place.key) && !current.keys.has(place.key)) ||
    (time && lede.time && orderOf(time, lede.time) === 'same' && sameTime(time, lede.time));
  if (back) return { draft: lede, rule: 'back to the lede' };
  if (!state.fresh) return { draft: current, rule: 'same paragraph' };
  const again = scene.events.find((e) => e.points === 'the' && current.nouns.has(e.noun) && !lede.nouns.has(e.noun));
  return again ? { draft: current, rule: `the ${again.noun}` } : { draft: lede, rule: 'lede' };
}
