/** A rectangle in CSS pixels of the viewport. */
export interface Rect {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Size {
  width: number;
  height: number;
}

export interface Placement {
  left: number;
  top: number;
  /** The card scrolls inside beyond this height. */
  maxHeight: number;
}

const MARGIN = 8;
const GAP = 6;

/**
 * Where the card stands: below its words where it fits, else above, else on the side with more room, cut to it.
 * It never leaves the viewport, and starts at its words' left edge as far as the width allows.
 */
export function placeCard(anchor: Rect, card: Size, view: Size): Placement {
  const below = view.height - MARGIN - (anchor.bottom + GAP);
  const above = anchor.top - GAP - MARGIN;
  const isBelow = card.height <= below || below >= above;
  const room = Math.max(isBelow ? below : above, Math.min(120, view.height - 2 * MARGIN));
  const height = Math.min(card.height, room);
  const wanted = isBelow ? anchor.bottom + GAP : anchor.top - GAP - height;
  return {
    left: clamp(anchor.left, MARGIN, view.width - MARGIN - card.width),
    top: clamp(wanted, MARGIN, view.height - MARGIN - height),
    maxHeight: room,
  };
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, Math.max(low, high)));
}
