import type { BrowserName } from '../browsers';
import { launchChromium } from './chromium';
import type { Driven, LaunchOptions } from './driven';
import { launchFirefox } from './firefox';

/** Starts one of the two browsers with the extension installed. */
export function launch(name: BrowserName, options: LaunchOptions): Promise<Driven> {
  return name === 'chromium' ? launchChromium(options) : launchFirefox(options);
}
