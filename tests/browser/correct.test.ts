import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { addAddress, comparisonAddress, correctAddress } from '../../lib/message/addresses';
import type { PageState } from '../../lib/message/protocol';
import type { Claim } from '../../lib/model/claim';
import type { BrowserName } from '../../scripts/browsers';
import { faultsOf } from './axe';
import { type Session, startSession } from './session';

const BROWSERS: BrowserName[] = ['chromium', 'firefox'];
const WAIT = { timeout: 15_000, interval: 100 };
const SELECTED = 'Twelve soldiers, including an officer, have been martyred';

type Read = Extract<PageState, { state: 'read' }>;

describe.each(BROWSERS)('the page for corrections in %s', (name) => {
  let session: Session;
  let article: Page;
  let articleId = '';
  beforeAll(async () => {
    session = await startSession(name);
    article = await session.driven.open(session.newsroom.url('quettaledger', 'minister-says-twelve-soldiers-killed'));
    const state = await session.control.settled(article);
    if (state.state === 'read') articleId = state.articleId;
  });
  afterAll(() => session.end());

  /** The claims that the open article tells now; a tab in the back reads again when it comes to the front. */
  async function claims(): Promise<Claim[]> {
    await article.bringToFront();
    return ((await session.control.settled(article)) as Read).claims;
  }
  const first = async (kind: Claim['kind'], fits: (claim: Claim) => boolean = () => true): Promise<Claim> => {
    const found = (await claims()).find((claim) => claim.kind === kind && claim.block !== 'title' && fits(claim));
    if (!found) throw new Error(`the article has a ${kind}`);
    return found;
  };
  const edit = async (claim: Claim): Promise<Page> => {
    const page = await session.driven.openOwn(correctAddress({ article: articleId, claim: claim.id }));
    await page.waitForSelector('form');
    return page;
  };
  /** Types into the field with this label, or chooses in it. */
  const fill = (page: Page, label: string, value: string) =>
    page.evaluate(`(() => {
      const label = [...document.querySelectorAll('label')].find((one) => one.textContent === ${JSON.stringify(label)});
      const field = document.getElementById(label.htmlFor);
      field.value = ${JSON.stringify(value)};
      field.dispatchEvent(new Event(field.localName === 'select' ? 'change' : 'input', { bubbles: true }));
    })()`);
  const until = (page: Page, expression: string) => page.waitForFunction(expression, { polling: 100 });
  const submit = async (page: Page, said: string) => {
    await page.evaluate('document.querySelector("form").requestSubmit()');
    await until(page, `document.querySelector('.said').textContent.startsWith(${JSON.stringify(said)})`);
  };
  const undoAll = async (page: Page) => {
    await page.evaluate('document.querySelector("details").open = true');
    for (;;) {
      const left = (await page.evaluate('document.querySelectorAll("details button").length')) as number;
      if (left === 0) return;
      await page.evaluate('document.querySelector("details button").click()');
      await until(page, `document.querySelectorAll('details button').length < ${left}`);
    }
  };

  test('figure, group, speaker and event are edited, the open article tells it, and undone all is as found', async () => {
    const claim = await first('casualty', (one) => one.kind === 'casualty' && one.subsetOf === null);
    const page = await edit(claim);
    await fill(page, 'Number', '11');
    await fill(page, 'Group as printed', 'guards');
    await fill(page, 'Name', 'Sana Orel');
    await fill(page, 'Organisation', 'Relief Union');
    await fill(page, 'Event', '');
    await submit(page, 'Saved.');
    const now = async () => (await claims()).find(({ id }) => id === claim.id);
    await vi.waitFor(
      async () =>
        expect(await now()).toMatchObject({
          figure: { low: 11, high: 11 },
          victims: { text: 'guards' },
          speaker: { name: 'Sana Orel', org: 'Relief Union' },
        }),
      WAIT,
    );
    expect((await now())?.incident).not.toBe(claim.incident);
    await until(page, '/Edited by you to: 11 guards killed/.test(document.body.innerText)');
    await page.evaluate('location.reload()');
    await until(page, 'document.querySelectorAll("details button").length === 4');
    await undoAll(page);
    await vi.waitFor(async () => expect(await now()).toEqual(claim), WAIT);
    await page.close();
  });

  test('who claims, is blamed and blames', async () => {
    const claim = await first('responsibility', (one) => one.kind === 'responsibility' && one.stance === 'claimed');
    const page = await edit(claim);
    await fill(page, 'Who says what', 'blamed');
    await until(page, '[...document.querySelectorAll("label")].some((one) => one.textContent === "Who blames")');
    await fill(page, 'Who is blamed', 'DNA');
    await fill(page, 'Who blames', 'the ministry');
    await submit(page, 'Saved.');
    await vi.waitFor(async () => {
      const now = (await claims()).find(({ id }) => id === claim.id);
      expect(now).toMatchObject({ stance: 'blamed', actor: 'DNA', accuser: 'the ministry' });
    }, WAIT);
    const compare = await session.driven.openOwn(comparisonAddress({ article: articleId, claim: claim.id }));
    await until(compare, '/The ministry blames DNA/i.test(document.body.innerText)');
    await compare.close();
    await undoAll(page);
    await page.close();
  });

  test('a range that runs backwards is refused in words, and nothing is written', async () => {
    const page = await edit(await first('casualty'));
    await fill(page, 'The figure is', 'range');
    await until(page, '[...document.querySelectorAll("label")].some((one) => one.textContent === "To")');
    await fill(page, 'From', '9');
    await fill(page, 'To', '4');
    const before = await session.control.stored();
    await submit(page, 'Not saved: a figure is a whole number');
    if (name === 'chromium') {
      for (const scheme of ['light', 'dark']) {
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
        expect(await faultsOf(page)).toEqual([]);
      }
    }
    expect(await session.control.stored()).toEqual(before);
    await page.close();
  });

  test('a claim is added from selected words, stands on the page, and can be taken back', async () => {
    const page = await session.driven.openOwn(addAddress(article.url(), SELECTED));
    await page.waitForSelector('form');
    expect(await page.evaluate('document.querySelector("input[type=number]").value')).toBe('12');
    await fill(page, 'What happened to them', 'injured');
    await fill(page, 'Group as printed', 'soldiers');
    await submit(page, 'The claim is added.');
    const added = await vi.waitFor(async () => {
      const found = (await claims()).find(({ rules }) => rules.includes('added by the reader'));
      expect(found).toMatchObject({ figure: { text: 'Twelve', low: 12 }, effect: 'injured' });
      return found;
    }, WAIT);
    await vi.waitFor(async () => {
      const { pills } = await session.control.marks(article);
      expect(pills.some((pill) => /soldiers? injured/.test(pill))).toBe(true);
    }, WAIT);
    const own = await edit(added as Claim);
    await own.evaluate('[...document.querySelectorAll("button")].find((b) => b.textContent === "Not a claim").click()');
    await until(own, '/You marked this as not a claim/.test(document.body.innerText)');
    await vi.waitFor(async () => expect((await claims()).some(({ id }) => id === added?.id)).toBe(false), WAIT);
    await own.close();
    await page.close();
  });
});
