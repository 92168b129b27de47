import type { AnchoredRange } from '../anchor/range';
import type { Line } from '../model/pill';
import { NearView } from './near-view';

/** Painted words of one claim. */
export interface Paint {
  claim: string;
  line: Line;
  quiet: boolean;
  ranges: AnchoredRange[];
}

/** Names in the page's highlight registry; the rules for them come with the extension's registered style sheet. */
const NAMES = ['solid', 'double', 'dotted', 'dashed', 'quiet', 'current'] as const;
type Name = (typeof NAMES)[number];
const registered = (name: Name): string => `by-whose-count-${name}`;
/**
 * Claims beyond which only words in or near the viewport are painted: browsers go through every painted range at every
 * change of a page's styles, with 1,800 of them for 10 ms a frame.
 */
const MANY = 150;

/**
 * Paints words without touching the document.
 * The ranges are kept here: walking a `Highlight` throws in Firefox's content scripts.
 */
export class Highlights {
  #paints: Paint[] = [];
  #current: string | null = null;
  readonly #near = new NearView(() => this.#show());
  #isSparing = false;
  readonly #isWanted: (claim: string) => boolean;

  /** @param isWanted which claims' words are to be lined now; asked at every painting */
  constructor(isWanted: (claim: string) => boolean) {
    this.#isWanted = isWanted;
  }

  /** Paints these and nothing else. Throws nothing where the browser knows no highlights. */
  paint(paints: readonly Paint[]): void {
    this.#paints = [...paints];
    this.#isSparing = paints.length > MANY;
    if (this.#isSparing) this.#near.watch(new Set(paints.flatMap((each) => placeOf(each) ?? [])));
    else this.#near.clear();
    this.#show();
  }

  /** Ids of the painted claims, in reading order. */
  get order(): string[] {
    return this.#paints.map(({ claim }) => claim);
  }

  /** Marks one claim's words as the one being looked at; null for none. */
  setCurrent(claim: string | null): void {
    this.#current = claim;
    this.#show(['current']);
  }

  /** The claim whose words stand at a place in the document, the shortest where several do. */
  claimAt(node: Node, offset: number): string | null {
    let found: { claim: string; length: number } | null = null;
    for (const { claim, ranges } of this.#paints) {
      for (const { range, text } of ranges) {
        if (range.startContainer.isConnected && range.isPointInRange(node, offset)) {
          if (!found || text.length < found.length) found = { claim, length: text.length };
        }
      }
    }
    return found?.claim ?? null;
  }

  /** The first painted range of a claim, to scroll to and to place the card at. */
  rangeOf(claim: string): Range | null {
    return this.#paints.find((paint) => paint.claim === claim)?.ranges[0]?.range ?? null;
  }

  /** Boxes of all painted words of a claim, in CSS pixels of the viewport. */
  rectsOf(claim: string): DOMRect[] {
    const ranges = this.#paints.find((paint) => paint.claim === claim)?.ranges ?? [];
    return ranges.flatMap(({ range }) => [...range.getClientRects()]);
  }

  clear(): void {
    this.#paints = [];
    this.#current = null;
    this.#near.clear();
    for (const name of NAMES) registry()?.delete(registered(name));
  }

  /** Paints again: other claims may be wanted now. */
  repaint(): void {
    this.#show();
  }

  #isNear(paint: Paint): boolean {
    if (!this.#isSparing) return true;
    const place = placeOf(paint);
    return place !== null && this.#near.has(place);
  }

  #show(names: readonly Name[] = NAMES): void {
    const highlights = registry();
    if (!highlights) return;
    for (const name of names) {
      const ranges = this.#paints
        .filter((paint) =>
          name === 'current'
            ? paint.claim === this.#current
            : nameOf(paint) === name && this.#isNear(paint) && this.#isWanted(paint.claim),
        )
        .flatMap((paint) => paint.ranges.map(({ range }) => range));
      if (ranges.length === 0) highlights.delete(registered(name));
      else highlights.set(registered(name), new Highlight(...ranges));
    }
  }
}

/** The element that a claim's words stand in. */
function placeOf({ ranges }: Paint): Element | null {
  return ranges[0]?.range.startContainer.parentElement ?? null;
}

function nameOf(paint: Paint): Name {
  return paint.quiet ? 'quiet' : paint.line;
}

function registry(): HighlightRegistry | null {
  return typeof CSS !== 'undefined' && 'highlights' in CSS && typeof Highlight === 'function' ? CSS.highlights : null;
}
