import { ABBREVIATIONS } from './abbreviations';
import { VICTIMS } from './victims';
import { type WordTable, wordsOf } from './word-set';

/** Every table of single words; a word may carry tags of several tables. */
const TABLES: WordTable[] = [ABBREVIATIONS, VICTIMS];

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
