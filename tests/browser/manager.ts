import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { vi } from 'vitest';
import type { BrowserName } from '../../scripts/browsers';
import { extensionFolder } from '../../scripts/build';
import { extensionId, type PageSession } from './page-session';

/** What WebDriver BiDi offers in Firefox and puppeteer does not pass on. */
interface Bidi {
  connection: { send(method: string, parameters: object): Promise<{ result: unknown }> };
}

const MANAGER = 'chrome://extensions';

/** Copies of the build, of versions of their own, for one test run. */
export class Versions {
  readonly #folder = mkdtempSync(join(tmpdir(), 'by-whose-count-'));

  /** A folder with the build as `version`; the same folder at each call, as for an extension that is loaded unpacked. */
  make(name: BrowserName, version: string): string {
    const built = extensionFolder(name, 'newsroom');
    const folder = join(this.#folder, name);
    cpSync(built, folder, { recursive: true });
    const manifest = JSON.parse(readFileSync(join(built, 'manifest.json'), 'utf8')) as object;
    writeFileSync(join(folder, 'manifest.json'), JSON.stringify({ ...manifest, version }));
    return folder;
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

/** Switches the extension off or on where the reader does: Chromium's page of extensions, Firefox's manager of add-ons. */
export async function switchExtension(session: PageSession, isOn: boolean): Promise<void> {
  const { browser, name } = session.driven;
  const id = JSON.stringify(extensionId(session));
  if (name === 'chromium') await inManager(browser, `chrome.management.setEnabled(${id}, ${isOn})`);
  else
    await inFirefox(
      browser,
      `AddonManager.getAddonByID(${id}).then((addon) => addon.${isOn ? 'enable' : 'disable'}())`,
    );
}

/** Brings the extension to the version that stands in `folder`; throws when the browser does not have it then. */
export async function updateExtension(session: PageSession, folder: string): Promise<void> {
  const { browser, name } = session.driven;
  const id = JSON.stringify(extensionId(session));
  const { version } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as { version: string };
  if (name === 'firefox') {
    await (browser as unknown as Bidi).connection.send('webExtension.install', {
      extensionData: { type: 'path', path: folder },
    });
    const now = `AddonManager.getAddonByID(${id}).then(({ version, isActive }) => isActive && version)`;
    await vi.waitUntil(async () => (await inFirefox(browser, now)) === version, { timeout: 20_000 });
    return;
  }
  await inManager(
    browser,
    `(async () => {
      // Without developer mode an unpacked extension stays off once it was started anew.
      await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
      await chrome.developerPrivate.reload(${id}, { failQuietly: false });
      const end = Date.now() + 20_000;
      for (;;) {
        const { state, version } = await chrome.developerPrivate.getExtensionInfo(${id});
        if (state === 'ENABLED' && version === ${JSON.stringify(version)}) return;
        if (Date.now() > end) throw new Error('still ' + version + ', ' + state);
        await new Promise((done) => setTimeout(done, 50));
      }
    })()`,
  );
}

/** Has the manager open in a tab of its own, so that nothing in front has to make way when it is used. */
export async function openManager({ driven }: PageSession): Promise<void> {
  if (driven.name === 'chromium') await managerOf(driven.browser);
}

async function inManager(browser: Browser, expression: string): Promise<void> {
  await (await managerOf(browser)).evaluate(expression);
}

/** The tab of Chromium's manager, which stays open. */
async function managerOf(browser: Browser): Promise<Page> {
  const open = (await browser.pages()).find((page) => page.url().startsWith(MANAGER));
  if (open) return open;
  const page = await browser.newPage();
  await page.goto(MANAGER);
  return page;
}

/** Evaluates in Firefox's own window, where `AddonManager` is what the manager's page speaks to. */
async function inFirefox(browser: Browser, expression: string): Promise<unknown> {
  const { connection } = browser as unknown as Bidi;
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const [window] = (tree.result as { contexts: { context: string }[] }).contexts;
  const { result } = await connection.send('script.evaluate', {
    expression: `(async () => {
      const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
      return ${expression};
    })()`,
    target: { context: window?.context },
    awaitPromise: true,
  });
  const { type, result: value } = result as { type: string; result?: { value?: unknown } };
  if (type !== 'success') throw new Error(`Firefox refused: ${expression}`);
  return value?.value;
}
