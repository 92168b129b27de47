import { tokenise } from '../../../lib/detect/doc';
import type { Doc } from '../../../lib/detect/types';

/** An article of the given paragraphs, without headline. */
export function docOf(...paragraphs: string[]): Doc {
  const url = 'https://valley-courier.example/story';
  return tokenise({
    url,
    canonical: url,
    outlet: 'Valley Courier',
    title: null,
    byline: null,
    published: null,
    modified: null,
    lang: 'en',
    blocks: paragraphs.map((text, n) => ({ id: `b${n}`, kind: 'paragraph', text })),
    partial: false,
  });
}
