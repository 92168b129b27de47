import { join } from 'node:path';
import axe, { type AxeResults } from 'axe-core';
import { build } from 'esbuild';
import puppeteer, { type Browser } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ensureBrowser } from '../../scripts/browsers';

let browser: Browser;
let specimen: string;

beforeAll(async () => {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, 'page-specimen.tsx')],
    bundle: true,
    write: false,
    jsx: 'automatic',
    jsxImportSource: 'preact',
    logLevel: 'silent',
  });
  specimen = outputFiles[0]?.text ?? '';
  browser = await puppeteer.launch({ executablePath: ensureBrowser('chromium'), args: ['--no-sandbox'] });
});
afterAll(() => browser.close());

const PAPERS = { light: 'background:#fff;color:#222', dark: 'background:#14171b;color:#dfe3e8' } as const;

test.each(['light', 'dark'] as const)('card and badges in %s colours: nothing that a checker finds', async (scheme) => {
  const page = await browser.newPage();
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await page.setContent(
    `<!doctype html><html lang="en"><title>Specimen</title><body style="${PAPERS[scheme]}"><main><h1>Specimen</h1></main>`,
  );
  await page.evaluate(specimen);
  await page.evaluate(axe.source);
  const { violations } = (await page.evaluate('axe.run(document)')) as AxeResults;
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
  await page.close();
});

test('at 320 px nothing of the card is cut off sideways', async () => {
  const page = await browser.newPage();
  await page.setViewport({ width: 320, height: 640 });
  await page.setContent('<!doctype html><html lang="en"><title>Specimen</title><body><main></main>');
  await page.evaluate(specimen);
  const fits = await page.evaluate(() => {
    const box = [...document.querySelectorAll('main > div')]
      .map((host) => host.shadowRoot?.querySelector('.card-box'))
      .find(Boolean);
    return box ? box.scrollWidth <= box.clientWidth && box.getBoundingClientRect().right <= innerWidth : false;
  });
  expect(fits).toBe(true);
  await page.close();
});
