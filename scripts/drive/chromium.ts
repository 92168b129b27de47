import puppeteer, { type Browser, type KeyInput, type Page, type WebWorker } from 'puppeteer-core';
import { type Driven, type LaunchOptions, type PopupView, popupView } from './driven';
import { pressInChromium } from './keys';

/** Switches that keep a test browser quiet on the network and free of first-run pages. */
const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-features=Translate,OptimizationHints,MediaRouter,NetworkTimeServiceQuerying,AutofillServerCommunication',
  '--gaia-url=http://127.0.0.1:9/',
  '--google-apis-url=http://127.0.0.1:9/',
  '--component-updater=url-source=http://127.0.0.1:9/',
];

/** Starts Chromium with the extension installed. Throws when its worker does not come up. */
export async function launchChromium(options: LaunchOptions): Promise<Driven> {
  const { width = 1100, height = 900 } = options.window ?? {};
  const browser = await puppeteer.launch({
    browser: 'chrome',
    executablePath: options.path,
    headless: options.headless,
    pipe: true,
    enableExtensions: true,
    defaultViewport: null,
    ...(options.profile ? { userDataDir: options.profile } : {}),
    args: [
      ...QUIET,
      `--window-size=${width},${height}`,
      ...(options.proxy ? [`--proxy-server=${options.proxy}`, '--proxy-bypass-list=<-loopback>'] : []),
      ...(options.profile ? ['--restore-last-session', `--load-extension=${options.extension}`] : []),
    ],
  });
  const id = options.profile ? await loadedId(browser) : await browser.installExtension(options.extension);
  const base = `chrome-extension://${id}/`;
  await backgroundWorker(browser, base);
  if (options.allowPrivate) await allowPrivate(browser, id);
  return {
    name: 'chromium',
    browser,
    base,
    open: (url) => openTab(browser, url),
    openOwn: (path) => openTab(browser, base + path),
    popup: async (tab, open = () => openPopup(browser, base)) => {
      await tab.bringToFront();
      await open();
      return viewOf(browser, `${base}popup.html`);
    },
    panel: () => viewOf(browser, `${base}sidepanel.html`),
    press: pressInChromium,
    close: () => browser.close(),
  };
}

/** The id of the extension that was loaded as the browser started. */
async function loadedId(browser: Browser): Promise<string> {
  const worker = await browser.waitForTarget(
    (target) => target.type() === 'service_worker' && target.url().endsWith('/background.js'),
    { timeout: 30_000 },
  );
  return new URL(worker.url()).host;
}

/** What a reader does in the browser's page of extensions; the extension is started anew by it. */
async function allowPrivate(browser: Browser, extensionId: string): Promise<void> {
  const page = await openTab(browser, 'chrome://extensions');
  const settings = JSON.stringify({ extensionId, incognitoAccess: true });
  // Without developer mode an unpacked extension stays off once it was started anew.
  await page.evaluate('chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })');
  await page.evaluate(`chrome.developerPrivate.updateExtensionConfiguration(${settings})`);
  const state = `chrome.developerPrivate.getExtensionInfo(${JSON.stringify(extensionId)})`;
  await page.waitForFunction(`${state}.then((info) => info.state === 'ENABLED' && info.incognitoAccess.isActive)`);
  await page.close();
}

/** Starts Chromium as it is without any extension: what a page costs there is what it costs by itself. */
export function launchBare({
  path,
  headless,
  window,
}: Pick<LaunchOptions, 'path' | 'headless' | 'window'>): Promise<Browser> {
  const { width = 1100, height = 900 } = window ?? {};
  return puppeteer.launch({
    browser: 'chrome',
    executablePath: path,
    headless,
    pipe: true,
    defaultViewport: null,
    args: [...QUIET, `--window-size=${width},${height}`],
  });
}

async function openTab(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(url, { waitUntil: 'load' });
  return page;
}

/** The extension's service worker; starts waiting for it where it is asleep. */
export async function backgroundWorker(browser: Browser, base: string): Promise<WebWorker> {
  const target = await browser.waitForTarget(
    (candidate) => candidate.type() === 'service_worker' && candidate.url().startsWith(base),
    { timeout: 15_000 },
  );
  const worker = await target.worker();
  if (!worker) throw new Error('The extension has no service worker');
  return worker;
}

async function openPopup(browser: Browser, base: string): Promise<void> {
  const worker = await backgroundWorker(browser, base);
  await worker.evaluate('chrome.action.openPopup()');
}

/** A page of ours that stands in no tab. */
async function viewOf(browser: Browser, url: string): Promise<PopupView> {
  const target = await browser.waitForTarget((one) => one.url().startsWith(url), { timeout: 15_000 });
  const page = await target.asPage();
  const evaluate = <T>(expression: string) => page.evaluate(`(view => ${expression})(window)`) as Promise<T>;
  // What a key does may close the view, and the key's answer with it.
  const press = (key: string) => page.keyboard.press(key as KeyInput).catch(ignoreClosed);
  return popupView(page, evaluate, { press, close: () => page.close() });
}

function ignoreClosed(error: unknown): void {
  if (!(error instanceof Error && /closed/i.test(error.message))) throw error;
}

/** Kills the service worker, as the browser does after half a minute of rest. */
export async function killWorker(browser: Browser, base: string): Promise<void> {
  await (await backgroundWorker(browser, base)).close();
}
