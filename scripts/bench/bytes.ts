import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Row } from './row';

/** Sizes of the built scripts in the extension's folder, minified, as the browser loads them. */
export function byteRows(folder: string): Row[] {
  const size = (file: string) => statSync(join(folder, file)).size;
  return [
    { name: 'gate, on every page of an enabled site', unit: 'bytes', value: size('gate.js'), budget: 8_000 },
    { name: 'reader, on pages with something to read', unit: 'bytes', value: size('reader.js'), budget: 60_000 },
    { name: 'background', unit: 'bytes', value: size('background.js'), budget: 1_000_000 },
  ];
}
