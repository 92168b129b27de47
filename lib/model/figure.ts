import type { Quoted } from './text';

export type Precision = 'exact' | 'at_least' | 'up_to' | 'about' | 'range' | 'vague';

/**
 * A figure as printed, with its bounds; `null` is an open side.
 * Bounds follow the table in the coding rules: they order comparisons and are exported, never printed as if an outlet had.
 */
export interface Figure extends Quoted {
  low: number | null;
  high: number | null;
  precision: Precision;
  /** No figure word is printed ("his wife", "policemen were killed"): the span is the victim or harm word. */
  implicit: boolean;
}

export type Effect = 'killed' | 'injured' | 'missing' | 'abducted' | 'displaced' | 'casualties';

export type VictimClass = 'state_forces' | 'non_state_armed' | 'civilian' | 'mixed' | 'unspecified';

export type VictimAttribute =
  | 'women'
  | 'children'
  | 'police'
  | 'officers'
  | 'medics'
  | 'aid_workers'
  | 'journalists'
  | 'foreigners';

/** The group a figure counts, in the speaker's own words; the class comes from the noun, never from a label. */
export interface Victims {
  text: string | null;
  class: VictimClass;
  attributes: VictimAttribute[];
}
