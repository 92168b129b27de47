import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { comparisonAddress } from '../../lib/message/addresses';
import type { PageState } from '../../lib/message/protocol';
import type { BrowserName } from '../../scripts/browsers';
import { type Session, startSession } from './session';

const BROWSERS: BrowserName[] = ['chromium', 'firefox'];
const PANJGUR = [
  ['quettaledger', 'minister-says-twelve-soldiers-killed'],
  ['klaxon', 'twenty-attackers-dead'],
] as const;
const GRENADE = ['pocketcourier', 'grenade-dera-allahyar'] as const;

type Read = Extract<PageState, { state: 'read' }>;

describe.each(BROWSERS)('the reader’s changes in %s', (name) => {
  let session: Session;
  let panjgur: Page;
  let grenade: Page;
  let list: Page;
  beforeAll(async () => {
    session = await startSession(name);
    const told = await visit(...PANJGUR[0]);
    await visit(...PANJGUR[1]);
    const other = await visit(...GRENADE);
    panjgur = await session.driven.openOwn(addressOf(told));
    grenade = await session.driven.openOwn(addressOf(other));
    // Not the real popup, which the browser would close at the next click elsewhere: the same view in the side panel.
    list = await session.driven.openOwn('sidepanel.html');
    await list.waitForSelector('[role=tab]');
    await list.evaluate('document.querySelectorAll("[role=tab]")[1].click()');
    await Promise.all([panjgur, grenade].map((page) => page.waitForSelector('.article-list')));
  });
  afterAll(() => session.end());

  async function visit(outlet: string, slug: string): Promise<Read> {
    const page = await session.driven.open(session.newsroom.url(outlet, slug));
    const state = await session.control.settled(page);
    await page.close();
    if (state.state !== 'read') throw new Error(`${slug} has claims`);
    return state;
  }
  const addressOf = ({ articleId, claims }: Read) =>
    comparisonAddress({ article: articleId, claim: claims.find((claim) => !claim.background)?.id ?? '' });

  /** Polls by the clock: a tab behind another one draws nothing. */
  const until = (page: Page, expression: string) => page.waitForFunction(expression, { polling: 100 });

  /** By the page itself: Firefox's driver waits in vain for a page of the extension's to be loaded anew. */
  const reload = async (page: Page) => {
    await page.evaluate('globalThis.before = true; setTimeout(() => location.reload())');
    await until(page, 'globalThis.before !== true && document.querySelector(".article-list") !== null');
  };

  /** Presses the button that begins with these words; the driver's own clicks miss what a panel covers. */
  const press = async (page: Page, words: string) => {
    const button = `[...document.querySelectorAll('button')].find((b) => b.textContent.startsWith(${JSON.stringify(words)}))`;
    await until(page, `Boolean(${button})`);
    await page.evaluate(`${button}.click()`);
  };
  const articles = (page: Page, count: number) =>
    until(page, `document.querySelectorAll('section > .article-list > li').length === ${count}`);
  const listed = (count: number) => until(list, `document.querySelectorAll('.incident-list > li').length === ${count}`);

  async function incidents(): Promise<number> {
    await list.waitForSelector('.incident-list > li');
    return (await list.evaluate('document.querySelectorAll(".incident-list > li").length')) as number;
  }

  test('two events made one stand together at once in every open page; undone, they stand apart', async () => {
    const before = await incidents();
    await articles(panjgur, 2);
    await articles(grenade, 1);
    await press(grenade, 'The same event as…');
    await grenade.waitForSelector('.merge .incident-list button');
    await press(grenade, 'Attacks in Panjgur');
    await Promise.all([articles(grenade, 3), articles(panjgur, 3), listed(before - 1)]);
    expect(await grenade.evaluate('document.querySelector("[role=status].done").textContent')).toContain(
      'The two events are now one.',
    );
    await press(grenade, 'Undo');
    await Promise.all([articles(grenade, 1), articles(panjgur, 2), listed(before)]);
  });

  test('an article set apart leaves at once, and comes back by its way back in the list of corrections', async () => {
    const before = await incidents();
    await press(panjgur, 'Not this event');
    await Promise.all([articles(panjgur, 1), listed(before + 1)]);
    await panjgur.evaluate('[...document.querySelectorAll("details")].forEach((one) => { one.open = true; })');
    await until(panjgur, '/Set apart as another event/.test(document.body.innerText)');
    await reload(panjgur);
    await articles(panjgur, 1);
    await panjgur.evaluate('[...document.querySelectorAll("details")].forEach((one) => { one.open = true; })');
    await press(panjgur, 'Undo: Set apart'.slice(0, 4));
    await Promise.all([articles(panjgur, 2), listed(before)]);
  });

  test('a note and a pin stay over a reload', async () => {
    await panjgur.evaluate(
      'document.querySelector(".claim-detail") ?? document.querySelector(".figure button").click()',
    );
    await panjgur.waitForSelector('#claim-note');
    // Not typed: Chromium fetches a dictionary of its own accord once something is.
    await panjgur.evaluate(`(() => {
      const note = document.querySelector('#claim-note');
      note.value = 'Ask the ministry.';
      note.dispatchEvent(new Event('input', { bubbles: true }));
    })()`);
    await press(panjgur, 'Save note');
    await until(panjgur, '/Note saved/.test(document.body.innerText)');
    await panjgur.evaluate('document.querySelector(".article-list input[type=checkbox]").click()');
    await until(panjgur, '/is kept whatever the limit/.test(document.body.innerText)');
    await reload(panjgur);
    await panjgur.waitForSelector('#claim-note');
    expect(await panjgur.evaluate('document.querySelector("#claim-note").value')).toBe('Ask the ministry.');
    expect(await panjgur.evaluate('document.querySelector(".article-list input[type=checkbox]").checked')).toBe(true);
  });

  test('“not a claim” stands among the corrections, in no table, and Undo brings it back', async () => {
    const details = 'Boolean(document.querySelector(".claim-detail"))';
    await press(panjgur, 'Not a claim');
    await until(panjgur, `/Marked as not a claim\\./.test(document.body.innerText) && !${details}`);
    expect(JSON.stringify(await session.control.stored())).toContain('"not_a_claim"');
    await press(panjgur, 'Undo');
    await until(panjgur, '/Undone\\./.test(document.body.innerText)');
    expect(JSON.stringify(await session.control.stored())).not.toContain('"not_a_claim"');
  });
});
