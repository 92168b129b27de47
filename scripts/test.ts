import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserName, browserVersion, ensureBrowser } from './browsers';
import { buildExtension } from './build';

/** What has passed and failed so far: each test of vitest's, and each step that is no such test. */
const tally = { passed: 0, failed: 0 };
const reports = mkdtempSync(join(tmpdir(), 'tests-'));
const BROWSERS: BrowserName[] = ['chromium', 'firefox'];

function count(name: string, passed: boolean, seconds: number): void {
  tally[passed ? 'passed' : 'failed'] += 1;
  console.log(`\n${passed ? 'passed' : 'FAILED'}: ${name} (${seconds.toFixed(1)} s)\n`);
}

/** Runs one of the project's tools as a step. */
function run(name: string, tool: string, args: string[]): void {
  console.log(`\n== ${name}`);
  const start = performance.now();
  const { status } = spawnSync(join('node_modules', '.bin', tool), args, { stdio: 'inherit' });
  count(name, status === 0, (performance.now() - start) / 1000);
}

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  numTotalTests: number;
  testResults: { status: string; name: string; message: string; assertionResults: { status: string }[] }[];
}

/** Runs one vitest project and adds its tests up; a run that leaves no report, or finds no test, is a failure. */
function runTests(name: string, project: string): void {
  console.log(`\n== ${name}`);
  const file = join(reports, `${project}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const { status } = spawnSync(join('node_modules', '.bin', 'vitest'), ['run', '--project', project, ...reporters], {
    stdio: 'inherit',
  });
  if (!existsSync(file)) {
    count(`${name} ended without a report`, false, 0);
    return;
  }
  const report = JSON.parse(readFileSync(file, 'utf8')) as VitestReport;
  tally.passed += report.numPassedTests;
  tally.failed += report.numFailedTests;
  // A file that does not load, or whose set-up fails, has no test that fails, and an error outside of all tests fails none.
  const unloaded = report.testResults.filter(
    (one) => one.status === 'failed' && !one.assertionResults.some(({ status }) => status === 'failed'),
  );
  for (const one of unloaded) count(`${one.name}: ${one.message.split('\n')[0]}`, false, 0);
  if (report.numTotalTests === 0) count(`${name}: no test found`, false, 0);
  if (status !== 0 && report.numFailedTests + unloaded.length === 0)
    count(`${name}: an error outside the tests`, false, 0);
}

async function build(name: BrowserName): Promise<void> {
  const start = performance.now();
  const built = await buildExtension(name, 'production').then(
    () => true,
    (error: unknown) => {
      console.error(error);
      return false;
    },
  );
  count(`production build for ${name}`, built, (performance.now() - start) / 1000);
}

/** A missing browser is a failure, never a reason to leave its tests out. */
function findBrowsers(): boolean {
  console.log('\n== browsers');
  for (const name of BROWSERS) {
    try {
      console.log(`${name}: ${browserVersion(ensureBrowser(name))}`);
    } catch (error) {
      console.error(error instanceof Error ? error.message : error);
      count(`${name} is there`, false, 0);
      return false;
    }
  }
  return true;
}

async function main(): Promise<void> {
  run('format and lint', 'biome', ['check', '--error-on-warnings', '.']);
  run('types', 'tsc', []);
  runTests('structure, units, labelled articles', 'unit');
  for (const name of BROWSERS) await build(name);
  if (findBrowsers()) runTests('browsers', 'browser');
  rmSync(reports, { recursive: true, force: true });
  console.log(`${tally.passed} passed, ${tally.failed} failed`);
  process.exitCode = tally.failed === 0 ? 0 : 1;
}

await main();
