import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';

/**
 * What axe finds wrong on a page, as short lines: rule, and the first element it names. Open roots are looked into.
 * Colours on their way from one scheme to the other are waited for: what is half way has no contrast of its own.
 */
export async function faultsOf(page: Page): Promise<string[]> {
  await page.evaluate('new Promise(requestAnimationFrame)');
  await page.evaluate('Promise.allSettled(document.getAnimations().map((one) => one.finished)).then(() => undefined)');
  await page.evaluate(axe.source);
  const { violations } = (await page.evaluate('axe.run(document)')) as AxeResults;
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''} ${nodes[0]?.failureSummary ?? ''}`);
}
