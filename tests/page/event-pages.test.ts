import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { GOLD, readSaved, score } from './gold';

/** Real pages of news sites; they belong to their publishers and stand beside the project, not in it. */
const FOLDER = resolve('..', 'shared', 'pages', 'event');
const IS_THERE = existsSync(FOLDER);

if (!IS_THERE) {
  test('the saved pages are not beside the project, so what is read of them cannot be measured', (context) => {
    context.skip('no ../shared/pages/event');
  });
}

describe.skipIf(!IS_THERE)('saved pages of news sites', () => {
  const rows = Object.entries(GOLD).map(([file, gold]) => ({
    file,
    gold,
    ...score(readSaved(FOLDER, file, gold.url), gold),
  }));

  test.each(rows)('$file: its paragraphs and nothing else', ({ file, gold, missed, extra }) => {
    const said = `${file}: ${missed} of ${gold.paragraphs.length} missed; extra: ${JSON.stringify(extra)}`;
    expect({ said, missed, extra: extra.length }).toEqual({ said, missed: 0, extra: 0 });
  });

  test.each(rows)('$file: title, outlet, byline, times, language', ({ wrong }) => {
    expect(wrong).toEqual([]);
  });

  test('recall and precision of paragraphs are .97 at least', () => {
    const sum = (of: (row: (typeof rows)[number]) => number) => rows.reduce((total, row) => total + of(row), 0);
    const found = sum((row) => row.found);
    expect(found / (found + sum((row) => row.missed))).toBeGreaterThanOrEqual(0.97);
    expect(found / (found + sum((row) => row.extra.length))).toBeGreaterThanOrEqual(0.97);
  });
});
