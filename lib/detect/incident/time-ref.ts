import type { Days } from '../../text/dates';
import type { Range } from '../types';

/** A time expression: its tokens, the days it means, and what is known where no publication date helps. */
export interface TimeRef extends Range {
  s: number;
  /** null where it can't be placed in the calendar. */
  days: Days | null;
  grain: 'day' | 'week' | 'month' | 'year';
  weekday: number | null;
  /** "since December": the start of a running total, not the time of an event. */
  since: boolean;
  /** "so far this year". */
  current: boolean;
  /** Told as so long ago, or before what was told last ("three days earlier"). */
  ago?: 'now' | 'then' | undefined;
  /** "earlier this week": before the news of the day, however near. */
  earlier?: boolean | undefined;
}

/** What a rule found at a token: the tokens from `from` (else its own) to `to`, exclusive. */
export type Found = Omit<TimeRef, 's' | 'first' | 'last' | 'since'> & { from?: number; to: number };

/** A single day; null where it can't be placed. */
export const day = (n: number | null, to: number, from?: number): Found => ({
  days: n === null ? null : { from: n, to: n },
  grain: 'day',
  weekday: null,
  current: false,
  to,
  ...(from === undefined ? {} : { from }),
});

/** A week, month or year. */
export const span = (days: Days | null, grain: TimeRef['grain'], to: number, current = false): Found => ({
  days,
  grain,
  weekday: null,
  current,
  to,
});
