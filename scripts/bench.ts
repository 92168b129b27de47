import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { browserRows } from './bench/browser';
import { byteRows } from './bench/bytes';
import { detectionRows } from './bench/detection';
import { markdownOf, type Run, readRun, reportOf } from './bench/report';
import { breaks, type Row } from './bench/row';
import { screenRows } from './bench/screens';
import { storeRows } from './bench/store';

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    /** The table as the README shows it. */
    markdown: { type: 'boolean', default: false },
    /** What an earlier run's `--json` was written to. */
    against: { type: 'string' },
  },
});
const before = values.against === undefined ? null : readRun(values.against);
const print = console.log;
// What builds print would stand in the way.
if (values.json || values.markdown) console.log = () => undefined;

const rows: Row[] = [
  ...(await byteRows()),
  ...detectionRows(),
  ...(await storeRows()),
  ...(await screenRows()),
  ...(await browserRows()),
];
const machine = `${cpus()[0]?.model.trim() ?? 'unknown processor'}, ${cpus().length} cores, Node ${process.version}`;
const run: Run = { at: new Date().toISOString(), machine, rows };
if (values.json) print(JSON.stringify(run, null, 1));
else print(values.markdown ? markdownOf(run) : reportOf(run, before));
process.exitCode = rows.some(breaks) ? 1 : 0;
