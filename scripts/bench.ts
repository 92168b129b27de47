import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { PARTS, runParts } from './bench/parts';
import { markdownOf, type Run, readRun, reportOf } from './bench/report';
import { breaks } from './bench/row';
import { buildExtension } from './build';

const { values, positionals } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    /** The table as the README shows it. */
    markdown: { type: 'boolean', default: false },
    /** What an earlier run's `--json` was written to. */
    against: { type: 'string' },
  },
  allowPositionals: true,
});
const all = Object.keys(PARTS);
const unknown = positionals.filter((name) => !all.includes(name));
if (unknown.length > 0) {
  console.error(`The bench has no part "${unknown.join('", "')}"; there are ${all.join(', ')}.`);
  process.exit(2);
}
const before = values.against === undefined ? null : readRun(values.against);

let building: Promise<string> | undefined;
const built = (): Promise<string> => {
  building ??= buildExtension('chromium', 'newsroom');
  return building;
};
const parts = Object.fromEntries(
  Object.entries(PARTS).filter(([name]) => positionals.length === 0 || positionals.includes(name)),
);
// On the side: what is printed may be written to a file.
const { rows, failed } = await runParts(parts, built, console.error);
const machine = `${cpus()[0]?.model.trim() ?? 'unknown processor'}, ${cpus().length} cores, Node ${process.version}`;
const run: Run = { at: new Date().toISOString(), machine, rows, failed };
if (values.json) console.log(JSON.stringify(run, null, 1));
else console.log(values.markdown ? markdownOf(run) : reportOf(run, before));
process.exitCode = failed.length > 0 || rows.some(breaks) ? 1 : 0;
