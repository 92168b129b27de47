import { detect } from '../../../lib/detect/detect';
import type { ArticleText } from '../../../lib/model/article';
import type { CasualtyClaim } from '../../../lib/model/claim';

/** An article of these paragraphs, in English, with an optional headline. */
export function articleOf(paragraphs: string[], title: string | null = null): ArticleText {
  const url = 'https://example.test/article';
  const body = paragraphs.map((text, n) => ({ id: `b${n}`, kind: 'paragraph' as const, text }));
  const head = title === null ? [] : [{ id: 'title', kind: 'title' as const, text: title }];
  return {
    url,
    canonical: url,
    outlet: 'Example',
    title,
    byline: null,
    published: '2024-05-14T10:00:00Z',
    modified: null,
    lang: 'en',
    blocks: [...head, ...body],
    partial: false,
  };
}

/** The casualty claims of a text, in reading order. */
export function casualtiesOf(text: string, title: string | null = null): CasualtyClaim[] {
  return detect(articleOf([text], title)).claims.filter((c): c is CasualtyClaim => c.kind === 'casualty');
}

/** A claim in one line: effect, bounds, class, and "part" where it belongs to a total. */
export function brief({ effect, figure, victims, subsetOf }: CasualtyClaim): string {
  return `${effect} ${figure.low}-${figure.high ?? ''} ${victims.class}${subsetOf ? ' part' : ''}`;
}
