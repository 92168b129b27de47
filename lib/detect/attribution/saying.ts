import type { Range } from '../types';

export type VoiceKind = 'person' | 'body' | 'unnamed' | 'pronoun' | 'document' | 'none';

/** A speaker as printed at one place: not yet known to be the same as another. */
export interface Voice extends Range {
  kind: VoiceKind;
  /** Printed name of the person or body; for an unnamed speaker its printed words. */
  name: string | null;
  /** Printed role of a person ("Rochester police chief"). */
  role: string | null;
  /** Body a person speaks for. */
  org: string | null;
  /** Key of the noun the phrase turns on ("chief", "ministry"), else of its last word. */
  head: string;
  plural: boolean;
  /** Printed with "the", "his", …: may point back to a speaker named before. */
  definite: boolean;
}

/** Words of one place that say who says something, and which side of them they govern. */
export interface Saying extends Range {
  /** Index in `Doc.sentences`. */
  s: number;
  /** Printed verb or phrase ("said", "according to", "put the toll at"). */
  verb: string;
  /** The speaker confirms, acknowledges or admits. */
  confirms: boolean;
  /** Governs words before it, after it, in its sentence. */
  before: boolean;
  after: boolean;
  /** Unsourced telling: gives way to every named speaker. */
  hearsay: boolean;
  /** Speakers, joint ones included; none for hearsay, or where the subject must be looked for. */
  voices: Voice[];
  /** The subject is that of the nearest saying before, or of the sentence ("adding that"). */
  inherits: boolean;
  /** Name of the rule that found it. */
  rule: string;
}
