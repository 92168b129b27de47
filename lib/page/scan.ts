import { isElement, isText, SKIPPED_TAGS, tagOf } from './tags';

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

/** Looks through a document's body once. Cost is linear in its nodes; nothing is laid out. */
export function scanText(body: Element): Scan {
  const parts: string[] = [];
  const scan: Scan = { text: '', prose: 0, pieces: 0, teasers: 0 };
  let length = 0;
  function walk(element: Element): void {
    for (const child of element.childNodes) {
      if (length >= MAX_LENGTH) return;
      if (isText(child)) {
        const data = child.data.trim();
        if (data === '') continue;
        parts.push(data);
        length += data.length;
        if (data.length >= PROSE_PIECE) {
          scan.prose += data.length;
          scan.pieces += 1;
        }
      } else if (isElement(child) && !SKIPPED_TAGS.has(tagOf(child))) {
        if (tagOf(child) !== 'a' || standsInText(child)) walk(child);
        else if (isTeaser(child)) scan.teasers += 1;
      }
    }
  }
  walk(body);
  scan.text = parts.join(' ');
  return scan;
}

const isWords = (node: Node | null): boolean => node !== null && isText(node) && node.data.trim().length > 1;

/** A link with words beside it belongs to a sentence; one that stands alone leads elsewhere. */
function standsInText(link: Element): boolean {
  return isWords(link.previousSibling) || isWords(link.nextSibling);
}

function isTeaser(link: Element): boolean {
  return (link.textContent ?? '').trim().length >= 25;
}
