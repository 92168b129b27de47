/** A script of ours that stands in a page. */
export interface Present {
  /** Whether it answers for the page now. */
  isActive(): boolean;
  /** Begins again: the script was put in a second time, or the page has become another. */
  restart(): void;
  stop(): void;
}

interface Presence {
  gate?: Present;
  reader?: Present;
}

const KEY = Symbol.for('by-whose-count');

/** Who of us stands in this page. It lies in our own world, out of the page's reach. */
export function presence(): Presence {
  const place = globalThis as typeof globalThis & { [KEY]?: Presence };
  place[KEY] ??= {};
  return place[KEY];
}
