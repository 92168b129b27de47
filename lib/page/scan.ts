import { DEEPEST, SKIPPED_TAGS } from './tags';

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
/** A text node of so many characters is no word of its own. */
const LETTERS = 2;
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
  function isRead(element: Element | null, depth = 0): boolean {
    if (!element || depth > DEEPEST) return false;
    const known = read.get(element);
    if (known !== undefined) return known;
    const is =
      isRead(element.parentElement, depth + 1) && !SKIPPED_TAGS.has(element.localName) && !isLeadingElsewhere(element);
    read.set(element, is);
    return is;
  }
  function isLeadingElsewhere(element: Element): boolean {
    if (element.localName !== 'a' || standsInText(element)) return false;
    if ((element.textContent ?? '').trim().length >= TEASER) scan.teasers += 1;
    return true;
  }
  let length = 0;
  /** Letters that stand in nodes of their own, as some pages set them: put together again, with their spaces. */
  let letters = '';
  function take(piece: string): void {
    if (piece === '') return;
    parts.push(piece);
    length += piece.length;
    if (piece.length < PROSE_PIECE) return;
    scan.prose += piece.length;
    scan.pieces += 1;
  }
  const walker = body.ownerDocument.createTreeWalker(body, SHOW_TEXT);
  for (let node = walker.nextNode(); node && length < MAX_LENGTH; node = walker.nextNode()) {
    const { data } = node as Text;
    const piece = data.trim();
    if ((piece === '' && letters === '') || !isRead(node.parentElement)) continue;
    if (data.length <= LETTERS) letters += data;
    else {
      if (letters !== '') take(letters.trim());
      letters = '';
      take(piece);
    }
  }
  take(letters.trim());
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
