import type { SavedRecord } from '../store/api';
import { checkHead, checkRecord } from './export-record';
import { ImportError } from './import-error';

/**
 * Reads and checks an export as one text, however it is laid out.
 * @throws ImportError with reason and line
 */
export function readExport(text: string): SavedRecord[] {
  const file = parse(text.replace(/^\ufeff/, ''));
  checkHead(file);
  if (typeof file !== 'object' || file === null || !('articles' in file) || !Array.isArray(file.articles))
    throw new ImportError('The export has no list of articles.', 1);
  const records = file.articles.map((value: unknown, index) =>
    checkRecord(value, index + 1, () => lineOf(text, index, value)),
  );
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
