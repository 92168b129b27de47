import { resolve } from 'node:path';
import { build } from 'wxt';
import type { BrowserName } from './browsers';

/** `production` is what is released; `newsroom` differs from it in one host permission, for the sample outlets. */
export type BuildMode = 'production' | 'newsroom';

/** What a build prints stands in the way of what runs it; what goes wrong is printed, on the side. */
const QUIET = {
  debug: () => undefined,
  log: () => undefined,
  info: () => undefined,
  success: () => undefined,
  warn: console.warn,
  error: console.error,
  fatal: console.error,
  level: 1,
};

const TARGETS = { chromium: 'chrome', firefox: 'firefox' } as const;

/**
 * Builds the extension for one browser (Manifest V3) and gives the folder it stands in. Whatever runs this, tests included,
 * builds what is released: the compilers of components look at the environment and would otherwise write other code.
 */
export async function buildExtension(name: BrowserName, mode: BuildMode): Promise<string> {
  const outside = process.env.NODE_ENV;
  process.env.NODE_ENV = 'production';
  try {
    await build({ browser: TARGETS[name], mode, manifestVersion: 3, logger: QUIET });
  } finally {
    if (outside === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = outside;
  }
  return extensionFolder(name, mode);
}

/** Where the build of one browser and mode stands. */
export function extensionFolder(name: BrowserName, mode: BuildMode): string {
  const suffix = mode === 'production' ? '' : `-${mode}`;
  return resolve('.output', `${TARGETS[name]}-mv3${suffix}`);
}
