import type { AnchoredRange } from '../anchor/range';
import type { Line } from './pill';

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
 * Paints words without touching the document.
 * The ranges are kept here: walking a `Highlight` throws in Firefox's content scripts.
 */
export class Highlights {
  #paints: Paint[] = [];
  #current: string | null = null;

  /** Paints these and nothing else. Throws nothing where the browser knows no highlights. */
  paint(paints: readonly Paint[]): void {
    this.#paints = [...paints];
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

  clear(): void {
    this.#paints = [];
    this.#current = null;
    for (const name of NAMES) registry()?.delete(registered(name));
  }

  #show(names: readonly Name[] = NAMES): void {
    const highlights = registry();
    if (!highlights) return;
    for (const name of names) {
      const ranges = this.#paints
        .filter((paint) => (name === 'current' ? paint.claim === this.#current : nameOf(paint) === name))
        .flatMap((paint) => paint.ranges.map(({ range }) => range));
      if (ranges.length === 0) highlights.delete(registered(name));
      else highlights.set(registered(name), new Highlight(...ranges));
    }
  }
}

function nameOf(paint: Paint): Name {
  return paint.quiet ? 'quiet' : paint.line;
}

function registry(): HighlightRegistry | null {
  return typeof CSS !== 'undefined' && 'highlights' in CSS && typeof Highlight === 'function' ? CSS.highlights : null;
}
