import type { PlaceLevel } from '../../lexicon/places';
import type { Range } from '../types';

/** A printed place. Chains ("Mill Lane, Trenwick") and lists ("Panjgur and Noshki") keep how they stand together. */
export interface PlaceRef extends Range {
  s: number;
  text: string;
  /** Lower case, without generic nouns and directions: what two mentions of one place share. */
  key: string;
  level: PlaceLevel;
  /** The place that this one is printed as lying in. */
  wider: PlaceRef | null;
  /** Places of one list carry the same number. */
  list: number | null;
  /** The city of a dateline: where the report was written. */
  dateline: boolean;
  /** Stands before an incident noun ("the Kech incident"): which one is meant, not where the mention is. */
  naming: boolean;
  /** Only an office there is named ("Milwaukee police"): a place where nothing better is told. */
  office: boolean;
  /** Where the hurt are taken and the accused are held: a hospital, a jail, a court. */
  care: boolean;
  /** Only by a weak preposition ("On Panjgur, he said"): counts where the text names it as a place elsewhere. */
  tentative: boolean;
  /** Only where somebody comes from, goes to or speaks: no place of an incident by itself. */
  aside: boolean;
}

const RANKS: Record<PlaceLevel, number> = { country: 0, region: 1, city: 2, area: 3, street: 4, site: 4 };
export function rank({ level }: { level: PlaceLevel }): number {
  return RANKS[level];
}
