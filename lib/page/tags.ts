/** The custom tag of our own badges; reading walks past it. */
export const HOST_TAG = 'by-whose-count';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Elements whose text is no article text, whatever they are called. */
export const SKIPPED_TAGS = words(
  `script style noscript template svg math iframe object embed canvas video audio picture img map button input select textarea option datalist label legend fieldset dialog nav aside footer menu head title link meta progress meter ${HOST_TAG}`,
);

/** Elements that stand as blocks of their own. `address` is left out: pages put bylines in it. */
export const BLOCK_TAGS = words(
  'address article blockquote body caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul',
);

/** The element's tag in lower case; SVG and XHTML keep theirs. */
export function tagOf(element: Element): string {
  return element.localName.toLowerCase();
}

/** Whether `node` is an element. Constants instead of `instanceof`: nodes may come from another realm. */
export function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

/** Whether `node` is a text node. */
export function isText(node: Node): node is Text {
  return node.nodeType === 3;
}
