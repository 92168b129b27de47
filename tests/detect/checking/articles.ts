import { detect } from '../../../lib/detect/detect';
import type { Claim } from '../../../lib/model/claim';

/** Claims of an article of the given paragraphs. */
export function claimsOf(...paragraphs: string[]): Claim[] {
  const url = 'https://valley-courier.example/story';
  return detect({
    url,
    canonical: url,
    outlet: 'Valley Courier',
    title: null,
    byline: null,
    published: '2024-05-10T10:00:00Z',
    modified: null,
    lang: 'en',
    blocks: paragraphs.map((text, n) => ({ id: `b${n}`, kind: 'paragraph', text })),
    partial: false,
  }).claims;
}

/** "12 killed" or "claimed", with its checking codes: what the tests compare. */
export const marked = (claims: Claim[]): Record<string, string[]> =>
  Object.fromEntries(
    claims.map((c) => [
      c.kind === 'casualty' ? `${c.figure.text} ${c.effect}` : c.stance,
      c.checking.map(({ code, by }) => (by ? `${code} by ${by}` : code)),
    ]),
  );
