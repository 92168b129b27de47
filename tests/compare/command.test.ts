import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

const ROOT = `${import.meta.dirname}/../..`;

const article = (id: string, outlet: string, published: string, text: string) =>
  JSON.stringify({
    id,
    outlet,
    url: `https://${outlet}.example/${id}`,
    title: 'Attack near Panjgur',
    published,
    lang: 'en',
    text,
  });

const compare = (input: string) =>
  spawnSync(process.execPath, ['--import', 'tsx', 'scripts/compare.ts', '-'], { cwd: ROOT, input, encoding: 'utf8' });

test('saves the articles of a file and prints claims, incidents and statuses; a broken line is named, the rest done', () => {
  const run = compare(
    [
      article(
        'one',
        'ledger',
        '2026-02-03',
        'Seven soldiers were killed in an attack on a camp in Panjgur on Monday, the army said.',
      ),
      '{"id": "broken"}',
      article(
        'two',
        'post',
        '2026-02-04',
        'Twelve soldiers were killed in an attack on a camp in Panjgur on Monday, Home Minister Zia Lango said.',
      ),
    ].join('\n'),
  );
  expect(run.stderr).toMatch(/:2: /);
  expect(run.status).toBe(1);
  const { articles, incidents, statuses } = JSON.parse(run.stdout);
  expect(articles.map(({ id }: { id: string }) => id)).toEqual(['one', 'two']);
  expect(incidents).toHaveLength(1);
  expect(new Set(incidents[0].members.map((member: { article: string }) => member.article))).toEqual(
    new Set(['one', 'two']),
  );
  const differing = statuses.filter(({ status }: { status: string }) => status === 'differs');
  expect(differing.map((line: { article: string; here: boolean }) => [line.article, line.here])).toEqual(
    expect.arrayContaining([
      ['one', false],
      ['two', false],
    ]),
  );
});

test('without a file it says how it is used', () => {
  const run = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/compare.ts'], { cwd: ROOT, encoding: 'utf8' });
  expect(run.status).toBe(2);
  expect(run.stderr).toContain('usage:');
});
