/** What we reach an element by on the way through an article. */
const REACHED_BY =
  'nodeType localName childNodes children parentNode parentElement firstChild lastChild nextSibling previousSibling textContent ownerDocument isConnected getAttribute hasAttribute querySelector querySelectorAll contains closest checkVisibility compareDocumentPosition insertBefore getBoundingClientRect'.split(
    ' ',
  );

/** Whether fields of a form hide the form's own members (`<input name="childNodes">`), in our world too: it is passed over. */
export function hidesForm(element: Element): boolean {
  return REACHED_BY.some((name) => Object.hasOwn(element, name));
}
