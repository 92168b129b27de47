/** After this many removals by the page a block is left alone for the rest of the view. */
const REMOVALS_BORNE = 2;
/** A page that works on a block again so soon after its badge came, in milliseconds, does it without end … */
const SOON = 3_000;
/** … when it has done so this often: its badge would come and go before the reader's eyes, so it stays away. */
const RESTLESS = 3;

/** Which blocks get no badge any more, because the page works against it or would look otherwise. */
export class Patience {
  readonly #removals = new WeakMap<Element, number>();
  readonly #unrest = new WeakMap<Element, number>();
  readonly #refused = new WeakSet<Element>();

  /** The page removed the badge of a block. */
  removed(element: Element): void {
    this.#removals.set(element, (this.#removals.get(element) ?? 0) + 1);
  }

  /** The page worked on a block whose badge came at a time of the page's clock. */
  touched(element: Element, came: number): void {
    if (performance.now() - came < SOON) this.#unrest.set(element, (this.#unrest.get(element) ?? 0) + 1);
  }

  /** A badge changes the looks of this block. */
  refuse(element: Element): void {
    this.#refused.add(element);
  }

  isOver(element: Element): boolean {
    return (
      this.#refused.has(element) ||
      (this.#removals.get(element) ?? 0) >= REMOVALS_BORNE ||
      (this.#unrest.get(element) ?? 0) >= RESTLESS
    );
  }
}
