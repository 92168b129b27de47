import type { Span } from '../model/text';
import { DEEPEST, isElement, isText, tagOf } from './tags';

/** A stretch of block text that stands unchanged in one text node, from `from` on; `glue` is a space that no node prints. */
interface Segment extends Span {
  node: Text;
  from: number;
  glue: boolean;
}

/** Where each unit of a block's text stands in the document, in order. */
export type OffsetMap = readonly Segment[];

/** A place in a text node, in UTF-16 units. */
export interface Place {
  node: Text;
  offset: number;
}

/**
 * What may not stand in a block's text as it is: soft hyphens, zero-width characters and direction marks vanish, white
 * space becomes one space. A single space between words is left alone, so that a text node is one segment more often than not.
 */
const UNEVEN = /[\u00ad\u200b-\u200f\u2060\ufeff\u202a-\u202e\u2066-\u2069]+|^ +| +$|[^\S ]\s*| \s+/g;

/** Spaces that may group the digits of a number ("1 400"). */
const GROUPING = /^[\u00a0\u2009\u202f]$/;

/** A space of these that groups no digits; looked for when a number stands together, whatever nodes its digits are in. */
const GROUPS_NOTHING = /(?<!\d)[\u00a0\u2009\u202f]|[\u00a0\u2009\u202f](?!\d{3})/g;

/**
 * The text of a run of sibling nodes as a reader sees it, with the way back to their text nodes.
 * @param nodes in document order
 * @param keep which elements inside belong to the text
 */
export function readRun(nodes: readonly Node[], keep: (element: Element) => boolean): { text: string; map: OffsetMap } {
  const map: Segment[] = [];
  let text = '';
  let pending: { node: Text | null; offset: number; printed: string } | null = null;

  function put(node: Text, from: number, printed: string, glue = false): void {
    map.push({ start: text.length, end: text.length + printed.length, node, from, glue });
    text += printed;
  }
  function space(node: Text | null, offset: number, printed = ' '): void {
    if (pending) pending.printed = ' ';
    else pending = { node, offset, printed };
  }
  /** Takes an even stretch over; a space at either end may meet another across nodes or vanished characters. */
  function even(node: Text, start: number, end: number): void {
    const starts = node.data[start] === ' ';
    const from = starts && start < end ? start + 1 : start;
    if (from > start) space(node, start);
    const ends = from < end && node.data[end - 1] === ' ';
    const to = ends ? end - 1 : end;
    if (from < to) {
      const printed = node.data.slice(from, to);
      if (pending && text !== '') {
        const printedSpace = GROUPING.test(pending.printed) ? pending.printed : ' ';
        put(pending.node ?? node, pending.node ? pending.offset : from, printedSpace, true);
      }
      pending = null;
      put(node, from, printed);
    }
    if (ends) space(node, to);
  }
  function readText(node: Text): void {
    const data = node.data;
    let at = 0;
    for (const hit of data.matchAll(UNEVEN)) {
      even(node, at, hit.index);
      at = hit.index + hit[0].length;
      if (/\s/.test(hit[0].replaceAll('\ufeff', ''))) space(node, hit.index, hit[0]);
    }
    even(node, at, data.length);
  }
  function walk(node: Node, depth: number): void {
    if (isText(node)) readText(node);
    else if (isElement(node) && depth < DEEPEST) {
      if (tagOf(node) === 'br') space(null, 0);
      else if (keep(node)) for (const child of node.childNodes) walk(child, depth + 1);
    }
  }
  for (const node of nodes) walk(node, 0);
  return { text: text.replace(GROUPS_NOTHING, ' '), map };
}

/** The segment that covers unit `index`, by halving. */
function segmentAt(map: OffsetMap, index: number): Segment | null {
  let low = 0;
  let high = map.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const segment = map[middle];
    if (!segment) return null;
    if (index < segment.start) high = middle - 1;
    else if (index >= segment.end) low = middle + 1;
    else return segment;
  }
  return null;
}

/**
 * The places in the document where `span` begins and ends.
 * @param span offsets in the block's text
 * @returns null for an empty span or one outside the text
 */
export function placesOf(map: OffsetMap, span: Span): { start: Place; end: Place } | null {
  if (span.end <= span.start) return null;
  const first = segmentAt(map, span.start);
  const last = segmentAt(map, span.end - 1);
  if (!first || !last) return null;
  return {
    start: { node: first.node, offset: first.from + (first.glue ? 0 : span.start - first.start) },
    end: { node: last.node, offset: last.from + (last.glue ? 0 : span.end - last.start) },
  };
}
