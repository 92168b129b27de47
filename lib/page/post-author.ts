/** The line that signs a post set into a page: "— Name (@handle) 12 March 2026", at the end of its quotation. */
const SIGNED = /[—–―]\s{0,3}([^—–―()@]{2,80}?)\s{0,3}\(@[\w.-]{1,60}\)[^()@]{0,60}$/u;
/** Characters of the quotation's end that are looked at. */
const END = 300;

/**
 * Who wrote the post that holds `element`, as the page signs it: embedding scripts of every network leave a `blockquote`
 * that ends with name and handle. null where the text is no post.
 */
export function postAuthor(element: Element): string | null {
  const quotation = element.closest('blockquote');
  if (!quotation) return null;
  const end = (quotation.textContent ?? '').trim().slice(-END).replace(/\s+/g, ' ');
  return SIGNED.exec(end)?.[1] ?? null;
}
