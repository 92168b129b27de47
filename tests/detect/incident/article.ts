import { detect } from '../../../lib/detect/detect';
import { tokenise } from '../../../lib/detect/doc';
import type { Doc } from '../../../lib/detect/types';
import type { ArticleText, Detection } from '../../../lib/model/article';
import type { CasualtyClaim } from '../../../lib/model/claim';

/** An article of the given paragraphs, published on a Thursday unless said otherwise. */
export function articleOf(
  paragraphs: string[],
  { title = null as string | null, published = '2023-03-09' } = {},
): ArticleText {
  const body = paragraphs.map((text, i) => ({ id: `b${i}`, kind: 'paragraph' as const, text }));
  return {
    url: 'https://example.org/a',
    canonical: 'https://example.org/a',
    outlet: 'Example',
    title,
    byline: null,
    published: published || null,
    modified: null,
    lang: 'en',
    blocks: title === null ? body : [{ id: 'title', kind: 'title', text: title }, ...body],
    partial: false,
  };
}

export function docOf(...paragraphs: string[]): Doc {
  return tokenise(articleOf(paragraphs));
}

/** The body's casualty claims with their figures as printed: "12 killed" → incident, background, scope. */
export function placedIn(
  detection: Detection,
): Record<string, { incident: string | null; background: boolean; scope: string | null }> {
  const claims = detection.claims.filter((c): c is CasualtyClaim => c.kind === 'casualty' && c.block !== 'title');
  return Object.fromEntries(
    claims.map((c) => [
      `${c.figure.text} ${c.effect}`,
      { incident: c.incident, background: c.background, scope: c.scope },
    ]),
  );
}

export function detected(paragraphs: string[], options?: { title?: string | null; published?: string }): Detection {
  return detect(articleOf(paragraphs, options));
}
