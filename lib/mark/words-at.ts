import type { Highlights } from './highlights';

interface CaretDocument {
  caretPositionFromPoint?(x: number, y: number): { offsetNode: Node; offset: number } | null;
}

/** In these the pointer means something else already. */
const CONTROLS = 'a,button,input,select,textarea,label,summary,[role="button"],[contenteditable]';

/** Painted words under the pointer. */
export interface Under {
  claim: string;
  /** Which of the words' boxes, by `Highlights.rectsOf`. */
  line: number;
}

/** The caret nearest to a pointer in a margin may stand in words far from it: pixels that the pointer may be off. */
const SLACK = 4;

/** The painted words under the pointer: not inside links and controls, not while text is selected. */
export function wordsAt(document: Document, highlights: Highlights, event: MouseEvent): Under | null {
  const { target, clientX, clientY } = event;
  if (!(target instanceof Element) || target.closest(CONTROLS)) return null;
  if (document.getSelection()?.isCollapsed === false) return null;
  const caret = (document as CaretDocument).caretPositionFromPoint?.(clientX, clientY);
  if (!caret) return null;
  const claim = highlights.claimAt(caret.offsetNode, caret.offset);
  if (claim === null) return null;
  const line = highlights
    .rectsOf(claim)
    .findIndex(
      (box) =>
        clientY >= box.top - SLACK &&
        clientY <= box.bottom + SLACK &&
        clientX >= box.left - SLACK &&
        clientX <= box.right + SLACK,
    );
  return line < 0 ? null : { claim, line };
}
