import { expect, test } from 'vitest';
import { detect } from '../../../lib/detect/detect';
import type { Claim } from '../../../lib/model/claim';

/** Claims of one post by `author`, behind a paragraph of the outlet's own. */
function inPost(text: string, author?: string): Claim[] {
  const blocks = [
    {
      id: 'b0',
      kind: 'paragraph' as const,
      text: 'The Army Press Office said on Friday that the road to Darran was closed.',
    },
    { id: 'b1', kind: 'paragraph' as const, text, ...(author ? { author } : {}) },
  ];
  const url = 'https://gazette.example/world/raid';
  const about = { outlet: 'Gazette', title: null, byline: null, published: null, modified: null, lang: 'en' };
  return detect({ url, canonical: url, ...about, partial: false, blocks }).claims;
}

test('what a post says without a source is said by who wrote it', () => {
  const [claim] = inPost('Nine people were killed at the mill tonight.', 'Mara Dell');
  expect(claim).toMatchObject({ attribution: 'attributed', speaker: { name: 'Mara Dell', party: 'unknown' } });
});

test('an author whom the article names is that speaker', () => {
  const [claim] = inPost('Nine soldiers were killed at the mill tonight.', 'Army Press Office');
  expect(claim?.speaker).toMatchObject({ name: 'Army Press Office', type: 'military', party: 'state' });
});

test('whom a post suspects is suspected by who wrote it, not by the outlet', () => {
  const claims = inPost('Oren Tal, suspect in the Darran truck attack, was shot dead by police.', 'Mara Dell');
  const suspicion = claims.find((claim) => claim.kind === 'responsibility');
  expect(suspicion).toMatchObject({ stance: 'suspected', accuser: 'Mara Dell', speaker: { name: 'Mara Dell' } });
});

test('a source that the post names stays the source, and the outlet’s own text stays its own', () => {
  expect(
    inPost('Nine people were killed at the mill, the mayor of Darran said.', 'Mara Dell')[0]?.speaker?.name,
  ).not.toBe('Mara Dell');
  expect(inPost('Nine people were killed at the mill tonight.')[0]).toMatchObject({
    attribution: 'own_voice',
    speaker: null,
  });
});
