import { HOST_TAG, tagOf } from '../page/tags';

/** What a rule like `:last-child` or `:has(…)` may change; sizes are left out, for the text may run one line longer. */
const PROPERTIES = [
  'display',
  'position',
  'float',
  'visibility',
  'opacity',
  'color',
  'background-color',
  'background-image',
  'font-family',
  'font-size',
  'font-weight',
  'font-style',
  'line-height',
  'letter-spacing',
  'text-transform',
  'text-align',
  'text-decoration-line',
  'text-indent',
  'margin',
  'padding',
  'border-width',
  'list-style-type',
  'column-count',
];
/** Children looked at; a paragraph with more is rare and its first and last tell. */
const CHILDREN = 12;

/** The looks of an element and its element children, in one string; what follows from our own host is left out. */
export function styleOf(element: Element): string {
  const view = element.ownerDocument.defaultView;
  if (!view) return '';
  const children = [...element.children].filter((child) => tagOf(child) !== HOST_TAG);
  const looked = children.length > CHILDREN ? [...children.slice(0, CHILDREN - 1), children.at(-1)] : children;
  const looks = [element, ...looked].flatMap((each) => {
    if (!each) return [];
    const style = view.getComputedStyle(each);
    return PROPERTIES.map((property) => style.getPropertyValue(property));
  });
  for (const pseudo of ['::before', '::after']) looks.push(view.getComputedStyle(element, pseudo).content);
  return looks.join('|');
}
