import type { Correction } from '../model/correction';
import type { SavedRecord } from '../store/api';
import { OtherLayout, type Portion, readLines } from './export-lines';
import { ImportStopped } from './import-error';
import { readExport } from './whole-export';

/** The text of a file in pieces, from its beginning each time it is asked for. */
export type Pieces = () => AsyncIterable<string>;

/** What is written at once. Corrections of a file in many parts come last: they may concern articles of any part. */
export interface ImportPart {
  articles: Omit<SavedRecord, 'corrections'>[];
  corrections: Correction[];
  /** There is more of the file to come. */
  more: boolean;
}

/** Text written at once, in UTF-16 units: the browsers’ messages take some twenty times as much. */
const PART = 3_000_000;
/** Corrections written at once when articles went before. */
const CORRECTIONS = 500;

/**
 * Takes in a JSON export of any size. All of it is checked before anything is written, so that a bad file changes nothing;
 * what fits one part is taken in whole or not at all. Doing it twice changes nothing.
 * @param takeIn writes one part, all of it or nothing
 * @param told hears how many articles were taken in, of how many
 * @returns how many articles it held
 * @throws ImportError with reason and line, ImportStopped when writing failed half way, what `takeIn` throws before that
 */
export async function importJson(
  file: Pieces,
  takeIn: (part: ImportPart) => Promise<void>,
  told: (done: number, of: number) => void = () => undefined,
  most: number = PART,
): Promise<number> {
  const { count, portions } = await check(file);
  const corrections: Correction[] = [];
  let done = 0;
  try {
    for await (const records of partsOf(portions(), most)) {
      corrections.push(...records.flatMap((record) => record.corrections));
      const whole = records.length === count;
      const articles = records.map(({ article, pinned }) => ({ article, pinned }));
      const more = !whole && (done + records.length < count || corrections.length > 0);
      await takeIn({ articles, corrections: whole ? corrections.splice(0) : [], more });
      done += records.length;
      told(done, count);
    }
    while (corrections.length > 0) {
      const some = corrections.splice(0, CORRECTIONS);
      await takeIn({ articles: [], corrections: some, more: corrections.length > 0 });
    }
  } catch (error) {
    if (done === 0) throw error;
    throw new ImportStopped(error instanceof Error ? error.message : String(error), done, count);
  }
  return count;
}

interface Checked {
  count: number;
  portions: () => AsyncIterable<Portion>;
}

/** Reads the file once to its end: line by line, or as one text where it was laid out anew. */
async function check(file: Pieces): Promise<Checked> {
  try {
    let count = 0;
    for await (const _ of readLines(file())) count++;
    return { count, portions: () => readLines(file()) };
  } catch (error) {
    if (!(error instanceof OtherLayout)) throw error;
    const records = readExport(await textOf(file()));
    const portions = async function* () {
      for (const record of records) yield { record, length: JSON.stringify(record).length };
    };
    return { count: records.length, portions };
  }
}

async function textOf(pieces: AsyncIterable<string>): Promise<string> {
  const all: string[] = [];
  for await (const piece of pieces) all.push(piece);
  return all.join('');
}

async function* partsOf(portions: AsyncIterable<Portion>, most: number): AsyncGenerator<SavedRecord[]> {
  let part: SavedRecord[] = [];
  let length = 0;
  for await (const portion of portions) {
    if (part.length > 0 && length + portion.length > most) {
      yield part;
      part = [];
      length = 0;
    }
    part.push(portion.record);
    length += portion.length;
  }
  if (part.length > 0) yield part;
}
