import type { BrowserName } from '../../scripts/browsers';
import { type Control, openControl } from '../../scripts/drive/control';
import type { Driven } from '../../scripts/drive/driven';
import { type PageServer, servePages } from './page-server';
import { startWatched } from './session';

/** A browser with the extension, and the pages of tests/pages. */
export interface PageSession {
  driven: Driven;
  control: Control;
  pages: PageServer;
  end(): Promise<void>;
}

/** Starts a watched browser on the pages of tests/pages. */
export async function startPageSession(name: BrowserName): Promise<PageSession> {
  const pages = await servePages();
  const { driven, end } = await startWatched(name);
  const control = await openControl(driven);
  return {
    driven,
    control,
    pages,
    end: async () => {
      await end().finally(() => pages.close());
    },
  };
}

/** The id by which the browser's own manager knows the extension. */
export function extensionId({ driven }: PageSession): string {
  return driven.name === 'chromium' ? new URL(driven.base).host : 'by-whose-count@by-whose-count.org';
}
