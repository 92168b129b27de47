import { readdirSync } from 'node:fs';
import { type BrowserName, ensureBrowser } from '../../scripts/browsers';
import { extensionFolder } from '../../scripts/build';
import { type Control, openControl } from '../../scripts/drive/control';
import type { Driven } from '../../scripts/drive/driven';
import { launch } from '../../scripts/drive/launch';
import { type RecordingProxy, startProxy } from '../../scripts/drive/proxy';
import { closeWelcome } from '../../scripts/drive/welcome';
import { type ServedNewsroom, serveNewsroom } from '../../scripts/serve-newsroom';

/** A browser with the extension on the sample newsroom; every request goes through a proxy that writes it down. */
export interface Session {
  driven: Driven;
  newsroom: ServedNewsroom;
  control: Control;
  proxy: RecordingProxy;
  end(): Promise<void>;
}

/** A browser on the build that `setup.ts` made, all of whose requests are written down. */
export interface Watched {
  driven: Driven;
  proxy: RecordingProxy;
  /** Ends the browser. Throws when any request had left for elsewhere than the test's own pages. */
  end(): Promise<void>;
}

/**
 * Starts a watched browser; every browser test does, so that none of our requests could go unseen in any of them.
 * @param extension folder of another build than the one that `setup.ts` made
 * @param profile folder of a profile that outlives the browser (Chromium)
 */
export async function startWatched(
  name: BrowserName,
  allowPrivate = false,
  extension = extensionFolder(name, 'newsroom'),
  profile?: string,
): Promise<Watched> {
  const proxy = await startProxy();
  const isFirst = profile === undefined || readdirSync(profile).length === 0;
  const driven = await launch(name, {
    path: ensureBrowser(name),
    extension,
    headless: true,
    proxy: proxy.address,
    allowPrivate,
    ...(profile ? { profile } : {}),
  });
  // Allowing private windows starts the extension twice, and what greeted is closed again.
  if (!allowPrivate && isFirst) await closeWelcome(driven);
  return {
    driven,
    proxy,
    end: async () => {
      await driven.close();
      await proxy.close();
      const foreign = proxy.foreign();
      if (foreign.length > 0) throw new Error(`Requests left the browser:\n${foreign.join('\n')}`);
      if (proxy.seen.length === 0) throw new Error('The proxy saw nothing, not even the test’s own pages');
    },
  };
}

/** Starts the browser on the sample newsroom; with `allowPrivate` it lets us into private windows. */
export async function startSession(name: BrowserName, allowPrivate = false): Promise<Session> {
  const newsroom = await serveNewsroom();
  const { driven, proxy, end } = await startWatched(name, allowPrivate);
  const control = await openControl(driven);
  return {
    driven,
    newsroom,
    control,
    proxy,
    end: async () => {
      await end().finally(() => newsroom.close());
    },
  };
}
