import * as v from 'valibot';
import type { SavedRecord, Store } from '../store/api';
import { issueText } from '../store/decode';
import { correctionSchema, savedArticleSchema } from '../store/schema';
import { FORMAT, FORMAT_VERSION } from './format';

/** Why a file was not taken in; nothing was changed. */
export class ImportError extends Error {
  constructor(
    reason: string,
    /** Line of the file, from 1; null where none can be named. */
    readonly line: number | null,
  ) {
    super(line === null ? reason : `Line ${line}: ${reason}`);
    this.name = 'ImportError';
  }
}

const recordSchema: v.GenericSchema<unknown, SavedRecord> = v.object({
  article: savedArticleSchema,
  pinned: v.boolean(),
  corrections: v.array(correctionSchema),
});

/**
 * Takes in a JSON export, all of it or nothing; doing it twice changes nothing.
 * @returns how many articles it held
 * @throws ImportError with reason and line, StoreError when writing fails
 */
export async function importJson(store: Pick<Store, 'takeIn'>, text: string): Promise<number> {
  const records = readExport(text);
  await store.takeIn(records);
  return records.length;
}

/** Reads and checks an export. */
export function readExport(text: string): SavedRecord[] {
  const file = parse(text.replace(/^\ufeff/, ''));
  if (typeof file !== 'object' || file === null || !('format' in file) || file.format !== FORMAT) {
    throw new ImportError('This is not an export of By Whose Count.', 1);
  }
  const version = 'version' in file ? file.version : null;
  if (typeof version !== 'number') throw new ImportError('The export does not say its version.', 1);
  if (version > FORMAT_VERSION) throw new ImportError('This export was made by a newer version of the extension.', 1);
  if (!('articles' in file) || !Array.isArray(file.articles))
    throw new ImportError('The export has no list of articles.', 1);
  const records = file.articles.map((value: unknown, index) => {
    const result = v.safeParse(recordSchema, value);
    if (result.success) return result.output;
    throw new ImportError(
      `article ${index + 1} is damaged (${issueText(result.issues[0])})`,
      lineOf(text, index, value),
    );
  });
  // It stands last: a file without it was cut and closed again.
  if (!('unreadable' in file)) throw new ImportError('The export has lost its end.', null);
  return records;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    const at = /position (\d+)/.exec(said)?.[1];
    const line = /line (\d+) column/.exec(said)?.[1];
    if (line) throw new ImportError('The file is not sound JSON.', Number(line));
    throw new ImportError(
      'The file is not sound JSON; it may be cut short.',
      lineAt(text, at ? Number(at) : text.length),
    );
  }
}

const lineAt = (text: string, position: number): number => text.slice(0, position).split('\n').length;

/** The line on which an article stands: ours have one a line; in a file laid out anew, where its id first stands. */
function lineOf(text: string, index: number, value: unknown): number | null {
  const id = typeof value === 'object' && value !== null && 'article' in value ? value.article : null;
  const name = typeof id === 'object' && id !== null && 'id' in id && typeof id.id === 'string' ? id.id : null;
  const at = name === null ? -1 : text.indexOf(`"id":${JSON.stringify(name)}`);
  if (at >= 0) return lineAt(text, at);
  const start = text.split('\n').findIndex((line) => line.includes('"articles":['));
  return start < 0 ? null : start + 2 + index;
}
