import { type BrowserName, ensureBrowser } from '../../scripts/browsers';
import { extensionFolder } from '../../scripts/build';
import { type Control, openControl } from '../../scripts/drive/control';
import type { Driven } from '../../scripts/drive/driven';
import { launch } from '../../scripts/drive/launch';
import { type RecordingProxy, startProxy } from '../../scripts/drive/proxy';
import { type ServedNewsroom, serveNewsroom } from '../../scripts/serve-newsroom';

/** A browser with the extension on the sample newsroom; every request goes through a proxy that writes it down. */
export interface Session {
  driven: Driven;
  newsroom: ServedNewsroom;
  control: Control;
  proxy: RecordingProxy;
  end(): Promise<void>;
}

/** Starts the browser on the build that `setup.ts` made; with `allowPrivate` it lets us into private windows. */
export async function startSession(name: BrowserName, allowPrivate = false): Promise<Session> {
  const [newsroom, proxy] = await Promise.all([serveNewsroom(), startProxy()]);
  const driven = await launch(name, {
    path: ensureBrowser(name),
    extension: extensionFolder(name, 'newsroom'),
    headless: true,
    proxy: proxy.address,
    allowPrivate,
  });
  // Allowing private windows starts the extension twice, and what greeted is closed again.
  if (!allowPrivate) await closeWelcome(driven);
  const control = await openControl(driven);
  return {
    driven,
    newsroom,
    control,
    proxy,
    end: async () => {
      await driven.close();
      await Promise.all([newsroom.close(), proxy.close()]);
    },
  };
}

/**
 * The page that greets after an install opens in front, whenever it is ready: what is open then would be hidden.
 * It is known as the second tab, because Firefox's driver does not learn its address.
 */
export async function closeWelcome(driven: Driven): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    const [, welcome] = await driven.browser.pages();
    if (welcome) return welcome.close();
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error('No welcome page opened after the install');
}
