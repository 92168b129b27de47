import { isInsideNoise } from './noise';

const squash = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** A heading with less of the title's words is the outlet's name or a section's. */
const SHARE_OF_TITLE = 0.4;

const lengthOf = (element: Element | null): number => element?.textContent?.trim().length ?? 0;

/**
 * The element that prints the headline: the `h1` (else `h2`) with most of the words of the page's own title, else the only
 * `h1`. null where none can be told.
 * @param titles what the page gives as its title, in any form
 */
export function findHeadline(document: Document, titles: readonly (string | null)[]): Element | null {
  const known = titles.flatMap((title) => (title ? [squash(title)] : [])).filter((title) => title.length >= 8);
  const shown = [...document.querySelectorAll('h1, h2')].filter((element) => {
    const text = element.textContent?.trim() ?? '';
    return text.length >= 8 && text.length <= 400 && !isInsideNoise(element.parentNode ?? element, document);
  });
  const matches = (element: Element): boolean => {
    const words = squash(element.textContent ?? '');
    return (
      words.length >= 8 &&
      known.some(
        (title) => words.includes(title) || (title.includes(words) && words.length >= title.length * SHARE_OF_TITLE),
      )
    );
  };
  const longest = (elements: Element[]): Element | null =>
    elements.reduce<Element | null>((best, element) => (lengthOf(element) > lengthOf(best) ? element : best), null);
  const firsts = shown.filter((element) => element.localName === 'h1');
  return (
    longest(firsts.filter(matches)) ??
    longest(shown.filter(matches)) ??
    (firsts.length === 1 ? (firsts[0] ?? null) : null)
  );
}
