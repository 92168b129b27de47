import { readFileSync } from 'node:fs';
import { packFiles } from './archive';
import type { BrowserName } from './browsers';
import { buildExtension } from './build';
import { filesUnder, sourceFiles } from './package-files';

const BROWSERS: BrowserName[] = ['chromium', 'firefox'];

export interface Package {
  /** File name, with the version in it. */
  name: string;
  content: Buffer;
}

/**
 * The packages for the stores, and the sources that Firefox's reviewers build from. Made again from the same sources,
 * in whatever folder, each is the same byte for byte.
 */
export async function makePackages(): Promise<Package[]> {
  const { name, version } = JSON.parse(readFileSync('package.json', 'utf8')) as { name: string; version: string };
  const packages: Package[] = [];
  for (const browser of BROWSERS) {
    const built = await buildExtension(browser, 'production');
    packages.push({ name: `${name}-${version}-${browser}.zip`, content: await packFiles(built, filesUnder(built)) });
  }
  packages.push({ name: `${name}-${version}-sources.zip`, content: await packFiles('.', sourceFiles('.')) });
  return packages;
}
