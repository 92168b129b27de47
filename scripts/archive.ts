import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import JSZip from 'jszip';

/** The first moment that a zip can name: every entry bears it, so that only contents tell two archives apart. */
const MOMENT = new Date(Date.UTC(1980, 0, 1));

/**
 * Packs files into a zip whose bytes follow from names and contents alone: entries sorted, one date, no owner, no mode.
 * @param folder that the names are relative to
 * @param names with `/` between folders, in any order
 */
export async function packFiles(folder: string, names: readonly string[]): Promise<Buffer> {
  const archive = new JSZip();
  for (const name of [...names].sort()) {
    archive.file(name, await readFile(join(folder, name)), { date: MOMENT, createFolders: false });
  }
  return archive.generateAsync({
    type: 'nodebuffer',
    platform: 'DOS',
    compression: 'DEFLATE',
    compressionOptions: { level: 9 },
  });
}
