import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { PageState } from '../../lib/message/protocol';
import { type Session, startSession } from './session';

/**
 * In Firefox, which lets an extension into private windows at its install. Chromium starts it anew when it is let in, and
 * its driver then loses it; what the background makes of a private tab is tested in background/ for both.
 */
let session: Session;
beforeAll(async () => {
  session = await startSession('firefox', true);
});
afterAll(() => session.end());

test('an article in a private window is marked, and nothing of it is kept', async () => {
  const url = session.newsroom.url('meridianwire', 'minister-lowers-count');
  expect(await session.control.evaluate('browser.extension.isAllowedIncognitoAccess()')).toBe(true);
  const before = await session.control.stored();
  const tab = await session.control.evaluate<number>(
    `browser.windows.create(${JSON.stringify({ incognito: true, url })}).then((made) => made.tabs[0].id)`,
  );
  const state = await vi.waitFor(
    async () => {
      const ask = `browser.tabs.sendMessage(${tab}, { type: 'state' }).catch(() => null)`;
      const answer = await session.control.evaluate<PageState | null>(ask);
      expect(answer?.state).toBe('read');
      return answer;
    },
    { timeout: 20_000, interval: 200 },
  );
  expect(state).toMatchObject({ saved: false, unsaved: 'private' });
  expect(state?.state === 'read' ? state.claims.length : 0).toBeGreaterThan(3);
  expect(await session.control.stored()).toEqual(before);
});
