import type { Span } from '../model/text';
import { type OffsetMap, placesOf } from '../page/offsets';

/** Words in the document and what they must read; alive only while they do. */
export interface AnchoredRange {
  range: Range;
  /** The block text that the range covers. */
  text: string;
}

const spaceless = (text: string): string =>
  text.replace(/[\u00ad\u200b-\u200f\u2060\ufeff\u202a-\u202e\u2066-\u2069\s]+/g, '');

/**
 * A range over the words of a block.
 * @param text the block's text
 * @param span offsets in it
 * @returns null where the document no longer reads so
 */
export function anchor(text: string, map: OffsetMap, span: Span): AnchoredRange | null {
  const places = placesOf(map, span);
  if (!places) return null;
  const { start, end } = places;
  if (!start.node.isConnected || !end.node.isConnected) return null;
  if (start.offset > start.node.length || end.offset > end.node.length) return null;
  const range = start.node.ownerDocument.createRange();
  range.setStart(start.node, start.offset);
  range.setEnd(end.node, end.offset);
  const anchored = { range, text: text.slice(span.start, span.end) };
  return isAlive(anchored) ? anchored : null;
}

/**
 * Whether a range still covers its words. Ranges collapse silently when a script writes to their text nodes.
 * White space is left out of the comparison, for a block's text has single spaces where the document may have more;
 * what a reader never sees inside the range (a script, a hidden note) does make it differ, and the mark goes.
 */
export function isAlive(anchored: AnchoredRange): boolean {
  const { range, text } = anchored;
  return range.startContainer.isConnected && spaceless(range.toString()) === spaceless(text);
}
