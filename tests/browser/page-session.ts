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
  /** Every request so far, as `METHOD url`. */
  seen: readonly string[];
  end(): Promise<void>;
}

/** Starts a watched browser on the pages of tests/pages, with another build where a folder is given. */
export async function startPageSession(name: BrowserName, extension?: string): Promise<PageSession> {
  const pages = await servePages();
  const { driven, proxy, end } = await startWatched(name, false, extension);
  const control = await openControl(driven);
  return {
    driven,
    control,
    pages,
    seen: proxy.seen,
    end: async () => {
      await end().finally(() => pages.close());
    },
  };
}

/** The id by which the browser's own manager knows the extension. */
export function extensionId({ driven }: PageSession): string {
  return driven.name === 'chromium' ? new URL(driven.base).host : 'by-whose-count@by-whose-count.org';
}
