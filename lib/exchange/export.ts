import type { StoreReader } from '../store/api';
import { articles } from './entry';
import { FORMAT, FORMAT_VERSION } from './format';

/**
 * Everything that is saved, as JSON that can be imported again: each article with the reader's corrections on a line of its
 * own, so that a fault in the file can be named by its line. Records that could not be read are given as they are.
 * The reader's settings are left out: they belong to one device.
 */
export async function exportJson(reader: StoreReader, now: string): Promise<string> {
  const lines: string[] = [];
  for await (const { article, corrections, pinned } of plainArticles(reader)) {
    lines.push(JSON.stringify({ article, pinned, corrections }));
  }
  const { broken, newer } = await reader.health();
  const unread = Object.entries(await reader.raw([...broken, ...newer])).map(([key, value]) =>
    JSON.stringify({ key, value }),
  );
  const head = `{"format":${JSON.stringify(FORMAT)},"version":${FORMAT_VERSION},"exportedAt":${JSON.stringify(now)},`;
  const block = (name: string, rows: string[]): string =>
    `"${name}":[${rows.length > 0 ? `\n${rows.join(',\n')}\n` : ''}]`;
  return `${head}\n${block('articles', lines)},\n${block('unreadable', unread)}}\n`;
}

/** The articles as detected: corrections are exported beside them, not in them. */
async function* plainArticles(reader: StoreReader) {
  for await (const { article } of articles(reader)) {
    const record = await reader.readRecord(article.id);
    if (record) yield record;
  }
}
