import { describe, expect, it } from 'vitest';
import { compile, firstWords, matchAt } from '../../../lib/detect/responsibility/pattern';
import * as tables from '../../../lib/lexicon/stances';
import { docOf } from './doc';

const match = (pattern: string, text: string) => {
  const doc = docOf(text);
  const range = matchAt(doc.tokens, 0, doc.tokens.length, compile({ row: 'test', match: pattern }));
  return (
    range &&
    doc.tokens
      .slice(range.first, range.last)
      .map((t) => t.norm)
      .join(' ')
  );
};

describe('patterns of the stance tables', () => {
  it('takes either word, an optional word, a gap and a set', () => {
    expect(match('took|takes full? credit', 'Took full credit again')).toBe('took full credit');
    expect(match('took|takes full? credit', 'Takes credit again')).toBe('takes credit');
    expect(match('blamed *2 on', 'Blamed the attack on rebels')).toBe('blamed the attack on');
    expect(match('@claim @credit', 'Claiming responsibility')).toBe('claiming responsibility');
  });

  it('lets no gap run over a semicolon and none be longer than it says', () => {
    expect(match('blamed *3 on', 'Blamed it; then on Monday')).toBeNull();
    expect(match('blamed *1 on', 'Blamed the whole attack on rebels')).toBeNull();
  });

  it('refuses a pattern without a first word and an unknown set', () => {
    expect(() => compile({ row: 'test', match: 'full? credit' })).toThrow('begin with a word');
    expect(() => compile({ row: 'test', match: '@nothing' })).toThrow('no set');
  });

  it('compiles every row', () => {
    const rows = Object.values(tables).flatMap((table) => (Array.isArray(table) ? table : []));
    expect(rows.length).toBeGreaterThan(60);
    for (const row of rows) expect(firstWords(compile(row)).length).toBeGreaterThan(0);
  });
});
