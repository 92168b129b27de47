import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { entriesOf } from '../../lib/compare/entries';
import { components, incidentsIn, linked, refKey } from '../../lib/compare/incidents';
import { linkKeys } from '../../lib/compare/link-keys';
import { namesIn } from '../../lib/compare/names';
import type { LinkEntry } from '../../lib/model/saved';
import { savedArticle } from '../../lib/store/revisions';
import { stories } from '../store/arbitrary';

const entry = (more: Partial<LinkEntry>): LinkEntry => ({
  article: 'a',
  incident: 'i1',
  background: false,
  label: 'Attack in Panjgur',
  places: ['Panjgur', 'Balochistan'],
  kind: 'attack',
  actors: [],
  victims: [],
  figures: [{ effect: 'killed', low: 7, high: 7 }],
  names: [],
  start: '2022-02-02',
  end: '2022-02-02',
  dated: true,
  told: '2022-02-03',
  ties: [],
  ...more,
});
const other = (more: Partial<LinkEntry>): LinkEntry => entry({ article: 'b', ...more });

describe('one incident', () => {
  test.each<[string, Partial<LinkEntry>]>([
    ['another spelling', { places: ['Pangur'] }],
    ['other figures', { figures: [{ effect: 'killed', low: 12, high: 12 }] }],
    ['a second place', { places: ['Panjgur', 'Noshki', 'Balochistan'] }],
    ['no date, told the next day', { start: '2022-02-01', end: '2022-02-04', dated: false, told: '2022-02-04' }],
    ['told as background a week later', { background: true, told: '2022-02-10' }],
  ])('%s', (_, more) => {
    expect(linked(entry({}), other(more))).toBe(true);
  });

  test('a trial months later, by the names of the people', () => {
    const crime = { kind: 'shooting' as const, places: ['Maple Street', 'Riverton'] };
    const names = ['dana whitlock', 'omar reyes', 'lena fischer', 'riverton'];
    const trial = other({ ...crime, names, told: '2022-09-01', start: '2022-08-29', end: '2022-09-01', dated: false });
    expect(linked(entry({ ...crime, names }), trial)).toBe(true);
  });
});

describe('two incidents', () => {
  test.each<[string, Partial<LinkEntry>]>([
    ['another town', { places: ['Kech', 'Balochistan'] }],
    ['only the province in common', { places: ['Balochistan'], figures: [{ effect: 'killed', low: 9, high: 9 }] }],
    ['the same town a week before', { start: '2022-01-25', end: '2022-01-25', told: '2022-01-26' }],
    [
      'the same town and day, another kind of thing',
      { kind: 'flood', figures: [{ effect: 'killed', low: 2, high: 2 }] },
    ],
    ['the same figure, another year', { start: '2021-02-02', end: '2021-02-02', told: '2021-02-03' }],
  ])('%s', (_, more) => {
    expect(linked(entry({}), other(more))).toBe(false);
  });

  test('two strikes on towns of one province on one day', () => {
    const strike = { kind: 'airstrike' as const, figures: [{ effect: 'killed' as const, low: 18, high: 18 }] };
    const a = entry({ ...strike, places: ['Urum al-Joz', 'Idlib'] });
    const b = other({
      ...strike,
      places: ['Khan Sheikhun', 'Idlib'],
      figures: [{ effect: 'killed', low: 1, high: 1 }],
    });
    expect(linked(a, b)).toBe(false);
  });

  test('leaders and armies named in both do not link reports from a war', () => {
    const names = ['bashar al assad', 'islamic state', 'syrian army', 'rami abdel rahman'];
    const a = entry({ kind: 'airstrike', places: ['Manbij'], names });
    expect(
      linked(
        a,
        other({ kind: 'airstrike', places: ['Tokhar'], names, figures: [{ effect: 'killed', low: 56, high: null }] }),
      ),
    ).toBe(false);
  });

  test('the name of their town does not link two stories as a person’s would', () => {
    const shooting = {
      kind: 'shooting' as const,
      places: ['Port Ellery'],
      victims: ['unspecified' as const],
      actors: [],
    };
    const a = entry({
      ...shooting,
      figures: [{ effect: 'injured', low: 4, high: 4 }],
      names: ['port ellery', 'omar reyes'],
    });
    const next = {
      ...shooting,
      figures: [{ effect: 'killed' as const, low: 1, high: 1 }],
      start: '2022-02-03',
      end: '2022-02-03',
    };
    expect(linked(a, other({ ...next, names: ['port ellery', 'kim varga'] }))).toBe(false);
    expect(linked(a, other({ ...next, names: ['port ellery', 'omar reyes'] }))).toBe(true);
  });

  test('incidents of one article never link with each other', () => {
    expect(linked(entry({}), entry({ incident: 'i2' }))).toBe(false);
  });
});

