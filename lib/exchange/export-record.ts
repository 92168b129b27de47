import * as v from 'valibot';
import type { SavedRecord } from '../store/api';
import { issueText } from '../store/decode';
import { correctionSchema, savedArticleSchema } from '../store/schema';
import { FORMAT, FORMAT_VERSION } from './format';
import { ImportError } from './import-error';

const recordSchema: v.GenericSchema<unknown, SavedRecord> = v.object({
  article: savedArticleSchema,
  pinned: v.boolean(),
  corrections: v.array(correctionSchema),
});

/**
 * Checks what an export says of itself.
 * @throws ImportError
 */
export function checkHead(file: unknown): void {
  if (typeof file !== 'object' || file === null || !('format' in file) || file.format !== FORMAT) {
    throw new ImportError('This is not an export of By Whose Count.', 1);
  }
  const version = 'version' in file ? file.version : null;
  if (typeof version !== 'number') throw new ImportError('The export does not say its version.', 1);
  if (version > FORMAT_VERSION) throw new ImportError('This export was made by a newer version of the extension.', 1);
}

/**
 * Checks one article of an export with its corrections.
 * @param number which one it is, from 1
 * @param line tells on which line of the file it stands
 * @throws ImportError
 */
export function checkRecord(value: unknown, number: number, line: () => number | null): SavedRecord {
  const result = v.safeParse(recordSchema, value);
  if (result.success) return result.output;
  throw new ImportError(`article ${number} is damaged (${issueText(result.issues[0])})`, line());
}
