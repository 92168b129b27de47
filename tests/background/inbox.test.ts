import { beforeEach, expect, test, vi } from 'vitest';
import browser, { type Runtime } from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { receive } from '../../lib/background/inbox';
import type { ReadDeps } from '../../lib/background/read';
import { StoreError } from '../../lib/store/api';
import { ARTICLE, CLAIM, recordingStore } from './articles';

const executed = vi.fn(async () => []);
const told = vi.fn(async () => undefined);

beforeEach(() => {
  fakeBrowser.reset();
  executed.mockClear();
  const missing = {
    scripting: { insertCSS: async () => undefined, executeScript: executed },
    action: {
      setBadgeText: async () => undefined,
      setBadgeBackgroundColor: async () => undefined,
      setTitle: async () => undefined,
    },
  };
  Object.assign(browser, missing);
  Object.assign(browser.tabs, { sendMessage: told });
  told.mockClear();
});

function background(): { deps: ReadDeps; calls: string[] } {
  const { store, calls } = recordingStore();
  const detect = () => ({ claims: [CLAIM], incidents: [] });
  return { deps: { store, detect, now: () => '2026-01-01T00:00:00.000Z' }, calls };
}

const pageScript = (): Runtime.MessageSender =>
  ({ id: browser.runtime.id, url: ARTICLE.url, frameId: 0, tab: { id: 7, incognito: false } }) as Runtime.MessageSender;
const ownPage = (): Runtime.MessageSender =>
  ({ id: browser.runtime.id, url: browser.runtime.getURL('/options.html') }) as Runtime.MessageSender;
const READ = { type: 'read', article: ARTICLE, visible: true };

test('a page script’s words are read and saved', async () => {
  const { deps, calls } = background();
  expect(await receive(deps, READ, pageScript())).toMatchObject({ articleId: 'a1', saved: true });
  expect(calls).toEqual(['save https://www.dawn.com/news/1 as Dawn']);
});

test('a page where something was found gets the reader', async () => {
  const { deps } = background();
  expect(await receive(deps, { type: 'found' }, pageScript())).toBeNull();
  expect(executed).toHaveBeenCalledWith({ target: { tabId: 7 }, files: ['reader.js'] });
});

test.each([
  ['another extension', () => ({ ...pageScript(), id: 'someone-else' })],
  ['a frame inside a page', () => ({ ...pageScript(), frameId: 3 })],
  ['no tab and no page of ours', () => ({ id: browser.runtime.id, url: ARTICLE.url })],
  ['no address', () => ({ id: browser.runtime.id, tab: pageScript().tab })],
])('a message from %s is refused and changes nothing', async (_, sender) => {
  const { deps, calls } = background();
  expect(await receive(deps, READ, sender() as Runtime.MessageSender)).toEqual({ refused: 'not from this extension' });
  expect(calls).toEqual([]);
});

test.each([
  ['nothing', undefined],
  ['a string', 'read'],
  ['an unknown type', { type: 'delete_everything_please' }],
  ['a write that only our own pages may ask for', { type: 'delete_everything' }],
  [
    'an edit that only our own pages may ask for',
    { type: 'edit', edit: { type: 'not_a_claim', ref: { article: 'a', claim: 'c' } } },
  ],
  ['a missing field', { type: 'read', article: { ...ARTICLE, blocks: undefined }, visible: true }],
  [
    'a field of another type',
    { type: 'read', article: { ...ARTICLE, blocks: [{ id: 1, kind: 'paragraph', text: '' }] }, visible: true },
  ],
  ['a field too many', { ...READ, save: true }],
  [
    'an address that is no web address',
    { type: 'read', article: { ...ARTICLE, url: 'file:///etc/passwd' }, visible: true },
  ],
  [
    'an article of another site',
    { type: 'read', article: { ...ARTICLE, url: 'https://www.bbc.com/news/1' }, visible: true },
  ],
])('a page script that sends %s is refused and changes nothing', async (_, message) => {
  const { deps, calls } = background();
  expect(await receive(deps, message, pageScript())).toEqual({ refused: expect.any(String) });
  expect(calls).toEqual([]);
  expect(executed).not.toHaveBeenCalled();
});

test('a correction from a private window is refused', async () => {
  const { deps, calls } = background();
  const sender = { ...pageScript(), tab: { id: 7, incognito: true } } as Runtime.MessageSender;
  const answer = await receive(deps, { type: 'not_a_claim', ref: { article: 'a1', claim: 'c1' } }, sender);
  expect(answer).toEqual({ refused: expect.stringContaining('private') });
  expect(calls).toEqual([]);
});

test('our own pages write, and are told how it went', async () => {
  const { deps, calls } = background();
  const edit = { type: 'note', ref: { article: 'a1', claim: 'c1' }, text: 'seen' };
  expect(await receive(deps, { type: 'edit', edit }, ownPage())).toEqual({ ok: true, value: 'k1' });
  expect(await receive(deps, { type: 'delete_everything' }, ownPage())).toEqual({ ok: true, value: null });
  expect(calls).toEqual(['correct note', 'delete everything']);
  expect(told).toHaveBeenCalledWith(expect.any(Number), { type: 'read_again' });
});

test('a write that fails says why', async () => {
  const { deps } = background();
  deps.store.takeIn = async () => {
    throw new StoreError('full', 'There is no more room to save.');
  };
  const part = { type: 'import', articles: [], corrections: [], more: false };
  const answer = await receive(deps, part, ownPage());
  expect(answer).toEqual({ ok: false, code: 'full', reason: 'There is no more room to save.' });
});

test('open pages read again when the last part of a file is taken in, not after each', async () => {
  const { deps } = background();
  deps.store.takeIn = async () => undefined;
  const part = { type: 'import', articles: [], corrections: [] };
  expect(await receive(deps, { ...part, more: true }, ownPage())).toEqual({ ok: true, value: null });
  expect(told).not.toHaveBeenCalled();
  expect(await receive(deps, { ...part, more: false }, ownPage())).toEqual({ ok: true, value: null });
  expect(told).toHaveBeenCalledWith(expect.any(Number), { type: 'read_again' });
});

test('a part of a file that holds anything but sound articles is refused', async () => {
  const { deps } = background();
  deps.store.takeIn = async () => {
    throw new Error('reached the store');
  };
  const part = { type: 'import', articles: [{ article: { id: 'a1' }, pinned: false }], corrections: [], more: false };
  expect(await receive(deps, part, ownPage())).toEqual({ refused: expect.stringContaining('articles.0') });
});

test('a figure whose bounds are the wrong way round is refused', async () => {
  const { deps, calls } = background();
  const figure = { low: 9, high: 7, precision: 'range' };
  const edit = { type: 'figure', ref: { article: 'a1', claim: 'c1' }, figure };
  expect(await receive(deps, { type: 'edit', edit }, ownPage())).toEqual({ refused: expect.stringContaining('bound') });
  expect(calls).toEqual([]);
});
