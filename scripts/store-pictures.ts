import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { ensureBrowser } from './browsers';
import { buildExtension } from './build';
import { takePictures, visitAll } from './demo/pictures';
import { launch } from './drive/launch';
import { serveNewsroom } from './serve-newsroom';

/** A window whose page measures 1280 × 800, as the stores ask; Chromium's own bars take the rest. */
const WINDOW = { width: 1280, height: 887 };

/** Takes the stores' pictures on the sample newsroom, after a reader's walk through all of it. */
async function main(): Promise<void> {
  const folder = resolve('docs', 'store');
  mkdirSync(folder, { recursive: true });
  const extension = await buildExtension('chromium', 'newsroom');
  const newsroom = await serveNewsroom();
  const path = ensureBrowser('chromium');
  const driven = await launch('chromium', { path, extension, headless: true, window: WINDOW });
  try {
    await visitAll(driven, newsroom);
    await takePictures(driven, newsroom, folder);
    console.log(`Pictures: ${folder}`);
  } finally {
    await driven.close().catch(() => undefined);
    await newsroom.close();
  }
}

await main();
