import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { comparisonAddress } from '../../lib/message/addresses';
import type { PageState } from '../../lib/message/protocol';
import type { CasualtyClaim, Claim } from '../../lib/model/claim';
import type { ClaimRef } from '../../lib/model/status';
import type { BrowserName } from '../../scripts/browsers';
import { visitAll } from '../../scripts/demo/pictures';
import { type Session, startSession } from './session';

const BROWSERS: BrowserName[] = ['chromium', 'firefox'];
const WAIT = { timeout: 20_000, interval: 100 };
const ARTICLE = 'quettaledger/minister-says-twelve-soldiers-killed';

type Read = Extract<PageState, { state: 'read' }>;

/** One row of a table on the page: what stands in its cells, white space as one space. */
type Row = string[];

/** The rows of the table under this heading, in order. */
const ROWS = (heading: string) => `(() => {
  const table = [...document.querySelectorAll('.one-table')].find((one) => one.querySelector('h2').textContent === ${JSON.stringify(heading)});
  return [...table.querySelectorAll('tr')].map((row) => [...row.children].map((cell) => cell.innerText.replace(/\\s+/g, ' ').trim()));
})()`;

describe.each(BROWSERS)('the comparison of the newsroom in %s', (name) => {
  let session: Session;
  let page: Page;
  let read: Read;
  /** Figures for Panjgur that are parts of a total. */
  let parts: { ref: ClaimRef; claim: CasualtyClaim }[] = [];
  beforeAll(async () => {
    session = await startSession(name);
    const visits = await visitAll(session.driven, session.newsroom);
    read = visits.find(({ article }) => article === ARTICLE)?.state as Read;
    parts = visits.flatMap(({ state }) =>
      state.state !== 'read'
        ? []
        : state.claims.flatMap((claim) =>
            claim.kind === 'casualty' && claim.subsetOf !== null && claim.scope === 'Panjgur'
              ? [{ ref: { article: state.articleId, claim: claim.id }, claim }]
              : [],
          ),
    );
    // No claim of that name: nothing is open at first.
    page = await session.driven.openOwn(comparisonAddress({ article: read.articleId, claim: 'none' }));
    await page.waitForSelector('.article-list');
    await page.bringToFront();
  });
  afterAll(() => session.end());

  const rows = (heading: string) => page.evaluate(ROWS(heading)) as Promise<Row[]>;
  /** The row that begins so, and the one under it. */
  const rowOf = async (heading: string, speaker: string): Promise<{ cells: Row; below: string }> => {
    const all = await rows(heading);
    const at = all.findIndex(([first]) => first?.startsWith(speaker));
    return { cells: all[at] ?? [], below: all[at + 1]?.length === 1 ? (all[at + 1]?.[0] ?? '') : '' };
  };

  test('articles stand in order of time, with a row for each speaker', async () => {
    const [head = []] = await rows('Soldiers killed');
    const times = head.slice(1).map((column) => Date.parse(`2022 ${/\d+ Feb \d\d:\d\d/.exec(column)?.[0]}`));
    expect(times.length).toBeGreaterThan(5);
    expect([...times].sort((a, b) => a - b)).toEqual(times);
    const { cells, below } = await rowOf('Soldiers killed', 'Home Minister');
    expect(cells.filter((cell) => cell !== '').slice(1)).toEqual(['12']);
    expect(below).toMatch(/differs from .*(?:ISPR|others)/);
  });

  test('of one speaker the later figure is marked as newer in the column of its time', async () => {
    const [head = []] = await rows('Soldiers killed');
    const { cells } = await rowOf('Soldiers killed', 'ISPR');
    const newer = cells.flatMap((cell, i) => (/newer/.test(cell) ? [`${cell} ${head[i]?.slice(0, 5)}`] : []));
    expect(newer).toEqual([expect.stringMatching(/^7 newer.* 3 Feb$/), expect.stringMatching(/^9 newer.* 5 Feb$/)]);
    const { cells: lowered } = await rowOf('Attackers killed', 'Interior Minister');
    expect(lowered.join()).toContain('13 newer, lower');
  });

  test('places are apart, parts stand under their total, repeats are one figure, the article’s words on checking beside', async () => {
    const soldiers = await rows('Soldiers killed');
    const places = soldiers.flatMap(([first]) => (first?.startsWith('in ') ? [first] : []));
    expect(places.sort()).toEqual(['in Noshki', 'in Panjgur']);
    expect(soldiers.flat()).toContainEqual(expect.stringMatching(/^↳ 5 in Noshki \+ 7 in Panjgur: adds up/));
    expect((await rowOf('Soldiers killed', 'Home Minister')).below).toMatch(/Same statement carried by \d articles/);
    expect((await rowOf('Soldiers killed', 'BLA')).below).toContain('not independently verified, the article says');
  });

  test('who claims, who is said to be behind it, who denies and rejects: a row each', async () => {
    const told = (await rows('Responsibility')).map(([first = '', , notes = '']) => `${first} | ${notes}`);
    expect(told).toContainEqual(expect.stringMatching(/^Balochistan Nationalist Army claims responsibility \| .*both/));
    expect(told).toContainEqual(expect.stringMatching(/^Baloch Liberation Army.* claims responsibility \| .*both/));
    expect(told).toContainEqual(expect.stringMatching(/^New Delhi denies it/));
    expect(told).toContainEqual(expect.stringMatching(/^Army rejects the claim/));
    expect(told).toContainEqual(expect.stringMatching(/names nobody/));
  });

  test('the sentence comes under a resting pointer, and goes with it', async () => {
    const spot = (await page.evaluate(`(() => {
      const figure = [...document.querySelectorAll('.figure button')].find((one) => one.textContent === '12');
      figure.scrollIntoView({ block: 'center' });
      const { left, top, width, height } = figure.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    })()`)) as { x: number; y: number };
    await page.mouse.move(spot.x, spot.y);
    await page.waitForSelector('[role=tooltip]');
    const tip = (await page.evaluate('document.querySelector("[role=tooltip]").textContent')) as string;
    expect(tip).toMatch(/^“.*Twelve soldiers.*”$/);
    await page.mouse.move(2, 2);
    await vi.waitFor(async () => expect(await page.$('[role=tooltip]')).toBeNull(), WAIT);
  });

  test('a figure’s details lead to its very words in the article', async () => {
    const claim = read.claims.findLast((one) => one.kind === 'responsibility' && !one.background) as Claim;
    const own = await session.driven.openOwn(comparisonAddress({ article: read.articleId, claim: claim.id }));
    await own.waitForSelector('.claim-detail a');
    const link = (await own.evaluate('document.querySelector(".claim-detail a").href')) as string;
    expect(link).toMatch(/^http:\/\/quettaledger\.localhost:\d+\/[a-z-]+#:~:text=/);
    const article = await session.driven.open(link);
    await vi.waitFor(async () => expect(await article.evaluate('scrollY')).toBeGreaterThan(100), WAIT);
    await article.close();
    await own.close();
    await page.bringToFront();
  });

  test('the chart is drawn without colour, on screen and for paper, and names the table as its text', async () => {
    const label = await page.evaluate('document.querySelector(".figure-chart [role=img]").ariaLabel');
    expect(label).toBe('Chart: soldiers killed by speaker over time. The table below has the same figures.');
    const drawn = `(() => {
      const canvas = document.querySelector('.figure-chart canvas');
      const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
      let [marked, coloured, ink] = [0, 0, 0];
      for (let i = 0; i < data.length; i += 4) {
        // The browser rounds the colours of what is nearly clear.
        if (data[i + 3] < 200) continue;
        const [r, g, b] = [data[i], data[i + 1], data[i + 2]];
        marked += 1;
        if (Math.max(r, g, b) - Math.min(r, g, b) > 16) coloured += 1;
        if (r + g + b === 0) ink += 1;
      }
      return { marked, coloured, ink };
    })()`;
    const shown = (await page.evaluate(drawn)) as { marked: number; coloured: number; ink: number };
    expect(shown).toMatchObject({ coloured: 0, ink: 0 });
    expect(shown.marked).toBeGreaterThan(3_000);
    await page.evaluate('dispatchEvent(new Event("beforeprint"))');
    const printed = (await page.evaluate(drawn)) as { marked: number; coloured: number; ink: number };
    await page.evaluate('dispatchEvent(new Event("afterprint"))');
    expect(printed.coloured).toBe(0);
    expect(printed.ink).toBeGreaterThan(500);
  });

  test('events told as background are folded, each with a comparison of its own', async () => {
    const folded = '[...document.querySelectorAll("details")].find((one) => /Other events/.test(one.textContent))';
    expect(await page.evaluate(`${folded}.open`)).toBe(false);
    const address = (await page.evaluate(`${folded}.querySelector('a').getAttribute('href')`)) as string;
    const other = await session.driven.openOwn(address);
    await other.waitForSelector('.one-table');
    expect(await other.evaluate('document.querySelector("h1").textContent')).toMatch(/Kech/);
    await other.close();
    await page.bringToFront();
  });

  test('what is shown is saved as a file: this event’s claims and no other’s', async () => {
    const files = (await page.evaluate(`(async () => {
      const texts = [];
      const make = URL.createObjectURL;
      URL.createObjectURL = (blob) => {
        texts.push(blob.text());
        return make.call(URL, blob);
      };
      HTMLAnchorElement.prototype.click = () => undefined;
      for (const button of document.querySelectorAll('.export button')) button.click();
      while (texts.length < 3) await new Promise((done) => setTimeout(done, 50));
      URL.createObjectURL = make;
      return Promise.all(texts);
    })()`)) as string[];
    const csv = files.find((text) => text.includes('claim_id,kind,incident_id')) ?? '';
    const lines = csv.trim().split('\r\n');
    expect(lines.length).toBeGreaterThan(40);
    expect(lines.slice(1).every((line) => line.includes('Attacks in Panjgur and Noshki'))).toBe(true);
    expect(csv).not.toContain('Dera Allahyar');
    const [annotation, claims] = files
      .filter((text) => text.startsWith('{'))
      .map((text) => JSON.stringify(JSON.parse(text)));
    expect(annotation).toContain('TextQuoteSelector');
    expect(claims).toContain('"Claim"');
  });

  test('a figure that the reader corrects changes its total at once: it does not add up, and undone it does', async () => {
    const send = (message: object) =>
      session.control.evaluate<{ ok: boolean; value: string }>(
        `(globalThis.browser ?? chrome).runtime.sendMessage(${JSON.stringify(message)})`,
      );
    const figure = { low: 6, high: 6, precision: 'exact' };
    const ref = parts.find(({ claim }) => claim.figure.low === 7)?.ref;
    const { value } = await send({ type: 'edit', edit: { type: 'figure', ref, figure } });
    await page.waitForFunction('/6 in Panjgur: does not add up to 12/.test(document.body.innerText)', { polling: 100 });
    await send({ type: 'undo', correction: value });
    await page.waitForFunction('/7 in Panjgur: adds up/.test(document.body.innerText)', { polling: 100 });
  });
});
