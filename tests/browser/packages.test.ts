import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { installPatterns } from '../../lib/lexicon/outlets';
import { PERMISSIONS } from '../../lib/wording/options';
import type { BrowserName } from '../../scripts/browsers';
import { buildExtension, extensionFolder } from '../../scripts/build';

const BROWSERS: BrowserName[] = ['chromium', 'firefox'];

beforeAll(async () => {
  for (const name of BROWSERS) await buildExtension(name, 'production');
});

function manifest(folder: string): Record<string, unknown> {
  return JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Record<string, unknown>;
}

function files(folder: string): Map<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.\w+$/.test(name));
  return new Map(names.sort().map((name) => [name, readFileSync(join(folder, name), 'latin1')]));
}

describe.each(BROWSERS)('the package for %s', (name) => {
  const release = extensionFolder(name, 'production');
  const newsroom = extensionFolder(name, 'newsroom');

  test('asks for the listed sites and nothing more, any other site by choice', () => {
    const built = manifest(release);
    expect(built.manifest_version).toBe(3);
    expect(built.host_permissions).toEqual(installPatterns());
    expect(built.optional_host_permissions).toEqual(['*://*/*']);
    const common = ['storage', 'unlimitedStorage', 'scripting', 'activeTab', 'contextMenus'];
    expect(built.permissions).toEqual(name === 'chromium' ? [...common, 'sidePanel'] : common);
    // A panel beside the page: never opened by itself.
    if (name === 'firefox') expect(built.sidebar_action).toMatchObject({ open_at_install: false });
    expect(built.content_scripts).toBeUndefined();
    expect(built.web_accessible_resources).toBeUndefined();
  });

  test('says in README, options and store text why it asks for each permission', () => {
    const asked = manifest(release).permissions as string[];
    const texts = {
      README: readFileSync('README.md', 'utf8'),
      options: PERMISSIONS.map(({ name: words }) => words).join(),
      store: readFileSync(join('docs', 'store', 'README.md'), 'utf8'),
    };
    for (const [where, text] of Object.entries(texts)) {
      expect(
        asked.filter((permission) => !text.includes(permission)),
        where,
      ).toEqual([]);
    }
  });

  test('differs from the newsroom build in the sample outlets’ hosts and in nothing else', () => {
    const { host_permissions: released, ...rest } = manifest(release);
    const { host_permissions: sampled, ...others } = manifest(newsroom);
    expect(sampled).toEqual([...(released as string[]), 'http://*.localhost/*']);
    expect(others).toEqual(rest);
    const [ours, theirs] = [files(release), files(newsroom)];
    expect([...theirs.keys()]).toEqual([...ours.keys()]);
    const differing = [...ours.keys()].filter((file) => ours.get(file) !== theirs.get(file));
    expect(differing).toEqual(['manifest.json']);
    expect(JSON.stringify([...ours.values()])).not.toMatch(/\.localhost\b/);
  });

  test('suggests four keys at most', () => {
    const commands = manifest(release).commands as Record<string, { suggested_key?: unknown }>;
    expect(Object.values(commands).filter((command) => command.suggested_key)).toHaveLength(4);
  });

  test('holds nothing that can send a request or load what is elsewhere', () => {
    const sends = /\bfetch\(|\bXMLHttpRequest\b|\bWebSocket\b|\bEventSource\b|\bsendBeacon\b|\bimportScripts\(/;
    const loads =
      /@import\s+(?:url\()?["']?(?:https?:)?\/\/|url\(["']?(?:https?:)?\/\/|<(?:script|link|img)[^>]+(?:src|href)=["']?https?:/;
    const faults = [...files(release)].filter(
      ([file, text]) => /\.(?:js|css|html)$/.test(file) && (sends.test(text) || loads.test(text)),
    );
    expect(faults.map(([file]) => file)).toEqual([]);
  });

  test('forbids in its own pages whatever its policy does not name', () => {
    const { extension_pages: policy } = manifest(release).content_security_policy as { extension_pages: string };
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });
});

test('Firefox is told an id, a lowest version and that no data is collected', () => {
  const { gecko } = manifest(extensionFolder('firefox', 'production')).browser_specific_settings as {
    gecko: Record<string, unknown>;
  };
  expect(gecko).toEqual({
    id: expect.stringContaining('@'),
    strict_min_version: '142.0',
    data_collection_permissions: { required: ['none'] },
  });
});

test('Chromium is told its lowest version', () => {
  expect(manifest(extensionFolder('chromium', 'production')).minimum_chrome_version).toMatch(/^\d+$/);
});

test('Mozilla’s linter finds no error, and warns of nothing but Preact’s innerHTML', () => {
  const folder = extensionFolder('firefox', 'production');
  const args = ['lint', '--source-dir', folder, '--output', 'json', '--no-config-discovery'];
  const { stdout } = spawnSync(join('node_modules', '.bin', 'web-ext'), args, { encoding: 'utf8' });
  const report = JSON.parse(stdout) as { errors: unknown[]; warnings: { code: string }[] };
  expect(report.errors).toEqual([]);
  expect([...new Set(report.warnings.map(({ code }) => code))]).toEqual(['UNSAFE_VAR_ASSIGNMENT']);
}, 180_000);
