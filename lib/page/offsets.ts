import type { Span } from '../model/text';
import { isElement, isText, tagOf } from './tags';

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

/** Soft hyphens, zero-width characters and direction marks vanish; any run of white space is one space. */
const UNPRINTED_OR_SPACE = /[\u00ad\u200b-\u200f\u2060\ufeff\u202a-\u202e\u2066-\u2069]+|\s+/g;

/**
 * The text of a run of sibling nodes as a reader sees it, with the way back to their text nodes.
 * @param nodes in document order
 * @param keep which elements inside belong to the text
 */
export function readRun(nodes: readonly Node[], keep: (element: Element) => boolean): { text: string; map: OffsetMap } {
  const map: Segment[] = [];
  let text = '';
  let pending: { node: Text | null; offset: number } | null = null;

  function put(node: Text, from: number, length: number, glue = false): void {
    const printed = glue ? ' ' : node.data.slice(from, from + length);
    map.push({ start: text.length, end: text.length + printed.length, node, from, glue });
    text += printed;
  }
  function word(node: Text, from: number, to: number): void {
    if (from === to) return;
    if (pending && text !== '') {
      put(pending.node ?? node, pending.node ? pending.offset : from, 1, true);
    }
    pending = null;
    put(node, from, to - from);
  }
  function readText(node: Text): void {
    const data = node.data;
    let at = 0;
    for (const hit of data.matchAll(UNPRINTED_OR_SPACE)) {
      word(node, at, hit.index);
      at = hit.index + hit[0].length;
      if (/\s/.test(hit[0].replaceAll('\ufeff', ''))) pending ??= { node, offset: hit.index };
    }
    word(node, at, data.length);
  }
  function walk(node: Node): void {
    if (isText(node)) readText(node);
    else if (isElement(node)) {
      if (tagOf(node) === 'br') pending ??= { node: null, offset: 0 };
      else if (keep(node)) for (const child of node.childNodes) walk(child);
    }
  }
  for (const node of nodes) walk(node);
  return { text, map };
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
