import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { BrowserName } from '../../scripts/browsers';
import { type Session, startSession } from './session';

const BROWSERS: BrowserName[] = ['chromium', 'firefox'];
const WAIT = { timeout: 15_000, interval: 100 };
/** The sites that the gate runs on. */
const REGISTERED = `(globalThis.browser ?? chrome).scripting.getRegisteredContentScripts().then((all) => all.flatMap((one) => one.matches))`;
const HOST = 'meridianwire.localhost';

describe.each(BROWSERS)('sites switched off and on in %s', (name) => {
  let session: Session;
  let page: Page;
  beforeAll(async () => {
    session = await startSession(name);
    page = await session.driven.open(article());
    await shows(page, true);
  });
  afterAll(() => session.end());

  const article = () => session.newsroom.url('meridianwire', 'minister-lowers-count');

  /** Waits until the page has badges, or none. */
  async function shows(tab: Page, marked: boolean): Promise<void> {
    await vi.waitFor(async () => expect((await session.control.marks(tab)).pills.length > 0).toBe(marked), WAIT);
  }

  async function change(settings: object): Promise<void> {
    const message = JSON.stringify({ type: 'settings', change: settings });
    const answer = await session.control.evaluate(`(globalThis.browser ?? chrome).runtime.sendMessage(${message})`);
    expect(answer).toEqual({ ok: true, value: null });
  }

  test('a site switched off loses its marks at once, and no script of ours runs there any more', async () => {
    await change({ offHosts: [HOST] });
    await shows(page, false);
    await page.reload();
    expect(await session.control.tell(page, { type: 'state' })).toBeNull();
    expect(await page.$('by-whose-count')).toBeNull();
  });

  test('switched on again, an open tab is marked without a reload', async () => {
    await change({ offHosts: [] });
    await page.bringToFront();
    await shows(page, true);
  });

  test('the extension’s own switch works on every site', async () => {
    await change({ on: false });
    await shows(page, false);
    await change({ on: true });
    await page.bringToFront();
    await shows(page, true);
  });

  test('paused saving marks and saves nothing', async () => {
    await change({ saving: false });
    const before = Object.keys(await session.control.stored());
    const tab = await session.driven.open(session.newsroom.url('klaxon', 'twenty-attackers-dead'));
    expect(await session.control.settled(tab)).toMatchObject({ state: 'read', saved: false, unsaved: 'paused' });
    expect(Object.keys(await session.control.stored())).toEqual(before);
    await change({ saving: true });
  });

  test('the toolbar counts the claims and sets apart a page where figures differ', async () => {
    const badge = await session.control.evaluate<string>(`(async () => {
      const api = globalThis.browser ?? chrome;
      const tabs = await api.tabs.query({ url: 'http://${HOST}/*' });
      return api.action.getBadgeText({ tabId: tabs[0].id });
    })()`);
    expect(badge).toMatch(/^\d+≠?$/);
  });

  /** Firefox lets an extension give back what it was granted; in Chromium the reader withholds it in the browser's page. */
  async function takeBack(): Promise<void> {
    if (name === 'firefox') {
      const origins = JSON.stringify({ origins: ['http://*.localhost/*'] });
      expect(await session.control.evaluate(`browser.permissions.remove(${origins})`)).toBe(true);
      return;
    }
    await setHostAccess('ON_CLICK');
  }

  async function setHostAccess(hostAccess: string): Promise<void> {
    const extensionId = new URL(session.driven.base).host;
    const settings = await session.driven.open('chrome://extensions');
    await settings.evaluate(
      `chrome.developerPrivate.updateExtensionConfiguration(${JSON.stringify({ extensionId, hostAccess })})`,
    );
    await settings.close();
  }

  test('a permission taken back takes the marks with it, and no page is read any more', async () => {
    await takeBack();
    await vi.waitFor(async () => expect(await page.$('by-whose-count')).toBeNull(), WAIT);
    const tab = await session.driven.open(article());
    expect(await tab.$('by-whose-count')).toBeNull();
    expect(await session.control.evaluate(REGISTERED)).not.toContain('http://*.localhost/*');
  });

  /** Firefox: the reader asks for the site in the options. Chromium: in the browser's page, for its prompt no driver can press. */
  async function giveAgain(): Promise<void> {
    if (name === 'chromium') return setHostAccess('ON_ALL_SITES');
    const options = await session.driven.openOwn('options.html');
    await options.bringToFront();
    await options.waitForSelector('#add-site');
    await options.type('#add-site', HOST);
    await options.waitForSelector('form button[type=submit]:not([disabled])');
    await options.click('form button[type=submit]:not([disabled])');
    await vi.waitFor(async () => {
      const has = `browser.permissions.contains({ origins: ['http://${HOST}/*'] })`;
      expect(await session.control.evaluate(has)).toBe(true);
    }, WAIT);
    await options.close();
  }

  test('given again, it takes effect at once in the tabs that are open', async () => {
    expect(await page.$('by-whose-count')).toBeNull();
    await giveAgain();
    await page.bringToFront();
    await shows(page, true);
  });
});
