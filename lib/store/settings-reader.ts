import type { Settings } from '../model/settings';
import { browserArea } from './browser-area';
import { Draft } from './draft';
import { SETTINGS } from './keys';
import { DEFAULT_SETTINGS } from './settings';

/** The reader's settings alone, for what must be on screen before the rest of the store's code is there. */
export async function readSettings(): Promise<Settings> {
  return (await new Draft(browserArea).get('settings', SETTINGS))?.settings ?? DEFAULT_SETTINGS;
}
