import { BLOCK_TAGS } from './block-tags';
import { isNoise, isSkipped } from './noise';
import { type OffsetMap, readRun } from './offsets';
import { DEEPEST, isElement, isText, tagOf } from './tags';

/** A stretch of text that stands as one block: all of `element`, or the part of it between other blocks or blank lines. */
export interface Run {
  element: Element;
  /** The last node of the run: a child of `element`. */
  last: Node;
  text: string;
  map: OffsetMap;
  /** Share of the text that stands in links, 0 to 1. */
  linked: number;
}

export interface RunOptions {
  /** Cut elements that are named as noise; off where that left nothing. */
  byName: boolean;
}

/**
 * Every run of text under `root` in document order, but for what is skipped, hidden or noise.
 * Tags alone decide what is a block, so that a document without layout reads the same.
 */
export function collectRuns(root: Element, options: RunOptions): Run[] {
  const runs: Run[] = [];
  const blockInside = new Map<Element, boolean>();

  const wanted = (element: Element): boolean => !isSkipped(element) && !(options.byName && isNoise(element));

  function holdsBlock(element: Element, depth: number): boolean {
    const known = blockInside.get(element);
    if (known !== undefined) return known;
    if (depth > DEEPEST) return false;
    let found = false;
    for (const child of element.children) {
      if (found) break;
      found = wanted(child) && (BLOCK_TAGS.has(tagOf(child)) || holdsBlock(child, depth + 1));
    }
    blockInside.set(element, found);
    return found;
  }

  function flush(element: Element, nodes: Node[]): void {
    const last = nodes.at(-1);
    if (!last) return;
    const { text, map } = readRun(nodes, wanted);
    if (text !== '') runs.push({ element, last, text, map, linked: linkedShare(element, nodes, text.length) });
    nodes.length = 0;
  }

  function walk(element: Element, depth: number): void {
    if (depth > DEEPEST) return;
    const nodes: Node[] = [];
    for (const child of element.childNodes) {
      if (isText(child)) {
        if (nodes.length > 0 || child.data.trim() !== '') nodes.push(child);
        continue;
      }
      if (!isElement(child)) continue;
      if (tagOf(child) === 'br') {
        if (isBlankLine(child) || endsParagraph(nodes)) flush(element, nodes);
        else if (nodes.length > 0) nodes.push(child);
      } else if (!wanted(child)) {
        if (BLOCK_TAGS.has(tagOf(child))) flush(element, nodes);
      } else if (BLOCK_TAGS.has(tagOf(child)) || holdsBlock(child, depth)) {
        flush(element, nodes);
        walk(child, depth + 1);
      } else nodes.push(child);
    }
    flush(element, nodes);
  }
  walk(root, 0);
  return runs;
}

/** A line of this length that ends a sentence is a paragraph, where a page parts its paragraphs by single breaks. */
const LINE = 120;

/** Whether what was gathered before a `br` is a paragraph of its own and no line of an address or a verse. */
function endsParagraph(nodes: readonly Node[]): boolean {
  let text = '';
  for (const node of nodes) text += node.textContent ?? '';
  return text.length >= LINE && /[.!?…”"’')\]]\s{0,20}$/.test(text);
}

/** Whether a `br` stands next to another with nothing but white space between: old pages part paragraphs so. */
function isBlankLine(br: Element): boolean {
  const beside = (step: 'nextSibling' | 'previousSibling'): boolean => {
    let at = br[step];
    while (at && ((isText(at) && at.data.trim() === '') || at.nodeType === 8)) at = at[step];
    return at !== null && isElement(at) && tagOf(at) === 'br';
  };
  return beside('nextSibling') || beside('previousSibling');
}

function linkedShare(element: Element, nodes: readonly Node[], length: number): number {
  if (element.closest('a')) return 1;
  let linked = 0;
  function walk(node: Node, depth: number): void {
    if (!isElement(node) || depth > DEEPEST) return;
    if (tagOf(node) === 'a') linked += (node.textContent ?? '').trim().length;
    else for (const child of node.children) walk(child, depth + 1);
  }
  for (const node of nodes) walk(node, 0);
  return Math.min(1, linked / length);
}
