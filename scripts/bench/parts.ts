import { addedRows } from './added';
import { byteRows } from './bytes';
import { detectionRows } from './detection';
import { fiftyRows } from './fifty';
import { liveBlogRows } from './live-blog';
import { pageRows } from './page-costs';
import { type Row, tableOf } from './row';
import { screenRows } from './screens';
import { storeRows } from './store';

/** Gives the folder of the built extension; it is built for the first who asks. */
type Built = () => Promise<string>;
type Part = (built: Built) => Promise<Row[]>;

/** The parts of the bench, in the order in which they are run; each can be run alone. */
export const PARTS: Readonly<Record<string, Part>> = {
  sizes: async (built) => byteRows(await built()),
  detection: async () => detectionRows(),
  store: async (built) => storeRows(await built()),
  screens: async (built) => screenRows(await built()),
  page: async (built) => pageRows(await built()),
  added: async (built) => addedRows(await built()),
  fifty: async (built) => fiftyRows(await built()),
  'live-blog': async (built) => liveBlogRows(await built()),
};

/** A part that came to no end, and why. */
export interface Failed {
  part: string;
  why: string;
}

/**
 * Runs parts one after the other; where one fails, the others' rows are kept.
 * @param said is told of each part how long it took and what it measured, so that a run cut short says something too
 */
export async function runParts(
  parts: Readonly<Record<string, Part>>,
  built: Built,
  said: (text: string) => void,
): Promise<{ rows: Row[]; failed: Failed[] }> {
  const rows: Row[] = [];
  const failed: Failed[] = [];
  for (const [part, measure] of Object.entries(parts)) {
    const start = performance.now();
    const seconds = () => ((performance.now() - start) / 1_000).toFixed(0);
    try {
      const measured = await measure(built);
      rows.push(...measured);
      said(`${part} (${seconds()} s)\n${tableOf(measured)}\n`);
    } catch (error) {
      failed.push({ part, why: error instanceof Error ? (error.stack ?? error.message) : String(error) });
      said(`${part} FAILED (${seconds()} s)\n`);
    }
  }
  return { rows, failed };
}
