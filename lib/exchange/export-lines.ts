import type { SavedRecord } from '../store/api';
import { checkHead, checkRecord } from './export-record';

/** The file is not laid out as the extension lays out its exports: it may be damaged, or sound and laid out anew. */
export class OtherLayout extends Error {}

/** One article of an export with its length in the file, in UTF-16 units. */
export interface Portion {
  record: SavedRecord;
  length: number;
}

/**
 * Reads and checks an export line by line, as it comes: one of any size takes no more room than its longest line.
 * @param pieces the file's text, cut anywhere
 * @throws ImportError where an article is not sound, OtherLayout where the lines are not those of an export
 */
export async function* readLines(pieces: AsyncIterable<string>): AsyncGenerator<Portion> {
  const lines = linesOf(pieces);
  let at = 0;
  const next = async (): Promise<string> => {
    const { value, done } = await lines.next();
    if (done) throw new OtherLayout('The file ends early.');
    at++;
    return value;
  };
  /** Values of a list, one a line, each but the last with a comma after it; then the line that ends the list. */
  async function* list(end: string): AsyncGenerator<string> {
    for (let more = true; more; ) {
      const line = await next();
      more = line.endsWith(',');
      yield more ? line.slice(0, -1) : line;
    }
    if ((await next()) !== end) throw new OtherLayout('A list ends early.');
  }
  const opens = async (name: string, empty: string): Promise<boolean> => {
    const line = await next();
    if (line === `"${name}":[`) return true;
    if (line === `"${name}":[]${empty}`) return false;
    throw new OtherLayout(`No list of ${name}.`);
  };

  const head = await next();
  if (!head.startsWith('{"format":') || !head.endsWith(',')) throw new OtherLayout('Another beginning.');
  checkHead(parse(`${head.slice(0, -1)}}`));
  if (await opens('articles', ',')) {
    let count = 0;
    for await (const line of list('],'))
      yield { record: checkRecord(parse(line), ++count, () => at), length: line.length };
  }
  if (await opens('unreadable', '}')) for await (const line of list(']}')) parse(line);
  for await (const line of lines) if (line.trim() !== '') throw new OtherLayout('More after the end.');
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new OtherLayout('A line is no value.');
  }
}

async function* linesOf(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let parts: string[] = [];
  for await (const piece of pieces) {
    const [first = '', ...others] = piece.split('\n');
    parts.push(first);
    for (const other of others) {
      yield parts.join('');
      parts = [other];
    }
  }
  yield parts.join('');
}
