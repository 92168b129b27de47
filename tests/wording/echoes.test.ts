import { expect, it } from 'vitest';
import { cardWords } from '../../lib/wording/card';
import { isEchoed } from '../../lib/wording/echoes';
import { foundWords, speakerCounts } from '../../lib/wording/popup';
import { ARMY, casualty, compared, figure } from './claims';

const army = { ...ARMY, name: 'army', short: 'army', org: 'army' };
const headline = casualty('c0', { figure: figure('seven', 7), speaker: army, block: 'title' });
const twelve = casualty('c1');
const seven = casualty('c2', { figure: figure('seven', 7), speaker: ARMY });
const told = {
  claims: [headline, twelve, seven],
  comparisons: [compared('c1', 'differs', ['c0', 'c2'])],
  related: [],
  outlet: 'The Ledger',
};

it('a headline’s figure is told once, by the paragraph of a speaker of its kind', () => {
  expect(isEchoed(headline, told.claims)).toBe(true);
  expect(speakerCounts(told).map(({ speaker }) => speaker)).toEqual(['Home Minister', 'AIW']);
  expect(cardWords(twelve, told, 'a').here.map(({ words }) => words)).toEqual(['AIW (military) says 7']);
  expect(foundWords(told.claims)).toBe('3 figures by 2 speakers');
});

it('it stays where no paragraph gives it, another figure, or another kind of speaker', () => {
  expect(isEchoed(headline, [headline, twelve])).toBe(false);
  expect(isEchoed(headline, [headline, casualty('c3', { figure: figure('seven', 7) })])).toBe(false);
  expect(isEchoed(headline, [headline, { ...seven, effect: 'injured' }])).toBe(false);
  expect(isEchoed(seven, told.claims)).toBe(false);
});