test('the reader’s word comes before the facts', () => {
  const far = other({ places: ['Kech'] });
  const merged = entry({ ties: [{ to: { article: 'b', incident: 'i1' }, same: true }] });
  expect(linked(merged, far)).toBe(true);
  expect(linked(far, merged)).toBe(true);
  const split = entry({ ties: [{ to: { article: 'b', incident: 'i1' }, same: false }] });
  expect(linked(split, other({}))).toBe(false);
});

test('what the reader parted stays apart inside a component', () => {
  const a = entry({ article: 'a', ties: [{ to: { article: 'b', incident: 'i1' }, same: false }] });
  const [b, c] = [entry({ article: 'b' }), entry({ article: 'c' })];
  const all = components([c, b, a]);
  expect(all).toHaveLength(1);
  const groups = incidentsIn(all[0] ?? []).map((group) => group.map(refKey));
  expect(groups.flat().sort()).toEqual(['a~i1', 'b~i1', 'c~i1']);
  expect(groups).toHaveLength(2);
  expect(groups.some((group) => group.includes('a~i1') && group.includes('b~i1'))).toBe(false);
});

const entries = stories.map((list) =>
  list.flatMap(({ article, detection }) =>
    entriesOf(savedArticle(article.url, article, detection, null, '2026-02-06T08:00:00Z', '1')),
  ),
);

test('linking is symmetric, and components do not depend on the order', () => {
  fc.assert(
    fc.property(
      entries.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))),
      ([list, shuffled]) => {
        for (const a of list) for (const b of list) expect(linked(a, b)).toBe(linked(b, a));
        expect(components(shuffled)).toEqual(components(list));
      },
    ),
    { numRuns: 300 },
  );
});

test('an entry has few keys, whatever it tells', () => {
  fc.assert(
    fc.property(entries, (list) => {
      for (const each of list) expect(linkKeys(each).length).toBeLessThanOrEqual(120);
    }),
  );
});

describe('names', () => {
  test('are people, streets and towns, without titles, days and first words', () => {
    const names = namesIn([
      'Police Chief Dana Whitlock spoke near Maple St. in Riverton on Sunday.',
      'She said Omar Reyes, 21, was shot.',
    ]);
    expect(names).toEqual(expect.arrayContaining(['dana whitlock', 'maple street', 'riverton', 'omar reyes']));
    expect(names.join(' ')).not.toMatch(/police|chief|sunday|she/);
  });

  test('headlines, captions and copyright lines give none', () => {
    expect(
      namesIn(['Two Killed In Maple Street Shooting', 'Copyright 2022 Riverton Media Group. All rights reserved.']),
    ).toEqual([]);
  });

  test('those who took the pictures and wrote the story are none of its names', () => {
    const names = namesIn([
      'By Ira Holm and Cy Dorn',
      'Neighbours wait quietly outside a small house on Maple Street. | Jo Marsh/Sun Post',
      'Candles at the gate. | Jo Marsh',
      'Flowers at the gate (Ada Voss/The Riverton Morning Post) after Omar Reyes was shot.',
      'Photo by Lena Stark, who lives near Dana Whitlock.',
      'Her mother told Channel 5 reporter Noel Birk about Kim Varga.',
      'Tess Arlen contributed to this report.',
    ]).join(', ');
    expect(names).toMatch(/maple street/);
    for (const name of ['omar reyes', 'dana whitlock', 'kim varga']) expect(names).toContain(name);
    expect(names).not.toMatch(/holm|dorn|marsh|voss|stark|birk|arlen/);
  });

  test('any text is read in time', () => {
    const flood = `${'A '.repeat(20_000)}${'Aa'.repeat(20_000)}${' '.repeat(20_000)}`;
    expect(namesIn([flood])).toHaveLength(1);
  });
});
