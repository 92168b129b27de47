import { describe, expect, it } from 'vitest';
import type { Claim } from '../../lib/model/claim';
import type { Related } from '../../lib/model/related';
import type { Comparison } from '../../lib/model/status';
import { cardWords } from '../../lib/wording/card';
import { ARMY, casualty, checking, compared, figure, MINISTER, related } from './claims';

function card(claim: Claim, comparisons: Comparison[] = [], saved: Related[] = [], others: Claim[] = []) {
  return cardWords(claim, { claims: [claim, ...others], comparisons, related: saved, outlet: 'The Ledger' }, 'a');
}

const words = (lines: { words: string }[]) => lines.map((line) => line.words);

describe('the card', () => {
  it('gives the plain word first and the outlet’s second', () => {
    expect(card(casualty('c1', { effectText: 'martyred' })).title).toBe('12 soldiers killed (“martyred”)');
    expect(card(casualty('c1', { effectText: 'died' })).title).toBe('12 soldiers killed');
  });

  it.each([
    [{}, 'According to Tariq Jamali, Dashtabad Home Minister, Dashtabad government (government)'],
    [{ speaker: null, attribution: 'own_voice' as const }, 'Stated by The Ledger; no source named'],
    [{ speaker: null, attribution: 'unnamed' as const }, 'Reported; source not named'],
    [
      { speaker: { ...MINISTER, name: 'a senior official', role: null, org: null }, attribution: 'unnamed' as const },
      'Reported; source not named: “a senior official”',
    ],
    [
      { speaker: ARMY, attribution: 'confirmed_by' as const, verb: 'confirmed' },
      'Army Information Wing (military) says it "confirms" this',
    ],
    [
      { speaker: ARMY, attribution: 'confirmed_by' as const, verb: 'acknowledged' },
      'Army Information Wing (military) says it "acknowledges" this',
    ],
  ])('says who says it: %j', (more, source) => {
    expect(card(casualty('c1', more)).source).toBe(source);
  });

  it('quotes what the article says about checking', () => {
    const claim = casualty('c1', {
      checking: [
        checking('unverified', null, 'It could not be checked.'),
        checking('verified_by', 'Meridian Wire'),
        checking('provisional'),
        checking('denied', 'DLF'),
      ],
    });
    const lines = card(claim).checking;
    expect(words(lines)).toEqual([
      'Not independently verified, the article says',
      'Verified by Meridian Wire, the article says',
      'Early figure: the article says it may change',
      'DLF denies this, the article says',
    ]);
    expect(lines[0]?.quote).toBe('It could not be checked.');
  });

  it('sets parts under their total and says whether they add up', () => {
    const north = casualty('c2', { figure: figure('five', 5), subsetOf: 'c1', scope: 'Northgate' });
    const south = casualty('c3', { figure: figure('7', 7), subsetOf: 'c1', scope: 'Southgate' });
    const officer = casualty('c4', {
      figure: figure('an', 1),
      subsetOf: 'c1',
      victims: { text: 'officer', class: 'state_forces', attributes: ['officers'] },
    });
    const other = casualty('c5', { figure: figure('6', 6), subsetOf: 'c1', scope: 'Southgate', speaker: ARMY });
    expect(words(card(casualty('c1'), [], [], [north, south, officer, other]).parts)).toEqual([
      '5 in Northgate + 7 in Southgate: adds up',
      'Includes an officer',
    ]);
    const short = casualty('c3', { figure: figure('6', 6), subsetOf: 'c1', scope: 'Southgate' });
    expect(words(card(casualty('c1'), [], [], [north, short]).parts)).toEqual([
      '5 in Northgate + 6 in Southgate: does not add up to 12',
    ]);
    expect(words(card(north, [], [], [casualty('c1')]).parts)).toEqual(['Part of 12 soldiers']);
  });

  it('tells this article’s figures from saved ones, with links to their words', () => {
    const seven = casualty('c2', { figure: figure('seven', 7), speaker: ARMY });
    const hundred = casualty('c9', {
      figure: figure('100', 101, null),
      speaker: { ...ARMY, short: 'DLF', type: 'armed_group' },
    });
    const { here, saved } = card(
      casualty('c1'),
      [compared('c1', 'differs', ['c2']), compared('c1', 'differs', ['c9'], 'b')],
      [related(hundred)],
      [seven],
    );
    expect(words(here)).toEqual(['AIW (military) says 7']);
    expect(words(saved)).toEqual(['DLF (armed group) says more than 100']);
    expect(saved[0]?.links[0]).toMatchObject({ words: expect.stringMatching(/^The Ledger, 5 Feb \d\d:00$/) });
    expect(saved[0]?.links[0]?.url).toContain('#:~:text=100');
  });

  it('gives newer, older, unordered, matching and repeated figures in the product’s words', () => {
    const at = (id: string, n: number, article: string, outlet: string) =>
      related(casualty(id, { figure: figure(String(n), n) }), { article, outlet });
    const nine = at('c9', 9, 'b', 'Klaxon');
    const { saved } = card(
      casualty('c1'),
      [
        compared('c1', 'newer', ['c9'], 'b'),
        compared('c1', 'older', ['c9'], 'b'),
        compared('c1', 'order_unknown', ['c9'], 'b'),
        compared('c1', 'same_figure', ['c9'], 'b'),
        {
          ...compared('c1', 'repeated', ['c9'], 'b'),
          with: [
            { article: 'b', claim: 'c9' },
            { article: 'x', claim: 'c8' },
          ],
        },
      ],
      [nine, at('c8', 12, 'x', 'Night Desk')],
    );
    expect(words(saved)).toEqual([
      'Home Minister later said 9 (5 Feb)',
      'Home Minister earlier said 9 (5 Feb)',
      'Home Minister also said 9; which came first is not known',
      'Home Minister gives a matching figure',
      'Same statement carried by 3 articles',
    ]);
  });

  it('says so when nothing is saved to compare with', () => {
    expect(words(card(casualty('c1'), [compared('c1', 'single', [])]).saved)).toEqual([
      'No other figure for this in your saved articles',
    ]);
  });

  it('joins lines that say the same of several articles', () => {
    const seven = (article: string) => related(casualty('c2', { figure: figure('7', 7), speaker: ARMY }), { article });
    const { saved } = card(
      casualty('c1'),
      [compared('c1', 'differs', ['c2'], 'b'), compared('c1', 'differs', ['c2'], 'd')],
      [seven('b'), seven('d')],
    );
    expect(saved).toHaveLength(1);
    expect(saved[0]?.links).toHaveLength(2);
  });
});
