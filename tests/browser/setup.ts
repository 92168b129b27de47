import { buildExtension } from '../../scripts/build';

/** Builds the extension for the sample outlets once, before any browser test. */
export default async function setup(): Promise<void> {
  await buildExtension('chromium', 'newsroom');
  await buildExtension('firefox', 'newsroom');
}
