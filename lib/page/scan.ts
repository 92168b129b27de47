import { SKIPPED_TAGS } from './tags';

/** A quick look at a page's words, for the gate: no blocks, no offsets. */
export interface Scan {
  /** Text outside navigation, asides, footers and lists of links; pieces parted by a space. */
  text: string;
  /** Characters in pieces that are long enough to be prose. */
  prose: number;
  /** Number of such pieces. */
  pieces: number;
  /** Links that are headlines of other pages. */
  teasers: number;
}

/** A text node of this length is prose; labels, buttons and teasers are shorter. */
const PROSE_PIECE = 70;
/** Reading stops here: what a page has to say is said in its first million characters. */
const MAX_LENGTH = 1_000_000;
/** `NodeFilter.SHOW_TEXT`. */
const SHOW_TEXT = 4;

/**
 * Looks through a document's body once. Cost is linear in its text nodes; nothing is laid out. A walk over the text alone,
 * because every element that a script touches costs more than the words in it.
 */
export function scanText(body: Element): Scan {
  const parts: string[] = [];
  const scan: Scan = { text: '', prose: 0, pieces: 0, teasers: 0 };
  /** Whether what stands in an element is read. */
  const read = new Map<Element, boolean>([[body, true]]);
  function isRead(element: Element | null): boolean {
    if (!element) return false;
    const known = read.get(element);
    if (known !== undefined) return known;
    const is = isRead(element.parentElement) && !SKIPPED_TAGS.has(element.localName) && !isLeadingElsewhere(element);
    read.set(element, is);
    return is;
  }
  function isLeadingElsewhere(element: Element): boolean {
    if (element.localName !== 'a' || standsInText(element)) return false;
    if ((element.textContent ?? '').trim().length >= TEASER) scan.teasers += 1;
    return true;
  }
  const walker = body.ownerDocument.createTreeWalker(body, SHOW_TEXT);
  for (let node = walker.nextNode(), length = 0; node && length < MAX_LENGTH; node = walker.nextNode()) {
    const data = (node as Text).data.trim();
    if (data === '' || !isRead(node.parentElement)) continue;
    parts.push(data);
    length += data.length;
    if (data.length >= PROSE_PIECE) {
      scan.prose += data.length;
      scan.pieces += 1;
    }
  }
  scan.text = parts.join(' ');
  return scan;
}

/** A headline of another page has as many characters; shorter links are labels. */
const TEASER = 25;

const isWords = (node: Node | null): boolean =>
  node !== null && node.nodeType === 3 && (node as Text).data.trim().length > 1;

/** A link with words beside it belongs to a sentence; one that stands alone leads elsewhere. */
function standsInText(link: Element): boolean {
  return isWords(link.previousSibling) || isWords(link.nextSibling);
}
