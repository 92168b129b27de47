import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type BrowserName, ensureBrowser } from './browsers';
import { buildExtension } from './build';
import { printClaims } from './demo/claims-table';
import { takePictures, visitAll } from './demo/pictures';
import { launch } from './drive/launch';
import { serveNewsroom } from './serve-newsroom';

/** The main job: the built extension in a browser, on the sample newsroom. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      browser: { type: 'string', default: 'chromium' },
      headless: { type: 'boolean', default: false },
      folder: { type: 'string' },
    },
  });
  const name = browserNamed(values.browser);
  const path = ensureBrowser(name);
  const extension = await buildExtension(name, 'newsroom');
  const newsroom = await serveNewsroom();
  const headless = values.headless || !hasDisplay();
  const driven = await launch(name, { path, extension, headless });
  try {
    if (headless) {
      console.log(values.headless ? '\nRunning without a window.' : '\nNo display found: running without a window.');
      const folder = resolve(values.folder ?? join('screenshots', name));
      mkdirSync(folder, { recursive: true });
      printClaims(await visitAll(driven, newsroom));
      await takePictures(driven, newsroom, folder);
      console.log(`\nScreenshots: ${folder}`);
    } else {
      await driven.open(`http://newsroom.localhost:${newsroom.port}/`);
      console.log(`\nThe sample newsroom: http://newsroom.localhost:${newsroom.port}/\nClose the browser to end.`);
      await new Promise<void>((done) => driven.browser.once('disconnected', () => done()));
    }
  } finally {
    await driven.close().catch(() => undefined);
    await newsroom.close();
  }
}

function browserNamed(name: string): BrowserName {
  if (name === 'chromium' || name === 'firefox') return name;
  throw new Error(`--browser takes chromium or firefox, not "${name}"`);
}

/** Only Linux and the BSDs start without a screen to draw on. */
function hasDisplay(): boolean {
  if (process.platform === 'darwin' || process.platform === 'win32') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

await main();
