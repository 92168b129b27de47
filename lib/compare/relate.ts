import { meeting, sameNumber } from './interval';
import { comparable } from './key';
import { earlier } from './order';
import type { CasualtyRow } from './rows';
import { oneSentence, voices } from './speak';

/** What stands between two figures, seen from the first: `newer` says that the second is the later one. */
export type Relation = 'same_figure' | 'repeated' | 'differs' | 'newer' | 'older' | 'order_unknown' | 'nothing';

/**
 * Relates two casualty claims of one incident and one bucket.
 * @returns null when they do not count the same people; `nothing` when they do and there is nothing to show
 */
export function relate(a: CasualtyRow, b: CasualtyRow): Relation | null {
  const here = a.article.id === b.article.id;
  if (here && oneSentence(a.claim, b.claim) && voices(a.voice, b.voice) !== 'two') return null;
  if (!comparable(a, b)) return null;
  const voice = voices(a.voice, b.voice);
  if (voice === 'same') return ofOneSpeaker(a, b);
  const lie = meeting(a.bounds, b.bounds);
  if (lie === 'apart') return mayDiffer(a, b, here, voice === 'open') ? 'differs' : 'nothing';
  return lie === 'same' && voice === 'two' ? 'same_figure' : 'nothing';
}

/**
 * Figures that nobody printed (a name, a bare plural) and tolls that the text itself calls earlier do not make a
 * difference; nor do two figures in one article's own voice, which mostly count different things.
 */
function mayDiffer(a: CasualtyRow, b: CasualtyRow, here: boolean, open: boolean): boolean {
  if (a.claim.figure.implicit || b.claim.figure.implicit || a.claim.earlier || b.claim.earlier) return false;
  return !(here && open && a.claim.attribution === b.claim.attribution);
}

function ofOneSpeaker(a: CasualtyRow, b: CasualtyRow): Relation {
  if (sameNumber(a.bounds, b.bounds)) return a.article.id === b.article.id ? 'nothing' : 'repeated';
  if (a.claim.figure.implicit || b.claim.figure.implicit) return 'nothing';
  const lie = meeting(a.bounds, b.bounds);
  if (lie === 'same') return 'nothing';
  const order = saidFirst(a, b);
  if (order) return order === 'first' ? 'newer' : 'older';
  // In one article without a word about time, a speaker's two figures mostly count different things.
  return lie === 'apart' && a.article.id !== b.article.id ? 'order_unknown' : 'nothing';
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
  if (calledEarlier(a, b)) return 'first';
  return calledEarlier(b, a) ? 'second' : null;
}

/** The newer figure's article quotes the other number as an earlier toll. */
function calledEarlier(old: CasualtyRow, now: CasualtyRow): boolean {
  return now.calledEarlier.some((bounds) => sameNumber(bounds, old.bounds));
}
