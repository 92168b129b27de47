import { meeting, sameNumber } from './interval';
import { comparable } from './key';
import { earlier } from './order';
import type { CasualtyRow } from './rows';
import { oneSentence, voices } from './speak';

/** What stands between two figures, seen from the first: `newer` says that the second is the later one. */
export type Relation = 'same_figure' | 'repeated' | 'differs' | 'newer' | 'older' | 'order_unknown' | 'nothing';

/** What two kinds of rows of different articles have with each other; `by_time`: one speaker's two figures, which only the times of the two rows tell apart. */
export type KindRelation = Exclude<Relation, 'newer' | 'older'> | 'by_time' | null;

/**
 * Relates two casualty claims of one incident and one bucket.
 * @returns null when they do not count the same people; `nothing` when they do and there is nothing to show
 */
export function relate(a: CasualtyRow, b: CasualtyRow): Relation | null {
  if (a.article.id !== b.article.id) return settle(betweenArticles(a, b), a, b);
  if (oneSentence(a.claim, b.claim) && voices(a.voice, b.voice) !== 'two') return null;
  if (a.claim.subsetOf === b.claim.id || b.claim.subsetOf === a.claim.id) return null;
  if (!comparable(a, b)) return null;
  const voice = voices(a.voice, b.voice);
  if (voice === 'same') return ofOneSpeaker(a, b);
  const lie = meeting(a.bounds, b.bounds);
  if (lie === 'apart') {
    // Two figures in one article's own voice mostly count different things.
    const said = voice === 'open' && a.claim.attribution === b.claim.attribution;
    return mayDiffer(a, b) && !said ? 'differs' : 'nothing';
  }
  return lie === 'same' && voice === 'two' ? 'same_figure' : 'nothing';
}

/**
 * Relates two rows of different articles by all but their times: rows that `kindOf` takes for one kind relate alike, so
 * that an incident of hundreds of articles compares kinds and not every pair of claims.
 */
export function betweenArticles(a: CasualtyRow, b: CasualtyRow): KindRelation {
  if (!comparable(a, b)) return null;
  const voice = voices(a.voice, b.voice);
  const lie = meeting(a.bounds, b.bounds);
  if (voice === 'same') {
    if (sameNumber(a.bounds, b.bounds)) return 'repeated';
    return a.claim.figure.implicit || b.claim.figure.implicit || lie === 'same' ? 'nothing' : 'by_time';
  }
  if (lie === 'apart') return mayDiffer(a, b) ? 'differs' : 'nothing';
  return lie === 'same' && voice === 'two' ? 'same_figure' : 'nothing';
}

/** All that relating looks at in a row besides its time, in words. */
export function kindOf({ claim, bounds, group, voice, part, standsForAll, calledEarlier }: CasualtyRow): string {
  const { text, low, high, precision } = bounds;
  return JSON.stringify([
    voice.keys,
    [text, low, high, precision],
    [claim.figure.implicit, claim.earlier, claim.incremental],
    group,
    [part, standsForAll],
    calledEarlier.map(({ text, low, high }) => [text, low, high]),
  ]);
}

/** Puts the times of two rows to what their kinds have with each other. */
export function settle(kinds: KindRelation, a: CasualtyRow, b: CasualtyRow): Relation | null {
  if (kinds !== 'by_time') return kinds;
  const order = saidFirst(a, b);
  if (order) return order === 'first' ? 'newer' : 'older';
  return meeting(a.bounds, b.bounds) === 'apart' ? 'order_unknown' : 'nothing';
}

/** Figures that nobody printed (a name, a bare plural) and tolls that the text itself calls earlier do not make a difference. */
function mayDiffer(a: CasualtyRow, b: CasualtyRow): boolean {
  return !(a.claim.figure.implicit || b.claim.figure.implicit || a.claim.earlier || b.claim.earlier);
}

/** One speaker's two figures in one article: without a word about time they mostly count different things. */
function ofOneSpeaker(a: CasualtyRow, b: CasualtyRow): Relation {
  if (sameNumber(a.bounds, b.bounds)) return 'nothing';
  if (a.claim.figure.implicit || b.claim.figure.implicit || meeting(a.bounds, b.bounds) === 'same') return 'nothing';
  const order = saidFirst(a, b);
  if (!order) return 'nothing';
  return order === 'first' ? 'newer' : 'older';
}

/** Which of one speaker's two figures came first: by the text's own "earlier toll", else by time. */
function saidFirst(a: CasualtyRow, b: CasualtyRow): 'first' | 'second' | null {
  if (a.claim.earlier !== b.claim.earlier) {
    const [old, now] = a.claim.earlier ? [a, b] : [b, a];
    const before = old.article.id === now.article.id || earlier(now.time, old.time) !== 'first';
    if (before) return old === a ? 'first' : 'second';
    return null;
  }
  const byTime = earlier(a.time, b.time);
  if (byTime) return byTime;
  const [first, second] = [isCalledEarlier(a, b), isCalledEarlier(b, a)];
  if (first === second) return null;
  return first ? 'first' : 'second';
}

/** The newer figure's article quotes the other number as an earlier toll. */
function isCalledEarlier(old: CasualtyRow, now: CasualtyRow): boolean {
  return now.calledEarlier.some((bounds) => sameNumber(bounds, old.bounds));
}
