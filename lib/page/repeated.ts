/** Shorter texts are labels; they may stand twice. */
const LABEL = 40;
/** Texts that begin alike and are compared: a page of one sentence without end must not cost the square of its length. */
const ALIKE = 50;

/**
 * Tells a block that stands on the page once more: galleries print a caption under each copy of a picture, at times with its
 * credit, at times without; summaries and quotations set out of the text repeat its sentences. Read again, each figure in it
 * would count twice.
 */
export class Repeats {
  /** By their first characters, so that a page of thousands of blocks is looked through once. */
  readonly #texts = new Map<string, string[]>();

  /** Whether `text` is, or begins, a text that was noted before; else notes it. */
  has(text: string): boolean {
    if (text.length <= LABEL) return false;
    const head = text.slice(0, LABEL);
    const known = this.#texts.get(head) ?? [];
    if (known.some((other) => other.startsWith(text))) return true;
    if (known.length < ALIKE) this.#texts.set(head, [...known, text]);
    return false;
  }
}
