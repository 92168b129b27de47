import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { PageState } from '../../lib/message/protocol';
import type { BrowserName } from '../../scripts/browsers';
import { type Session, startSession } from './session';

const BROWSERS: BrowserName[] = ['chromium', 'firefox'];
const SAVED = ['klaxon', 'four-troops-fifteen-attackers'] as const;
const WAIT = { timeout: 20_000, interval: 200 };
const API = '(globalThis.browser ?? chrome)';

describe.each(BROWSERS)('private windows of %s, in which the reader allows the extension', (name) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(name, true);
    // While no private window hides the tab: a page that nobody sees is not saved.
    const page = await session.driven.open(session.newsroom.url(...SAVED));
    expect(await session.control.settled(page)).toMatchObject({ saved: true });
  });
  afterAll(() => session.end());

  const send = (tab: number, message: object): Promise<unknown> =>
    session.control.evaluate(
      `${API}.tabs.sendMessage(${tab}, ${JSON.stringify(message)}).then((answer) => answer ?? null, () => null)`,
    );

  async function openPrivate(outlet: string, slug: string): Promise<{ tab: number; state: PageState }> {
    const made = JSON.stringify({ incognito: true, url: session.newsroom.url(outlet, slug) });
    const tab = await session.control.evaluate<number>(`${API}.windows.create(${made}).then(({ tabs }) => tabs[0].id)`);
    const state = await vi.waitFor(async () => {
      const answer = (await send(tab, { type: 'state' })) as PageState | null;
      expect(answer?.state).toBe('read');
      return answer as PageState;
    }, WAIT);
    return { tab, state };
  }

  test('the extension is really allowed there', async () => {
    expect(await session.control.evaluate(`${API}.extension.isAllowedIncognitoAccess()`)).toBe(true);
  });

  test('an article is marked, and nothing of it is kept', async () => {
    const before = await session.control.stored();
    const { tab, state } = await openPrivate('meridianwire', 'minister-lowers-count');
    expect(state).toMatchObject({ saved: false, unsaved: 'private' });
    expect(state.state === 'read' ? state.claims.length : 0).toBeGreaterThan(3);
    await vi.waitFor(async () => {
      const hosts = `${API}.scripting.executeScript({ target: { tabId: ${tab} }, func: () => document.querySelectorAll('by-whose-count').length })`;
      expect(await session.control.evaluate(`${hosts}.then(([{ result }]) => result)`)).toBeGreaterThan(0);
    }, WAIT);
    expect(await session.control.stored()).toEqual(before);
  });

  test('an article saved before is compared with, and not written to', async () => {
    const before = await session.control.stored();
    const { state } = await openPrivate(...SAVED);
    expect(state).toMatchObject({ saved: false, unsaved: 'private' });
    expect(await session.control.stored()).toEqual(before);
  });
});
