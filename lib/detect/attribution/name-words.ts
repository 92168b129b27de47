import { SPELLED_TWICE, UNTOLD_IN_NAMES } from '../../lexicon/asked-speech';
import { remember } from '../../text/remember';

/** Keys of the words of a name: lower case, without stops and possessive endings. */
export const wordsIn = remember((text: string): readonly string[] =>
  text
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[.(),]/g, '')
    .replaceAll(...SPELLED_TWICE)
    .split(/[\s]+/)
    .map((w) => w.replace(/'s?$/, ''))
    .filter((w) => w && !UNTOLD_IN_NAMES.has(w)),
);
