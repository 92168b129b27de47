import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { PageState } from '../../lib/message/protocol';
import type { Claim } from '../../lib/model/claim';
import type { BrowserName } from '../../scripts/browsers';
import type { PopupView } from '../../scripts/drive/driven';
import { type Session, startSession } from './session';

const BROWSERS: BrowserName[] = ['chromium', 'firefox'];
const WAIT = { timeout: 20_000, interval: 100 };
const ARTICLE = ['quettaledger', 'minister-says-twelve-soldiers-killed'] as const;
const FOUND = /15 figures by 2 speakers/;
const TABS = 'view.document.querySelectorAll("[role=tab]")';
const WORDS = 'view.document.body.innerText';

type Read = Extract<PageState, { state: 'read' }>;

/** Where a paragraph that holds these words stands, in window heights from the top. */
const HEIGHT_OF = (words: string) => `(() => {
  const holder = [...document.querySelectorAll('article p, article li')].find((one) => one.textContent.includes(${JSON.stringify(words)}));
  return holder.getBoundingClientRect().top / innerHeight;
})()`;
/** Which of the badges has the focus; -1 for none. */
const FOCUSED = '[...document.querySelectorAll("by-whose-count")].indexOf(document.activeElement)';

describe.each(BROWSERS)('toolbar, keys and panel of %s', (name) => {
  let session: Session;
  let article: Page;
  beforeAll(async () => {
    session = await startSession(name);
    article = await session.driven.open(session.newsroom.url(...ARTICLE));
    await session.control.settled(article);
    await badges(true);
  });
  afterAll(() => session.end());

  const badges = (there: boolean) =>
    vi.waitFor(async () => expect((await session.control.marks(article)).pills.length > 4).toBe(there), WAIT);
  const command = (key: string) => session.driven.press(article, { key, altShift: true });
  const openPopup = (open?: () => Promise<void>) => session.driven.popup(article, open);

  /** Presses the button that begins with these words by its key. */
  async function choose(view: PopupView, words: string): Promise<void> {
    const found = `[...view.document.querySelectorAll('button')].find((b) => b.textContent.startsWith(${JSON.stringify(words)}))`;
    await view.waitFor(found);
    await view.evaluate(`${found}.focus()`);
    // A popup that is still on its way in hears no key.
    await view.waitFor('view.document.hasFocus()');
    await view.press('Enter');
  }

  test('each command has the key that it suggests, and the options show it', async () => {
    const commands = await session.control.evaluate<{ name: string; shortcut: string }[]>(
      '(globalThis.browser ?? chrome).commands.getAll()',
    );
    expect(Object.fromEntries(commands.map((one) => [one.name, one.shortcut]))).toEqual({
      _execute_action: 'Alt+Shift+O',
      next: 'Alt+Shift+J',
      previous: 'Alt+Shift+K',
      toggle: 'Alt+Shift+M',
    });
    const shown = '[...document.querySelectorAll(".shortcuts kbd")].map((key) => key.textContent)';
    await vi.waitFor(
      async () => expect(await session.control.evaluate(shown)).toEqual(commands.map(({ shortcut }) => shortcut)),
      WAIT,
    );
  });

  test('keys go to the next claim and back, hide the marks and show them again', async () => {
    await article.bringToFront();
    const focused = () => article.evaluate(FOCUSED) as Promise<number>;
    await vi.waitFor(async () => {
      await command('J');
      expect(await focused()).toBeGreaterThan(0);
    }, WAIT);
    const at = await focused();
    await vi.waitFor(async () => {
      await command('K');
      expect(await focused()).toBeLessThan(at);
    }, WAIT);
    await command('M');
    await badges(false);
    await command('M');
    await badges(true);
  });

  test('a key opens the popup; a claim chosen there is scrolled to and its card opens', async () => {
    const { claims } = (await session.control.settled(article)) as Read;
    const { quote } = claims.findLast((one: Claim) => one.kind === 'responsibility' && !one.background) as Claim;
    const words = quote.prefix.slice(-12) + quote.exact;
    await article.evaluate('scrollTo(0, 0)');
    expect(await article.evaluate(HEIGHT_OF(words))).toBeGreaterThan(1);
    const popup = await openPopup(() => command('O'));
    await popup.waitFor(`${FOUND}.test(${WORDS})`);
    await popup.evaluate(`[...view.document.querySelectorAll('section .claims button')].at(-1).focus()`);
    const chosen = await popup.evaluate<string>('view.document.activeElement.querySelector(".lead").textContent');
    await popup.waitFor('view.document.hasFocus()');
    await popup.press('Enter');
    await vi.waitFor(async () => expect((await session.control.marks(article)).card).toContain(chosen), WAIT);
    await vi.waitFor(async () => {
      const height = (await article.evaluate(HEIGHT_OF(words))) as number;
      expect(height).toBeGreaterThan(0);
      expect(height).toBeLessThan(1);
    }, WAIT);
    await vi.waitFor(() => expect(popup.evaluate(WORDS)).rejects.toThrow(), WAIT);
    await popup.close().catch(() => undefined);
  });

  test('a click on a claim does the same', async () => {
    await article.bringToFront();
    await article.keyboard.press('Escape');
    await article.evaluate('scrollTo(0, document.documentElement.scrollHeight)');
    const popup = await openPopup();
    await popup.waitFor(`${FOUND}.test(${WORDS})`);
    await popup.evaluate(`view.document.querySelector('section .claims button').click()`);
    await vi.waitFor(
      async () => expect((await session.control.marks(article)).card).toMatch(/12 soldiers killed/),
      WAIT,
    );
    await vi.waitFor(async () => expect(await article.evaluate('scrollY / innerHeight')).toBeLessThan(1), WAIT);
    await popup.close().catch(() => undefined);
  });

  test('the panel opened from the popup stands beside the page with the same two views, and follows the tab', async () => {
    const popup = await openPopup();
    await popup.waitFor(`${FOUND}.test(${WORDS})`);
    const inPopup = await popup.evaluate<string>('view.document.querySelector("[role=tabpanel]").innerText');
    const across = (await article.evaluate('innerWidth')) as number;
    await choose(popup, 'Beside the page');
    const panel = await session.driven.panel(article);
    await panel.waitFor(`${FOUND}.test(${WORDS})`);
    await vi.waitFor(async () => expect(await article.evaluate('innerWidth')).toBeLessThan(across), WAIT);
    const views = await panel.evaluate(`[...${TABS}].map((tab) => tab.textContent)`);
    expect(views).toEqual(['This page', 'Compare']);
    expect(await panel.evaluate('view.document.querySelector("[role=tabpanel]").innerText')).toBe(inPopup);
    expect(await panel.evaluate('view.document.documentElement.scrollWidth <= view.innerWidth')).toBe(true);
    const front = await session.driven.open(session.newsroom.url('quettaledger', ''));
    await panel.waitFor(`/does not look like an article/.test(${WORDS})`);
    await front.close();
    await article.bringToFront();
    await panel.waitFor(`${FOUND}.test(${WORDS})`);
    await panel.evaluate(`${TABS}[1].click()`);
    await panel.waitFor(`/Soldiers killed/.test(${WORDS}) && /It does not know what happened/.test(${WORDS})`);
    await panel.close().catch(() => undefined);
  });

  test.each([
    ['cut short', (file: string) => file.slice(0, file.length - 40), /Line \d+: The file is not sound JSON/],
    ['of a newer version', (file: string) => file.replace('"version":1', '"version":99'), /Line 1: .*newer version/],
    [
      'with a damaged article',
      (file: string) => file.replace(/"low":\d+/, '"low":"some"'),
      /Line 3: article 1 is damaged/,
    ],
    ['of something else', () => '{"recipes": []}', /Line 1: This is not an export of By Whose Count/],
  ])('a file %s is refused with its line and the reason, and nothing is changed', async (_, spoil, reason) => {
    const options = await session.driven.openOwn('options.html');
    await options.waitForSelector('#import');
    const file = await exported(options);
    expect(file).toContain('"articles":[\n{"article"');
    const before = await session.control.stored();
    await options.evaluate((text) => {
      const files = new DataTransfer();
      files.items.add(new File([text], 'export.json', { type: 'application/json' }));
      const input = document.querySelector<HTMLInputElement>('#import');
      if (!input) throw new Error('no field for a file');
      input.files = files.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    }, spoil(file));
    const said = () => options.evaluate('document.querySelector(".said").textContent') as Promise<string>;
    await vi.waitFor(async () => expect(await said()).toMatch(reason), WAIT);
    expect(await said()).toMatch(/^Not done: .*\. Nothing was changed\.$/);
    expect(await session.control.stored()).toEqual(before);
    await options.close();
  });

  /** What the button for JSON saves, caught on its way to the disk. */
  const exported = (options: Page) =>
    options.evaluate(`new Promise((done) => {
      const make = URL.createObjectURL;
      URL.createObjectURL = (blob) => {
        blob.text().then(done);
        return make.call(URL, blob);
      };
      HTMLAnchorElement.prototype.click = () => undefined;
      [...document.querySelectorAll('.export button')].find((one) => one.textContent === 'JSON').click();
    })`) as Promise<string>;
});
