import { ABBREVIATIONS } from './abbreviations';
import { VICTIMS } from './victims';

/** A table of words: tag → words separated by white space or, when they hold spaces, by commas. */
export type WordTable = Record<string, string>;

/** Every table of single words; a word may carry tags of several tables. */
const TABLES: WordTable[] = [ABBREVIATIONS, VICTIMS];

/** Words of one cell of a table. */
export function wordsOf(cell: string): string[] {
  return cell.split(/[\s,]+/).filter(Boolean);
}

/** Word → its tags, over all tables: what the tokeniser's lexicon is loaded with. */
export function lexicon(): Record<string, string[]> {
  const tags: Record<string, string[]> = Object.create(null);
  for (const table of TABLES) {
    for (const [tag, cell] of Object.entries(table)) {
      for (const word of wordsOf(cell)) {
        const own = tags[word] ?? [];
        if (!own.includes(tag)) own.push(tag);
        tags[word] = own;
      }
    }
  }
  return tags;
}
