import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { BrowserName } from '../../scripts/browsers';
import { type Session, startSession } from './session';

const BROWSERS: BrowserName[] = ['chromium', 'firefox'];
const WAIT = { timeout: 20_000, interval: 100 };

describe.each(BROWSERS)('a page that tries to use us in %s', (name) => {
  let session: Session;
  let page: Page;
  beforeAll(async () => {
    session = await startSession(name);
    page = await session.driven.open(session.newsroom.url('meridianwire', 'minister-lowers-count'));
    expect(await session.control.settled(page)).toMatchObject({ state: 'read', saved: true });
    await vi.waitFor(async () => expect((await session.control.marks(page)).pills.length).toBeGreaterThan(0), WAIT);
  });
  afterAll(() => session.end());

  test('finds nothing of ours in its world but empty tags', async () => {
    const found = await page.evaluate(() => ({
      ours: Reflect.get(globalThis, Symbol.for('by-whose-count')) !== undefined,
      roots: [...document.querySelectorAll('by-whose-count')].filter((host) => host.shadowRoot !== null).length,
      words: [...document.querySelectorAll('by-whose-count')].map((host) => host.textContent).join(''),
      attributes: [...document.querySelectorAll('by-whose-count')].flatMap((host) => host.getAttributeNames()),
      kept: Object.keys(localStorage).length + Object.keys(sessionStorage).length,
    }));
    expect(found).toEqual({ ours: false, roots: 0, words: '', attributes: [], kept: 0 });
  });

  test('cannot forge a message: nothing it sends is heard, and what is saved stays as it is', async () => {
    const before = await session.control.stored();
    const id = new URL(session.driven.base).host;
    const sent = await page.evaluate(async (extension) => {
      const messages = [{ type: 'delete_everything' }, { type: 'settings', change: { on: false } }, { type: 'stop' }];
      const answers: unknown[] = [];
      const api = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
      for (const message of messages) {
        window.postMessage(message, '*');
        for (const target of [window, document, document.documentElement]) {
          target.dispatchEvent(new CustomEvent('by-whose-count', { detail: message, bubbles: true }));
          target.dispatchEvent(new MessageEvent('message', { data: message }));
        }
        new BroadcastChannel('by-whose-count').postMessage(message);
        try {
          answers.push(await api.runtime.sendMessage(extension, message));
        } catch {
          answers.push('refused');
        }
      }
      return answers;
    }, id);
    expect(sent).toEqual(['refused', 'refused', 'refused']);
    await new Promise((done) => setTimeout(done, 500));
    expect(await session.control.stored()).toEqual(before);
    expect(await session.control.tell(page, { type: 'state' })).toMatchObject({ state: 'read' });
  });

  test('cannot press our buttons: only the reader’s own act counts', async () => {
    await page.evaluate(() => {
      for (const host of document.querySelectorAll<HTMLElement>('by-whose-count')) {
        host.click();
        for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click'])
          host.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true }));
        host.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }));
      }
    });
    await new Promise((done) => setTimeout(done, 500));
    expect((await session.control.marks(page)).card).toBeNull();
  });

  test('cannot load our pages, in a frame or by a request', async () => {
    const reached = await page.evaluate(async (base) => {
      const asked = await fetch(`${base}comparison.html`).then(
        () => 'answered',
        () => 'refused',
      );
      const frame = document.createElement('iframe');
      frame.src = `${base}comparison.html`;
      document.body.append(frame);
      await new Promise((done) => setTimeout(done, 1_000));
      let inside = 'closed';
      try {
        inside = frame.contentDocument?.querySelector('main') ? 'open' : 'closed';
      } catch {}
      frame.remove();
      return { asked, inside };
    }, session.driven.base);
    expect(reached).toEqual({ asked: 'refused', inside: 'closed' });
  });
});
