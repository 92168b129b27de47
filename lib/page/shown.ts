/**
 * Whether the page shows `element`: not `display: none`, not hidden. Without a layout engine everything counts as shown.
 * Text that is merely outside the viewport, collapsed by height or skipped by `content-visibility: auto` is shown.
 */
export function isShown(element: Element): boolean {
  return typeof element.checkVisibility === 'function' ? element.checkVisibility({ visibilityProperty: true }) : true;
}
