import browser from 'webextension-polyfill';
import type { Settings } from '../model/settings';
import { enterTabs, leaveTabs, registeredSites, registerGate, startReader } from './gate';
import { tabsOf } from './sites';

let queue: Promise<unknown> = Promise.resolve();

/**
 * Brings the registered gate and the open tabs in line with permissions and switches: scripts start in tabs of sites
 * that became enabled, and leave the others. A tab's address is hidden from us once its site is no longer granted, so
 * every tab outside the enabled sites is told to stop; those without our scripts do not hear it. Calls wait for one
 * another, because install, start-up and a permission may come at once.
 */
export function syncSites(settings: Settings): Promise<void> {
  const next = queue.then(() => sync(settings));
  queue = next.catch(() => undefined);
  return next;
}

/** Brings a tab whose page came out of the cache up to date: it is read again, or left where its site is off by now. */
export async function rejoin(tab: number): Promise<void> {
  const enabled = await tabsOf(await registeredSites());
  await (enabled.includes(tab) ? startReader(tab) : leaveTabs([tab]));
}

async function sync(settings: Settings): Promise<void> {
  const before = await registeredSites();
  const after = await registerGate(settings);
  if (JSON.stringify(before) === JSON.stringify(after)) return;
  const [were, are, all] = await Promise.all([tabsOf(before), tabsOf(after), browser.tabs.query({})]);
  const inside = new Set(are);
  await enterTabs(are.filter((tab) => !were.includes(tab)));
  await leaveTabs(all.flatMap(({ id }) => (id === undefined || inside.has(id) ? [] : [id])));
}
