export type SpeakerType =
  | 'government'
  | 'military'
  | 'police'
  | 'armed_group'
  | 'medical'
  | 'rescue'
  | 'local_official'
  | 'court'
  | 'un'
  | 'ngo'
  | 'witness'
  | 'family'
  | 'media'
  | 'company'
  | 'unnamed_official'
  | 'unnamed'
  | 'other';

export type Party = 'state' | 'non_state' | 'third' | 'media' | 'unknown';

/** Who says a figure, as this article names them; one person under several names is one speaker. */
export interface Speaker {
  /** Fullest name the article prints ("Mir Zia Lango"), else the body or role ("police", "a senior official"). */
  name: string;
  /** Printed role ("Balochistan Home Minister"). */
  role: string | null;
  /** Organisation the person speaks for, or the body itself ("Inter-Services Public Relations"). */
  org: string | null;
  /** Short form by which readers know them ("ISPR", "Home Minister"); printed somewhere in the article. */
  short: string;
  type: SpeakerType;
  party: Party;
}
