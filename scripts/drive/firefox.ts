import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { type Driven, type LaunchOptions, type PopupView, popupView } from './driven';
import { type BidiBrowser, pressInFirefox } from './keys';

const EXTENSION_ID = 'by-whose-count@by-whose-count.org';
/** Firefox gives every install a random host name; pinned, so that the extension's pages can be addressed. */
const UUID = '5b1f8c6e-6d0a-4f5c-9a53-3f3a2f0c7b11';

/** Preferences that keep a test browser quiet on the network and make it take the pinned host name. */
const QUIET: Record<string, unknown> = {
  'extensions.webextensions.uuids': JSON.stringify({ [EXTENSION_ID]: UUID }),
  'app.update.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'http://127.0.0.1:9/',
  'extensions.openPopupWithoutUserGesture.enabled': true,
  // No driver can press a button of the browser's own prompt: a permission asked for by a click is given.
  'extensions.webextOptionalPermissionPrompts': false,
};

/** Starts Firefox with the extension installed for the session. */
export async function launchFirefox(options: LaunchOptions): Promise<Driven> {
  const { width = 1100, height = 900 } = options.window ?? {};
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: options.path,
    headless: options.headless,
    defaultViewport: null,
    // Without it Firefox asks Mozilla's own settings server, whatever the preference says.
    env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
    extraPrefsFirefox: { ...QUIET, ...proxyPreferences(options.proxy) },
    args: ['--remote-allow-system-access', `--width=${width}`, `--height=${height}`],
  });
  await install(browser, options.extension, options.allowPrivate ?? false);
  const base = `moz-extension://${UUID}/`;
  return {
    name: 'firefox',
    browser,
    base,
    open: async (url) => {
      const page = await browser.newPage();
      await page.goto(url, { waitUntil: 'load' });
      return page;
    },
    openOwn: (path) => openOwn(browser, base + path),
    popup: (tab, open) => openPopup(browser, base, tab, open),
    panel: async (tab) => {
      const door = await openOwn(browser, `${base}options.html`);
      await tab.bringToFront();
      return viewOf(browser, door, 'sidebar', () => door.close());
    },
    press: (_, chord) => pressInFirefox(browser, chord),
    close: () => browser.close(),
  };
}

/** As puppeteer does, but for allowing the extension in private windows. */
async function install(browser: Browser, path: string, allowPrivate: boolean): Promise<void> {
  const { connection } = browser as unknown as BidiBrowser;
  await connection.send('webExtension.install', {
    extensionData: { type: 'path', path },
    'moz:allowPrivateBrowsing': allowPrivate,
  });
}

function proxyPreferences(proxy: string | undefined): Record<string, unknown> {
  if (!proxy) return {};
  const [host, port] = proxy.split(':');
  return {
    'network.proxy.type': 1,
    'network.proxy.http': host,
    'network.proxy.http_port': Number(port),
    'network.proxy.ssl': host,
    'network.proxy.ssl_port': Number(port),
    'network.proxy.allow_hijacking_localhost': true,
  };
}

/** How long an extension page may take to open, and how often it is looked at, in milliseconds. */
const OPENING = 30_000;
const LOOK = 100;

/**
 * Navigation to an extension page never resolves over BiDi: it is not awaited, the page's body is. Asking in the midst of
 * the navigation fails at times; it is asked again.
 */
async function openOwn(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage();
  page.goto(url).catch(() => undefined);
  const isOpen = (wanted: string): boolean => location.href.startsWith(wanted) && document.readyState === 'complete';
  for (let waited = 0; waited < OPENING; waited += LOOK) {
    if (await page.evaluate(isOpen, url).catch(() => false)) return page;
    await new Promise((done) => setTimeout(done, LOOK));
  }
  throw new Error(`Firefox did not open ${url} within ${OPENING / 1_000} s`);
}

/**
 * WebDriver does not list Firefox's popup, so it is reached from another page of the extension, which lives in the
 * same process: that page opens it over the tab in front and gets its window from `getViews`.
 */
async function openPopup(browser: Browser, base: string, tab: Page, open?: () => Promise<void>): Promise<PopupView> {
  const door = await openOwn(browser, `${base}options.html`);
  await tab.bringToFront();
  await (open ? open() : door.evaluate('browser.action.openPopup()'));
  return viewOf(browser, door, 'popup', async () => {
    await door.evaluate("browser.extension.getViews({ type: 'popup' }).forEach((view) => view.close())");
    await door.close();
  });
}

/** A view of ours that stands in no tab, seen through the door of one that does. */
function viewOf(browser: Browser, door: Page, type: 'popup' | 'sidebar', close: () => Promise<void>): PopupView {
  const evaluate = <T>(expression: string) =>
    door.evaluate(`(view => ${expression})(browser.extension.getViews({ type: '${type}' })[0])`) as Promise<T>;
  return popupView(null, evaluate, {
    press: (key) => pressInFirefox(browser, { key }, '.webextension-popup-browser'),
    close,
  });
}
