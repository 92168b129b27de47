import { describe, expect, it } from 'vitest';
import { wordsLink } from '../../lib/wording/words-link';

const URL_ = 'http://ledger.localhost/two?page=1#comments';

describe('a link to the words', () => {
  it('keeps the address’s own fragment and names the words around the quote', () => {
    expect(wordsLink(URL_, { exact: '12 soldiers killed', prefix: 'ster said that', suffix: ' in the atta' })).toBe(
      'http://ledger.localhost/two?page=1#comments:~:text=said%20that-,12%20soldiers%20killed,-in%20the',
    );
  });

  it('gives a long quote by its ends', () => {
    const exact = Array.from({ length: 40 }, (_, i) => `word${i}`).join(' ');
    expect(wordsLink(URL_, { exact, prefix: '', suffix: '' })).toMatch(
      /#comments:~:text=word0%20word1%20word2%20word3%20word4,word35%20word36%20word37%20word38%20word39$/,
    );
  });

  it('encodes what means something in a fragment', () => {
    expect(wordsLink(URL_, { exact: 'twenty-two, at least', prefix: '', suffix: '' })).toContain(
      'twenty%2Dtwo%2C%20at%20least',
    );
  });
});
