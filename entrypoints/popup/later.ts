import browser from 'webextension-polyfill';
import { laterOutlets, type Outlet, outletPatterns } from '../../lib/lexicon/outlets';

/** The outlets of later releases that are not allowed yet. */
export async function missingLater(): Promise<Outlet[]> {
  const outlets = laterOutlets();
  const allowed = await Promise.all(
    outlets.map((outlet) => browser.permissions.contains({ origins: outletPatterns(outlet) })),
  );
  return outlets.filter((_, index) => !allowed[index]);
}

/**
 * Allows them all with one question of the browser's. It may close the popup at its prompt; the background goes on from
 * `permissions.onAdded`.
 */
export async function allowLater(missing: Outlet[]): Promise<void> {
  await browser.permissions.request({ origins: missing.flatMap(outletPatterns) });
}
