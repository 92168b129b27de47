import { type BrowserName, ensureBrowser } from '../../scripts/browsers';
import { extensionFolder } from '../../scripts/build';
import { type Control, openControl } from '../../scripts/drive/control';
import type { Driven } from '../../scripts/drive/driven';
import { launch } from '../../scripts/drive/launch';
import { type PageServer, servePages } from './page-server';
import { closeWelcome } from './session';

/** A browser with the extension, and the pages of tests/pages. */
export interface PageSession {
  driven: Driven;
  control: Control;
  pages: PageServer;
  end(): Promise<void>;
}

/** Starts the browser on the build that `setup.ts` made; without a proxy, for a page is also opened where we are not. */
export async function startPageSession(name: BrowserName): Promise<PageSession> {
  const pages = await servePages();
  const driven = await launch(name, {
    path: ensureBrowser(name),
    extension: extensionFolder(name, 'newsroom'),
    headless: true,
  });
  await closeWelcome(driven);
  const control = await openControl(driven);
  return {
    driven,
    control,
    pages,
    end: async () => {
      await driven.close();
      await pages.close();
    },
  };
}
