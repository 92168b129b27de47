import { hasPlace } from '../draft';
import { orderOf, sameTime } from '../earlier';
import type { Setting, Survey } from '../survey';
import type { State, Verdict } from '../verdict';

/** Sentences after the first mention in which an old date may still be that of the lede's own incident. */
const LEDE_SENTENCES = 2;
/** News is so many days old at most; what is dated before is another matter, unless the lede is of a court or a memory. */
const NEWS_DAYS = 4;
/** Days from which a month of saying, or a year, tells of another matter at another place, wherever it stands. */
const MONTH = 10;
/** Days from which a dated day at a place of its own, told well after the first figures, is another matter. */
const LONG_AGO = 30;
const YEAR = 300;

/**
 * An earlier time than the lede's: "ten died in Kech last week", "in 2014 …", "three days earlier …".
 * Look-alikes: a later day (somebody died of wounds), a day of saying or of a court, "since December" (a running total),
 * and an old date near the top or in a story that follows a trial.
 */
export function timed(survey: Survey, state: State, setting: Setting): Verdict | null {
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
  const age = state.recent !== null && time.days ? state.recent - time.days.to : 0;
  if (
    order !== 'same' &&
    !time.since &&
    elsewhere &&
    age > (time.grain === 'year' ? YEAR : said && time.grain === 'month' ? MONTH : Number.POSITIVE_INFINITY)
  )
    return true;
  if (order === 'same' || said || time.since) return false;
  const late = scene.sentence.index > state.firstTold + LEDE_SENTENCES;
  if (late && place !== null && !hasPlace(state.lede, place) && age > LONG_AGO) return true;
  if (!late || !(elsewhere || anew || (opens && time.grain !== 'day'))) return false;
  if (state.recent === null || !time.days) return time.grain === 'year' && (elsewhere || anew);
  return state.recent - time.days.to > (time.grain === 'day' ? NEWS_DAYS : 0);
}
