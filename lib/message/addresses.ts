import type { ClaimRef } from '../model/status';

/** Address of the compare tab, relative to the extension, on the incident that holds a claim. */
export function comparisonAddress(ref: ClaimRef): string {
  return `comparison.html?${new URLSearchParams({ article: ref.article, claim: ref.claim })}`;
}

/** Address of the page that corrects a claim. */
export function correctAddress(ref: ClaimRef): string {
  return `correct.html?${new URLSearchParams({ article: ref.article, claim: ref.claim })}`;
}

/** Address of the page that adds a claim from selected words; `url` is the article's as visited. */
export function addAddress(url: string, quote: string): string {
  return `correct.html?${new URLSearchParams({ url, quote })}`;
}
