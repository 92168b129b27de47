import { tagOf } from '../page/tags';

const REFUSING =
  'a,button,svg,math,pre,code,select,textarea,option,summary,label,[contenteditable]:not([contenteditable="false"])';
/** Containers in which one more child is one more item: it would move the others. */
const REFUSING_DISPLAY = /flex|grid|ruby|table(?!-cell|-caption)/;

/** Whether a badge may be appended to `element` without becoming part of a control, a link or a layout. */
export function canHost(element: Element): boolean {
  if (!element.isConnected || /^h[1-6]$/.test(tagOf(element)) || element.closest(REFUSING)) return false;
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  if (!style) return true;
  return !REFUSING_DISPLAY.test(style.display) && !/^pre$|break-spaces/.test(style.whiteSpace);
}
