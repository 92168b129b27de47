/** A box in CSS pixels of the viewport. */
export interface Box {
  top: number;
  bottom: number;
  width: number;
}

export interface View {
  width: number;
  height: number;
}

/** Layout shift of text in view that one view of a page may cost its reader, in the unit browsers report. */
const BUDGET = 0.018;

/** Whether a box touches the viewport. */
export function isInView(box: Box, viewHeight: number): boolean {
  return box.bottom > 0 && box.top < viewHeight;
}

/**
 * What browsers count as layout shift when what stands below a box moves down: the share of the viewport that moves,
 * times the distance as a share of the viewport's longer side.
 */
export function shiftBelow(box: Box, distance: number, view: View): number {
  if (distance <= 0 || view.width === 0 || view.height === 0) return 0;
  const moved = Math.max(0, view.height - Math.max(0, box.bottom)) * Math.min(box.width, view.width);
  return (moved / (view.width * view.height)) * (distance / Math.max(view.width, view.height));
}

/** Says how much may still grow in view. Growth in one frame adds up below: the lowest text moves by all of it. */
export class ShiftBudget {
  #grown = 0;
  #highest: Box | null = null;

  /** What had grown has shrunk again. */
  reset(): void {
    this.#grown = 0;
    this.#highest = null;
  }

  /** Whether a block in view may grow by so many pixels; what is allowed counts against later growth. */
  allow(box: Box, growth: number, view: View): boolean {
    if (growth <= 0 || !isInView(box, view.height)) return true;
    const highest = this.#highest && this.#highest.bottom < box.bottom ? this.#highest : box;
    if (shiftBelow(highest, this.#grown + growth, view) > BUDGET) return false;
    this.#grown += growth;
    this.#highest = highest;
    return true;
  }
}
