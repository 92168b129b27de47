import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

export type BrowserName = 'chromium' | 'firefox';

interface Lookup {
  variable: string;
  /** In order of preference. Branded Chrome is left out: from 137 on it ignores `--load-extension`. */
  paths: string[];
  packageName: string;
}

const LOOKUPS: Record<BrowserName, Lookup> = {
  chromium: {
    variable: 'CHROMIUM_PATH',
    paths: [
      '/usr/bin/chromium',
      '/usr/bin/chromium-browser',
      '/snap/bin/chromium',
      '/opt/chrome-for-testing/chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    ],
    packageName: 'chromium',
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    paths: [
      '/usr/bin/firefox',
      '/usr/bin/firefox-esr',
      '/snap/bin/firefox',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
    packageName: 'firefox-esr',
  },
};

/**
 * Path of an installed browser: environment variable, then system paths, then (Chromium) Playwright's own download;
 * null when there is none. Playwright's Firefox is a patched build that loads no extension over WebDriver BiDi.
 * Throws when the variable names a file that does not exist, rather than testing another browser than asked for.
 */
export function findBrowser(name: BrowserName): string | null {
  const { variable, paths } = LOOKUPS[name];
  const named = process.env[variable];
  if (named) {
    if (!existsSync(named)) throw new Error(`${variable} names ${named}, which does not exist`);
    return named;
  }
  const downloaded = name === 'chromium' ? [chromium.executablePath()] : [];
  return [...paths, ...downloaded].find((path) => path && existsSync(path)) ?? null;
}

/**
 * Path of a browser, installed first where none is found: Debian's package as root, Playwright's download of Chromium
 * elsewhere. Says what it installs. Throws with the one line to run where it cannot.
 */
export function ensureBrowser(name: BrowserName): string {
  const found = findBrowser(name);
  if (found) return found;
  const line = installLine(name);
  if (!line) throw new Error(`No ${name} found. Install it, or set ${LOOKUPS[name].variable} to its path.`);
  console.log(`No ${name} found; installing it: ${line}`);
  const done = spawnSync(line, { shell: true, stdio: ['ignore', 'inherit', 'inherit'], env: installEnvironment() });
  const installed = done.status === 0 ? findBrowser(name) : null;
  if (!installed) throw new Error(`No ${name} found and it could not be installed. Run: ${line}`);
  return installed;
}

function installEnvironment(): NodeJS.ProcessEnv {
  return { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
}

function installLine(name: BrowserName): string | null {
  const isDebianRoot = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (isDebianRoot) return `apt-get update && apt-get install -y ${LOOKUPS[name].packageName}`;
  return name === 'chromium' ? 'npx playwright-core install chromium' : null;
}

/** Version line of a browser ("Chromium 156.0…"), for the head of a report. */
export function browserVersion(path: string): string {
  const { stdout } = spawnSync(path, ['--version'], { encoding: 'utf8' });
  return (stdout ?? '').trim() || path;
}
