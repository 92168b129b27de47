/** Rows that are drawn: `from` up to and without `to`. */
export interface Range {
  from: number;
  to: number;
}

/** Heights of a list's rows in px: measured ones, and a guess for those that were never drawn. */
export class Heights {
  readonly #known = new Map<string, number>();

  constructor(readonly guess: number) {}

  /** Whether the height is news. */
  learn(key: string, height: number): boolean {
    if (height === 0 || this.#known.get(key) === height) return false;
    this.#known.set(key, height);
    return true;
  }

  /** Height of the rows `from` up to and without `to`. */
  sum(keys: readonly string[], from: number, to: number): number {
    let sum = 0;
    for (let i = from; i < to; i++) sum += this.#of(keys[i]);
    return sum;
  }

  #of(key: string | undefined): number {
    return this.#known.get(key ?? '') ?? this.guess;
  }

  /** The rows that meet the stretch from `top` to `bottom`, in px from the list's start. */
  range(keys: readonly string[], top: number, bottom: number): Range {
    let y = 0;
    let from = 0;
    for (; from < keys.length && y + this.#of(keys[from]) < top; from++) y += this.#of(keys[from]);
    let to = from;
    for (; to < keys.length && y < bottom; to++) y += this.#of(keys[to]);
    return { from, to };
  }
}
