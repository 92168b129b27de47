import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toAnnotations } from '../../lib/exchange/annotation';
import { entriesOfEverything } from '../../lib/exchange/entry';
import { toSchemaOrg } from '../../lib/exchange/schema-org';
import { createStore } from '../../lib/store/create-store';
import { memoryArea } from '../../lib/store/memory-area';
import { linkToWords } from '../../lib/wording/words-link';
import { ARMY, MINISTER, SOLDIERS, story } from '../store/story';

test('one Web Annotation a claim, found again by its quote', async () => {
  const store = createStore(memoryArea(), '1.0.0');
  const { article, detection } = story({
    says: [{ id: 'a', who: ARMY, low: 7, victims: SOLDIERS }],
    holds: [{ stance: 'claimed', actor: 'Valley Front' }],
  });
  const { articleId } = await store.saveArticle(article, detection, '2026-02-03T12:00:00Z');
  await store.correct({ type: 'note', ref: { article: articleId, claim: 'a' }, text: 'ask' }, '2026-02-03T13:00:00Z');
  const page = JSON.parse(toAnnotations(await entriesOfEverything(store)));
  expect(page['@context']).toBe('http://www.w3.org/ns/anno.jsonld');
  expect(page.items).toHaveLength(2);
  expect(page.items[0]).toMatchObject({
    id: `urn:by-whose-count:${articleId}/a`,
    type: 'Annotation',
    target: { source: article.url, selector: { type: 'TextQuoteSelector', exact: detection.claims[0]?.quote.exact } },
  });
  const values = page.items[0].body.map(({ value }: { value: string }) => value);
  expect(values).toEqual(
    expect.arrayContaining([
      'effect: killed',
      'figure: 7 [7, 7]',
      'said by: Inter-Services Public Relations',
      'compared: single',
      'ask',
    ]),
  );
  expect(JSON.stringify(page)).not.toMatch(/ClaimReview|reviewRating/);
});

test('schema.org claims name where they appear and who they are from, and review nothing', async () => {
  const store = createStore(memoryArea(), '1.0.0');
  const { article, detection } = story({
    outlet: 'Ledger',
    says: [
      { id: 'a', who: MINISTER, low: 7, victims: SOLDIERS },
      { id: 'b', low: 2 },
    ],
  });
  await store.saveArticle(article, detection, '2026-02-03T12:00:00Z');
  const graph = JSON.parse(toSchemaOrg(await entriesOfEverything(store)))['@graph'];
  expect(graph[0]).toMatchObject({
    '@type': 'Claim',
    text: detection.claims[0]?.quote.exact,
    claimInterpreter: [{ '@type': 'Person', name: 'Zia Lango', jobTitle: 'Home Minister' }],
    appearance: { '@type': 'NewsArticle', publisher: { name: 'Ledger' } },
  });
  expect(graph[0].appearance.url).toMatch(/^https:\/\/ledger\.example\/story#:~:text=/);
  expect(graph[1]).not.toHaveProperty('claimInterpreter');
  expect(JSON.stringify(graph)).not.toMatch(/Review|rating/i);
});

describe('a link to the words', () => {
  const url = 'https://ledger.example/news';

  test('gives the words, and what stands around them', () => {
    expect(linkToWords(url, { exact: '12 soldiers', prefix: 'He said that ', suffix: ' were killed' })).toBe(
      `${url}#:~:text=He%20said%20that-,12%20soldiers,-were%20killed`,
    );
  });

  test('leaves out words that the stored context cuts in two', () => {
    const quote = {
      exact: '12 soldiers',
      prefix: 'nisterforinformation told us that',
      suffix: ' were killed at the northern outp',
    };
    expect(linkToWords(url, quote)).toBe(`${url}#:~:text=told%20us%20that-,12%20soldiers,-were%20killed%20at`);
  });

  test('escapes dashes, commas and ampersands, and keeps the page’s own fragment', () => {
    expect(linkToWords(`${url}#top`, { exact: 'ex-chief, A&B', prefix: '', suffix: '' })).toBe(
      `${url}#top:~:text=ex%2Dchief%2C%20A%26B`,
    );
  });

  test('gives a long quote by its ends', () => {
    const exact = Array.from({ length: 40 }, (_, i) => `word${i}`).join(' ');
    expect(linkToWords(url, { exact, prefix: '', suffix: '' })).toBe(
      `${url}#:~:text=word0%20word1%20word2%20word3%20word4,word35%20word36%20word37%20word38%20word39`,
    );
  });

  test('leaves out half a sign at a cut', () => {
    expect(linkToWords(url, { exact: 'two dead\ud83d', prefix: '', suffix: '' })).toBe(`${url}#:~:text=two%20dead`);
  });

  test('is an address for any quote', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), fc.string({ unit: 'grapheme' }), (exact, around) => {
        const link = linkToWords(url, { exact, prefix: around, suffix: around });
        expect(new URL(link).href.startsWith(`${url}#`)).toBe(true);
      }),
      { numRuns: 10_000 },
    );
  });
});
