/** An element must have been gone for so long, in milliseconds: while a page scrolls, nothing changes above the text. */
const GONE_FOR = 500;

/** Does things to elements once they have left the viewport, so that nothing that is being read moves. */
export class OutOfView {
  readonly #acts = new Map<Element, (() => void)[]>();
  readonly #timers = new Map<Element, ReturnType<typeof setTimeout>>();
  #observer: IntersectionObserver | null = null;

  /** Whether something waits for `element` to leave. */
  has(element: Element): boolean {
    return this.#acts.has(element);
  }

  /** Runs `act` once, when no part of `element` is in view. */
  when(element: Element, act: () => void): void {
    this.#acts.set(element, [...(this.#acts.get(element) ?? []), act]);
    this.#observer ??= new IntersectionObserver((entries) => {
      for (const { isIntersecting, target } of entries) {
        clearTimeout(this.#timers.get(target));
        if (!isIntersecting)
          this.#timers.set(
            target,
            setTimeout(() => this.#run(target), GONE_FOR),
          );
      }
    });
    this.#observer.observe(element);
  }

  clear(): void {
    this.#observer?.disconnect();
    this.#observer = null;
    this.#acts.clear();
    for (const timer of this.#timers.values()) clearTimeout(timer);
    this.#timers.clear();
  }

  #run(element: Element): void {
    const acts = this.#acts.get(element) ?? [];
    this.#acts.delete(element);
    this.#timers.delete(element);
    this.#observer?.unobserve(element);
    for (const act of acts) act();
  }
}
