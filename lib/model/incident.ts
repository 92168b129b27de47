import type { VictimClass } from './figure';
import type { ClaimRef } from './status';

export type IncidentKind =
  | 'shooting'
  | 'bombing'
  | 'airstrike'
  | 'shelling'
  | 'clash'
  | 'raid'
  | 'stabbing'
  | 'vehicle'
  | 'kidnapping'
  | 'protest'
  | 'execution'
  | 'murder'
  | 'crash'
  | 'fire'
  | 'earthquake'
  | 'flood'
  | 'storm'
  | 'collapse'
  | 'drowning'
  | 'poisoning'
  | 'disease'
  | 'war'
  | 'attack'
  | 'other';

/** A date as printed, resolved against the publication date towards the past; ISO days, inclusive. */
export interface IncidentDate {
  text: string;
  start: string;
  end: string;
}

/** An incident as one article tells it. */
export interface ArticleIncident {
  /** Local to the article: `i1` is the lede's. */
  id: string;
  background: boolean;
  /** Printed places, narrowest first. */
  places: string[];
  date: IncidentDate | null;
  kind: IncidentKind;
  /** Named groups said to have done it. */
  actors: string[];
  victims: VictimClass[];
  /** "Attack on camps in Panjgur and Noshki". */
  label: string;
  /** Names of people, streets and buildings told with it, by which copies of one story find one another. */
  names?: string[];
}

/** An incident over all saved articles: the connected component of pairwise links. */
export interface Incident {
  id: string;
  label: string;
  places: string[];
  start: string | null;
  end: string | null;
  kind: IncidentKind;
  members: (ClaimRef & { background: boolean })[];
}
