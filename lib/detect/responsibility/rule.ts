import type { CueRow } from '../../lexicon/stances';
import type { ClaimMode, Stance } from '../../model/claim';
import type { Range } from '../types';
import type { Party } from './party';
import type { Scan } from './scan';

/** Words of a stance table found in the text. */
export interface Cue extends Range {
  row: string;
}

/** What a rule made of a cue. */
export interface Finding {
  stance: Stance;
  cue: Range;
  actor: Party | null;
  accuser: Party | null;
  mode: ClaimMode | null;
  /** The party whose word it is, where the stance itself says so; null leaves it to attribution. */
  voice: Party | null;
  /** The voice is a pronoun ("he blamed"): whoever spoke last. */
  pronoun?: boolean;
  rule: string;
}

/** One wording family: its table and how to read actor and accuser around a hit. */
export interface Rule {
  name: string;
  cues: CueRow[];
  /** Null where the words are no stance on an act of violence. `found`: what the article held so far, in reading order. */
  read(scan: Scan, cue: Cue, found: readonly Finding[]): Finding | Finding[] | null;
}
