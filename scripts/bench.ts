import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { browserRows } from './bench/browser';
import { byteRows } from './bench/bytes';
import { detectionRows } from './bench/detection';
import { breaks, type Row, tableOf } from './bench/row';
import { screenRows } from './bench/screens';
import { storeRows } from './bench/store';

const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } });
// What builds print would stand in the way of `--json`.
if (values.json) console.log = () => undefined;

const rows: Row[] = [
  ...(await byteRows()),
  ...detectionRows(),
  ...(await storeRows()),
  ...(await screenRows()),
  ...(await browserRows()),
];
const machine = `${cpus()[0]?.model.trim() ?? 'unknown processor'}, ${cpus().length} cores, Node ${process.version}`;
const broken = rows.filter(breaks);
if (values.json) process.stdout.write(`${JSON.stringify({ at: new Date().toISOString(), machine, rows }, null, 1)}\n`);
else console.log(`\n${machine}\n\n${tableOf(rows)}\n\n${broken.length} of ${rows.length} broken`);
process.exitCode = broken.length === 0 ? 0 : 1;
