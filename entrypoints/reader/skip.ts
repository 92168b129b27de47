const FOCUSABLE =
  'a[href],button:not([disabled]),input:not([disabled]),select,textarea,summary,[tabindex]:not([tabindex^="-"])';

/** Moves focus past all badges: to the page's first control after the last block that has one, else nowhere. */
export function focusAfter(document: Document, last: Element | null): void {
  if (!last) return;
  for (const control of document.querySelectorAll<HTMLElement>(FOCUSABLE)) {
    const follows = (last.compareDocumentPosition(control) & 4) !== 0 && !last.contains(control);
    if (!follows || !control.checkVisibility()) continue;
    control.focus();
    return;
  }
}
