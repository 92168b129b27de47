import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { laterOutlets, type Outlet, outletPatterns } from '../../lib/lexicon/outlets';

/**
 * The outlets of later releases that are not allowed yet, and how to allow them all with one question of the browser's.
 * The browser may close the popup at its prompt; the background goes on from `permissions.onAdded`.
 */
export function useLater(): { missing: Outlet[]; allow: () => Promise<void> } {
  const [missing, setMissing] = useState<Outlet[]>([]);
  useEffect(() => {
    let alive = true;
    const look = async () => {
      const allowed = await Promise.all(laterOutlets().map(isAllowed));
      if (alive) setMissing(laterOutlets().filter((_, index) => !allowed[index]));
    };
    void look();
    browser.permissions.onAdded.addListener(look);
    browser.permissions.onRemoved.addListener(look);
    return () => {
      alive = false;
      browser.permissions.onAdded.removeListener(look);
      browser.permissions.onRemoved.removeListener(look);
    };
  }, []);
  return {
    missing,
    allow: async () => {
      await browser.permissions.request({ origins: missing.flatMap(outletPatterns) });
    },
  };
}

function isAllowed(outlet: Outlet): Promise<boolean> {
  return browser.permissions.contains({ origins: outletPatterns(outlet) });
}
