import type { Block, BlockKind } from '../model/text';
import { isBoilerplate } from './boilerplate';
import { findEntries } from './entries';
import type { OffsetMap } from './offsets';
import { postAuthor } from './post-author';
import { Repeats } from './repeated';
import { findRoot, proseOf } from './root';
import { collectRuns, type Run, type RunOptions } from './runs';
import { isShown } from './shown';
import { tagOf } from './tags';

/** A block of the article with its place in the document. */
export interface LocatedBlock {
  block: Block;
  element: Element;
  /** Last node of the block's text, a child of `element`: what is appended to the block goes after it. */
  last: Node;
  map: OffsetMap;
}

/** Less prose than this and the names were misleading: the page is read again without them. */
const ENOUGH_PROSE = 300;
const SENTENCE_END = /[.!?…:;”"’')\]]$/;
/** At most this many standfirst lines: more is a list of teasers. */
const MAX_STANDFIRST = 3;
const STANDFIRST =
  /\b(?:standfirst|dek|deck|subtitle|sub-?title|sub-?head(?:line|ing)?|strap(?:line)?|summary|excerpt|lede|intro)\b/i;

export interface FoundBlocks {
  root: Element;
  blocks: LocatedBlock[];
}

/**
 * The article's blocks on the live document, in reading order: paragraphs, list items, captions, table cells,
 * headings, live-blog entries; the headline is not among them.
 * @returns null where the page has no prose
 */
export function findBlocks(document: Document, heading: Element | null): FoundBlocks | null {
  const top = document.body;
  if (!top) return null;
  let runs = readRuns(top, { byName: true });
  if (runs.reduce((sum, run) => sum + proseOf(run), 0) < ENOUGH_PROSE) runs = readRuns(top, { byName: false });
  const root = findRoot(runs, top, heading);
  if (!root) return null;
  const entries = findEntries(root);
  const repeats = new Repeats();
  let standfirsts = 0;
  const blocks: LocatedBlock[] = [];
  for (const run of runs) {
    if (heading?.contains(run.element)) continue;
    const inside = root.contains(run.element);
    const standfirst = standfirsts < MAX_STANDFIRST && isStandfirst(run, root, heading);
    if (!(inside ? belongs(run) : standfirst)) continue;
    if (repeats.has(run.text)) continue;
    if (standfirst) standfirsts += 1;
    const saidAt = entryTime(run.element, entries, root);
    const kind: BlockKind = saidAt ? 'entry' : standfirst ? 'standfirst' : kindOf(run.element, root);
    const author = postAuthor(run.element);
    const block: Block = {
      id: `b${blocks.length}`,
      kind,
      text: run.text,
      ...(saidAt ? { saidAt } : {}),
      ...(author ? { author } : {}),
    };
    blocks.push({ block, element: run.element, last: run.last, map: run.map });
  }
  while (blocks.at(-1)?.block.kind === 'heading') blocks.pop();
  return { root, blocks };
}

function readRuns(top: Element, options: RunOptions): Run[] {
  return collectRuns(top, options).filter((run) => isShown(run.element));
}

/** Whether a run inside the article's element is article text. */
function belongs(run: Run): boolean {
  const { text, linked } = run;
  if (!/\p{L}/u.test(text) || isBoilerplate(text)) return false;
  if (linked > 0.6 && (text.length < 300 || linked > 0.9)) return false;
  const tag = tagOf(run.element);
  if (/^(?:p|td|th|dd|dt|figcaption|caption|h[2-6]|blockquote)$/.test(tag)) return true;
  if (tag === 'li') return linked < 0.5;
  return text.length >= 40 || SENTENCE_END.test(text);
}

/** A sentence between the headline and the body, or a line that is named so at the head of the body. */
function isStandfirst(run: Run, root: Element, heading: Element | null): boolean {
  if (run.text.length < 30 || run.text.length > 600 || run.linked > 0.3 || isBoilerplate(run.text)) return false;
  if (run.element.closest('figure, figcaption')) return false;
  if (root.contains(run.element)) {
    return isNamedStandfirst(run.element, root) && (heading === null || isAfter(heading, run.element));
  }
  if (heading && !isAfter(heading, run.element)) return false;
  if (!heading || !isAfter(run.element, root) || tagOf(run.element) === 'li') return false;
  return (
    isNamedStandfirst(run.element, root) ||
    (run.text.length >= 60 && (tagOf(run.element) === 'p' || SENTENCE_END.test(run.text)))
  );
}

function isNamedStandfirst(element: Element, root: Element): boolean {
  for (let at: Element | null = element, up = 0; at && at !== root && up < 3; at = at.parentElement, up += 1) {
    if (STANDFIRST.test(at.getAttribute('class') ?? '') || at.getAttribute('itemprop') === 'description') return true;
  }
  return false;
}

function isAfter(first: Element, second: Element): boolean {
  return (first.compareDocumentPosition(second) & 4) !== 0;
}

function kindOf(element: Element, root: Element): BlockKind {
  for (let at: Element | null = element; at && at !== root; at = at.parentElement) {
    const tag = tagOf(at);
    if (tag === 'figcaption' || tag === 'figure' || tag === 'caption') return 'caption';
    if (/\bcaption\b|-caption\b|caption-/i.test(at.getAttribute('class') ?? '')) return 'caption';
    if (tag === 'td' || tag === 'th') return at.querySelector('p, table') ? 'paragraph' : 'cell';
    if (tag === 'li' || tag === 'dd' || tag === 'dt') return 'item';
    if (/^h[1-6]$/.test(tag)) return 'heading';
  }
  return 'paragraph';
}

function entryTime(element: Element, entries: Map<Element, string>, root: Element): string | null {
  if (entries.size === 0) return null;
  for (let at: Element | null = element; at && at !== root; at = at.parentElement) {
    const time = entries.get(at);
    if (time) return time;
  }
  return null;
}
