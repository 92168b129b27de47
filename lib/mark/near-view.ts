/** How far around the viewport counts as near: half of it again on every side. */
const AROUND = '50%';

/** Tells which of many elements stand in or near the viewport. */
export class NearView {
  readonly #near = new Set<Element>();
  readonly #changed: () => void;
  #observer: IntersectionObserver | null = null;

  /** @param changed told, at most once a frame, that elements have come or gone */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  has(element: Element): boolean {
    return this.#near.has(element);
  }

  /** Watches these and no others. */
  watch(elements: Iterable<Element>): void {
    this.clear();
    this.#observer = new IntersectionObserver(
      (entries) => {
        for (const { isIntersecting, target } of entries) {
          if (isIntersecting) this.#near.add(target);
          else this.#near.delete(target);
        }
        this.#changed();
      },
      { rootMargin: AROUND },
    );
    for (const element of elements) this.#observer.observe(element);
  }

  clear(): void {
    this.#observer?.disconnect();
    this.#observer = null;
    this.#near.clear();
  }
}
