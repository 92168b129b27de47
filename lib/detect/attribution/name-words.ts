import { remember } from '../../text/remember';

/** Keys of the words of a name: lower case, without stops and possessive endings. */
export const wordsIn = remember((text: string): readonly string[] =>
  text
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[.(),]/g, '')
    .replaceAll('defense', 'defence')
    .split(/[\s]+/)
    .map((w) => w.replace(/'s?$/, ''))
    .filter((w) => w && w !== 'the' && w !== 'of' && w !== 'for' && w !== 'a' && w !== 'an' && w !== 'in'),
);
