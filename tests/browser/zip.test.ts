import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import JSZip from 'jszip';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makePackages, type Package } from '../../scripts/packages';

const TSX = resolve('node_modules', '.bin', 'tsx');
let packages: Package[];
let elsewhere: string;

beforeAll(async () => {
  packages = await makePackages();
  elsewhere = mkdtempSync(join(tmpdir(), 'sources-'));
});
afterAll(() => rmSync(elsewhere, { recursive: true, force: true }));

const named = (part: string): Package => {
  const found = packages.find(({ name }) => name.includes(part));
  if (!found) throw new Error(`no package for ${part}`);
  return found;
};

test('there is a package for each browser and one with the sources, named by version', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  expect(packages.map(({ name }) => name)).toEqual(
    ['chromium', 'firefox', 'sources'].map((part) => `by-whose-count-${version}-${part}.zip`),
  );
});

test.each(['chromium', 'firefox'])(
  'the %s package has its manifest at the top, of the version of package.json',
  async (part) => {
    const archive = await JSZip.loadAsync(named(part).content);
    const manifest = JSON.parse((await archive.file('manifest.json')?.async('string')) ?? '{}') as { version?: string };
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect(manifest.version).toBe(version);
    expect(Object.keys(archive.files)).toEqual(Object.keys(archive.files).sort());
  },
);

test('the sources hold what is built from, and no test, sample outlet or machine’s leftover', async () => {
  const names = Object.keys((await JSZip.loadAsync(named('sources').content)).files);
  for (const file of [
    'package.json',
    'package-lock.json',
    '.npmrc',
    'README.md',
    'wxt.config.ts',
    'entrypoints/gate.ts',
  ])
    expect(names).toContain(file);
  expect(names.filter((name) => /^(?:tests|newsroom|node_modules|\.output|\.wxt|screenshots)\//.test(name))).toEqual(
    [],
  );
});

test('built a second time, from the sources package in another folder, every package is the same byte for byte', async () => {
  const archive = await JSZip.loadAsync(named('sources').content);
  for (const [name, entry] of Object.entries(archive.files)) {
    mkdirSync(dirname(join(elsewhere, name)), { recursive: true });
    writeFileSync(join(elsewhere, name), await entry.async('nodebuffer'));
  }
  // What `npm ci` would put there, without asking the registry again.
  symlinkSync(resolve('node_modules'), join(elsewhere, 'node_modules'));
  const made = spawnSync(TSX, ['scripts/zip.ts'], { cwd: elsewhere, encoding: 'utf8' });
  expect(made.status, made.stderr).toBe(0);
  for (const { name, content } of packages) {
    const again = readFileSync(join(elsewhere, '.output', name));
    expect(again.equals(content), `${name} differs`).toBe(true);
  }
}, 180_000);
