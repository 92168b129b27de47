import type { Stance } from '../model/claim';

/** Stances by which somebody is made out to have done or helped a deed. */
export const ACCUSING_STANCES: ReadonlySet<Stance> = new Set(['blamed', 'suspected', 'linked']);

/** Stances that say whose deed it was. */
export const AUTHORSHIP: ReadonlySet<Stance> = new Set(['claimed', 'admitted', 'blamed', 'suspected']);

/** Stances that another rejects. */
export const REJECTABLE: ReadonlySet<Stance> = new Set(['blamed', 'suspected', 'claimed', 'linked']);

/** Stances of which an article tells before it calls them false. */
export const TOLD_BEFORE: ReadonlySet<Stance> = new Set(['claimed', 'rejected', 'blamed', 'admitted']);
