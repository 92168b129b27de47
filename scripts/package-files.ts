import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** What the extension is built from, and nothing else: tests, sample newsroom and pictures take no part in it. */
const SOURCES = [
  '.npmrc',
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  'LICENSE',
  'README.md',
  'biome.json',
  'components',
  'entrypoints',
  'lib',
  'package-lock.json',
  'package.json',
  'public',
  'scripts',
  'tsconfig.json',
  'vitest.config.ts',
  'wxt.config.ts',
];

/** Names of all files under a folder, relative to it, sorted, with `/` between folders. */
export function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length).replaceAll('\\', '/'))
    .sort();
}

/** Names of the files that the sources package holds, relative to the project's folder. */
export function sourceFiles(project: string): string[] {
  return readdirSync(project, { withFileTypes: true })
    .filter((entry) => SOURCES.includes(entry.name))
    .flatMap((entry) =>
      entry.isDirectory() ? filesUnder(join(project, entry.name)).map((name) => `${entry.name}/${name}`) : [entry.name],
    )
    .sort();
}
