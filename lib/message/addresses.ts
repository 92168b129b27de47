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

/** Address of the compare tab on one incident. */
export function incidentAddress(incident: string): string {
  return `comparison.html?${new URLSearchParams({ incident })}`;
}

/** Address of the page that takes pasted text; `url` is what the reader was looking at. */
export function pasteAddress(url: string): string {
  return `correct.html?${new URLSearchParams({ paste: url })}`;
}

/** An address taken apart; null when it is none. (`URL.parse` is younger than the oldest browser we run in.) */
export function parseAddress(text: string): URL | null {
  return URL.canParse(text) ? new URL(text) : null;
}
