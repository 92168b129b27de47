import type { CueRow } from '../../lexicon/stances';
import type { CheckingCode } from '../../model/status';
import type { Range } from '../types';
import type { View } from './view';

/** Words of a checking table found in sentence `s`. */
export interface CheckingCue extends Range {
  row: string;
  s: number;
}

/** A status and the mentions (by index) that it speaks of. */
export interface Reached {
  code: CheckingCode;
  by: string | null;
  mentions: number[];
}

/** The same with the evidence: the sentence and the wording. */
export interface Reach extends Reached {
  row: string;
  s: number;
}

export interface CheckingRule {
  cues: CueRow[];
  /** Null where the words speak of no claim of this article. */
  read(view: View, cue: CheckingCue): Reached | null;
}
