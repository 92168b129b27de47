import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { comparisonAddress } from '../../lib/message/addresses';
import { openControl } from '../drive/control';
import type { Driven } from '../drive/driven';
import { readNewsroom, type ServedNewsroom } from '../serve-newsroom';
import type { Visit } from './claims-table';

/** The article that the pictures show: two officials who differ, and a claimant. */
const SHOWN = { outlet: 'quettaledger', slug: 'minister-says-twelve-soldiers-killed' };
/** Badges come once the page has been quiet for a while. */
const QUIET = 2_500;

/** Visits every article of the newsroom, oldest first, as a reader would over the days. */
export async function visitAll(driven: Driven, newsroom: ServedNewsroom): Promise<Visit[]> {
  const control = await openControl(driven);
  const { outlets } = await readNewsroom();
  const articles = outlets
    .flatMap(({ id, articles }) => articles.map((article) => ({ outlet: id, ...article })))
    .sort((a, b) => Date.parse(a.published) - Date.parse(b.published));
  const visits: Visit[] = [];
  for (const { outlet, slug } of articles) {
    const page = await driven.open(newsroom.url(outlet, slug));
    visits.push({ article: `${outlet}/${slug}`, state: await control.settled(page) });
    await page.close();
  }
  return visits;
}

/** Takes four pictures into a folder: article with badges, open card, popup, compare tab. */
export async function takePictures(driven: Driven, newsroom: ServedNewsroom, folder: string): Promise<void> {
  const control = await openControl(driven);
  const page = await driven.open(newsroom.url(SHOWN.outlet, SHOWN.slug));
  const state = await control.settled(page);
  await pause(QUIET);
  const first = state.state === 'read' ? state.claims.find(({ block }) => block !== 'title') : undefined;
  if (state.state !== 'read' || !first) throw new Error(`No claim was found on ${page.url()}`);
  await page.evaluate('document.querySelector("by-whose-count")?.scrollIntoView({ block: "center" })');
  await pause(500);
  await page.screenshot({ path: join(folder, 'article.png') });
  await control.tell(page, { type: 'scroll_to', claim: first.id });
  await pause(1_000);
  await page.screenshot({ path: join(folder, 'card.png') });
  await takePopup(driven, page, join(folder, 'popup.png'));
  await takeComparison(driven, state.articleId, first.id, join(folder, 'comparison.png'));
}

/** Firefox gives no picture of its popup: there what the popup holds is shown in a tab, where its styles are. */
async function takePopup(driven: Driven, article: Page, path: string): Promise<void> {
  const popup = await driven.popup(article);
  await popup.waitFor('view.document.querySelector("[role=tab]")');
  await pause(500);
  const taken = await popup.page?.screenshot({ path });
  const content = await popup.evaluate<string>('view.document.body.innerHTML');
  await popup.close();
  if (taken) return;
  const tab = await driven.openOwn('popup.html');
  await tab.evaluate((html) => {
    document.body.innerHTML = html;
  }, content);
  await tab.screenshot({ path, clip: { x: 0, y: 0, width: 380, height: 600 } });
  await tab.close();
}

async function takeComparison(driven: Driven, article: string, claim: string, path: string): Promise<void> {
  const page = await driven.openOwn(comparisonAddress({ article, claim }));
  await page.waitForSelector('table');
  await pause(500);
  await page.screenshot({ path });
  await page.close();
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds));
}
