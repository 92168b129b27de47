import { expect, test } from 'vitest';
import { readArticle } from '../../lib/background/read';
import type { ArticleText, Detection } from '../../lib/model/article';
import { StoreError } from '../../lib/store/api';
import { ARTICLE, CLAIM, recordingStore } from './articles';

const found = (): Detection => ({ claims: [CLAIM], incidents: [] });
const nothing = (): Detection => ({ claims: [], incidents: [] });
const now = () => '2026-01-01T00:00:00.000Z';
const PAGE = { visited: ARTICLE.url, incognito: false, visible: true };

test('an article with claims is saved under the outlet’s listed name', async () => {
  const { store, calls } = recordingStore();
  const answer = await readArticle({ store, detect: found, now }, ARTICLE, PAGE);
  expect(calls).toEqual(['save https://www.dawn.com/news/1 as Dawn']);
  expect(answer).toMatchObject({ saved: true, unsaved: null, outlet: 'Dawn', claims: [{ id: 'c1' }] });
});

test('an article without claims is not saved, and that needs no excuse', async () => {
  const { store, calls } = recordingStore();
  const answer = await readArticle({ store, detect: nothing, now }, ARTICLE, PAGE);
  expect(calls).toEqual(['preview https://www.dawn.com/news/1 as Dawn']);
  expect(answer).toMatchObject({ saved: false, unsaved: null });
});

test.each([
  ['a private window', {}, { ...PAGE, incognito: true }, 'private'],
  ['a tab in the background', {}, { ...PAGE, visible: false }, 'hidden'],
  ['saving paused', { saving: false }, PAGE, 'paused'],
  ['saving paused for this site', { notSavedHosts: ['www.dawn.com'] }, PAGE, 'paused'],
])('%s: claims are shown, nothing is saved', async (_, settings, place, unsaved) => {
  const { store, calls } = recordingStore(settings);
  const answer = await readArticle({ store, detect: found, now }, ARTICLE, place);
  expect(calls).toEqual(['preview https://www.dawn.com/news/1 as Dawn']);
  expect(answer).toMatchObject({ saved: false, unsaved, claims: [{ id: 'c1' }] });
});

test.each([
  ['full', 'full'],
  ['write_failed', 'write_failed'],
  ['newer', 'newer'],
] as const)('a store that answers %s: claims are shown, the reason is told', async (code, unsaved) => {
  const { store } = recordingStore();
  store.saveArticle = async () => {
    throw new StoreError(code, 'no');
  };
  const answer = await readArticle({ store, detect: found, now }, ARTICLE, PAGE);
  expect(answer).toMatchObject({ saved: false, unsaved, claims: [{ id: 'c1' }] });
});

test('an article that names another site than its page is refused', async () => {
  const { store, calls } = recordingStore();
  const forged: ArticleText = { ...ARTICLE, url: 'https://www.bbc.com/news/1' };
  await expect(readArticle({ store, detect: found, now }, forged, PAGE)).rejects.toThrow('not of this page');
  expect(calls).toEqual([]);
});

test('a canonical address of another outlet is not taken: the address as visited is', async () => {
  const { store, calls } = recordingStore();
  const greedy: ArticleText = { ...ARTICLE, canonical: 'https://www.bbc.com/news/1' };
  await readArticle({ store, detect: found, now }, greedy, PAGE);
  expect(calls).toEqual(['save https://www.dawn.com/news/1 as Dawn']);
});
