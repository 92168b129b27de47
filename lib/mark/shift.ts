/** A box in CSS pixels of the viewport. */
export interface Box {
  top: number;
  bottom: number;
  width: number;
}

/** Layout shift of text in view that one view of a page may cost its reader, in the unit browsers report. */
const BUDGET = 0.018;

/** Whether a box touches the viewport. */
export function isInView(box: Box, viewHeight: number): boolean {
  return box.bottom > 0 && box.top < viewHeight;
}

/**
 * The layout shift that follows when a block in view grows: what stands below it moves down by that much.
 * Share of the viewport that moves, times the distance as a share of the viewport's longer side.
 */
export function shiftOf(box: Box, growth: number, view: { width: number; height: number }): number {
  if (growth <= 0 || view.width === 0 || view.height === 0) return 0;
  const moved = Math.max(0, view.height - Math.max(0, box.bottom)) * Math.min(box.width, view.width);
  return (moved / (view.width * view.height)) * (growth / Math.max(view.width, view.height));
}

/** Keeps the sum of what was spent. */
export class ShiftBudget {
  #left = BUDGET;

  /** Spends `shift` where that much is left; false where it is not. */
  spend(shift: number): boolean {
    if (shift > this.#left) return false;
    this.#left -= shift;
    return true;
  }
}
