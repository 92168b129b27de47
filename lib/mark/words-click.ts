import type { Highlights } from './highlights';

interface CaretDocument {
  caretPositionFromPoint?(x: number, y: number): { offsetNode: Node; offset: number } | null;
}

/**
 * Opens a claim when its painted words are clicked: not inside links and controls, not at the end of a selection.
 * The page hears the click as always.
 */
export function onWordsClicked(
  document: Document,
  highlights: Highlights,
  open: (claim: string) => void,
  signal: AbortSignal,
): void {
  document.addEventListener(
    'click',
    (event) => {
      if (!event.isTrusted || event.button !== 0 || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey)
        return;
      const target = event.target;
      if (
        !(target instanceof Element) ||
        target.closest('a,button,input,select,textarea,label,summary,[role="button"],[contenteditable]')
      )
        return;
      if (document.getSelection()?.isCollapsed === false) return;
      const claim = claimAtPoint(document, highlights, event.clientX, event.clientY);
      if (claim !== null) open(claim);
    },
    { signal },
  );
}

function claimAtPoint(document: Document, highlights: Highlights, x: number, y: number): string | null {
  const caret = (document as CaretDocument).caretPositionFromPoint?.(x, y);
  if (!caret) return null;
  const claim = highlights.claimAt(caret.offsetNode, caret.offset);
  if (claim === null) return null;
  const rects = highlights.rangeOf(claim)?.getClientRects() ?? [];
  const isOn = [...rects].some((box) => y >= box.top - 4 && y <= box.bottom + 4);
  return isOn || rects.length === 0 ? claim : null;
}
