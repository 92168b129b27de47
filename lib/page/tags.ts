/** The custom tag of our own badges; reading walks past it. */
export const HOST_TAG = 'by-whose-count';

/** Elements nested deeper than this are not read: no parser makes such trees, a script may, and walks end with the stack. */
export const DEEPEST = 600;

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Elements whose text is no article text, whatever they are called. */
export const SKIPPED_TAGS = words(
  `script style noscript template svg math iframe object embed canvas video audio picture img map button input select textarea option datalist label legend fieldset dialog nav aside footer menu head title link meta progress meter ${HOST_TAG}`,
);

/** The element's tag in lower case; SVG and XHTML keep theirs. A form whose field is named so hides it: then it has none. */
export function tagOf(element: Element): string {
  const name: unknown = element.localName;
  return typeof name === 'string' ? name.toLowerCase() : '';
}

/** Whether `node` is an element. Constants instead of `instanceof`: nodes may come from another realm. */
export function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

/** Whether `node` is a text node. */
export function isText(node: Node): node is Text {
  return node.nodeType === 3;
}
