import { carried } from './rules/carried';
import { cued } from './rules/cued';
import { flown } from './rules/flown';
import { named } from './rules/named';
import { otherKind } from './rules/other-kind';
import { pointed } from './rules/pointed';
import { timed } from './rules/timed';
import type { Setting, Survey } from './survey';
import type { State, Verdict } from './verdict';

/**
 * Decides whose incident a setting speaks of. The rules, in order:
 * a pointer, a cue word, another flight, a place or name that only another incident has, an earlier time, another place with a kind of its own,
 * and else the paragraph's current incident. The first that answers decides.
 */
export function judge(survey: Survey, state: State, setting: Setting): Verdict {
  return (
    pointed(survey, state, setting) ??
    cued(state, setting) ??
    flown(state, setting) ??
    named(survey, state, setting) ??
    timed(survey, state, setting) ??
    otherKind(survey, state, setting) ??
    carried(state, setting)
  );
}
