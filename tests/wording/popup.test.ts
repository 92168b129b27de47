import { describe, expect, it } from 'vitest';
import type { IncidentRow } from '../../lib/model/saved';
import { choicesMade, type IncidentFilter, NO_FILTER, passes } from '../../lib/wording/incident-filter';
import { groupName, rangeWords } from '../../lib/wording/incidents';
import { foundWords, otherLanguage, speakerCounts } from '../../lib/wording/popup';
import { ARMY, casualty, figure, responsibility } from './claims';

describe('the popup’s first line', () => {
  it('counts figures by who says them, and claims of responsibility', () => {
    const claims = [
      casualty('c1'),
      casualty('c2', { speaker: ARMY }),
      casualty('c3', { speaker: null, attribution: 'own_voice' }),
      responsibility('r1'),
      responsibility('r2', { stance: 'general' }),
    ];
    expect(foundWords(claims)).toBe('3 figures by 2 speakers and the outlet; 1 claim of responsibility');
  });

  it('names a language in English', () => {
    expect(otherLanguage('ur')).toBe('This page is in Urdu; only English is read');
    expect(otherLanguage('!')).toBe('This page is in another language; only English is read');
  });
});

describe('counts as each speaker says them', () => {
  it('never adds speakers up and leaves parts, earlier tolls and other events out', () => {
    const claims = [
      casualty('c1'),
      casualty('c1b'),
      casualty('c2', { figure: figure('an', 1), subsetOf: 'c1' }),
      casualty('c3', { figure: figure('10', 10), background: true }),
      casualty('c4', { figure: figure('3', 3), incremental: true }),
      casualty('c5', { figure: figure('8', 8), earlier: true }),
      casualty('c6', { figure: figure('seven', 7), speaker: ARMY }),
      casualty('c7', {
        figure: figure('9', 9),
        scope: 'Northgate',
        victims: { text: 'attackers', class: 'non_state_armed', attributes: [] },
      }),
      casualty('c8', { figure: figure('5', 5), scope: 'Northgate' }),
    ];
    expect(speakerCounts({ claims, comparisons: [], related: [], outlet: 'The Ledger' })).toEqual([
      { speaker: 'Home Minister', words: '12 soldiers, 9 attackers in Northgate killed' },
      { speaker: 'AIW', words: '7 soldiers killed' },
    ]);
  });
});

const ROW: IncidentRow = {
  id: 'a~i1',
  label: 'Attack on camps in Northgate',
  places: ['Northgate', 'Dashtabad'],
  start: '2022-02-02',
  end: '2022-02-02',
  kind: 'attack',
  articles: 2,
  speakers: 2,
  claims: 4,
  background: false,
  ranges: [
    {
      effect: 'killed',
      group: 'soldiers',
      victims: 'state_forces',
      lowest: figure('seven', 7),
      highest: figure('100', 101, null),
      speakers: 2,
      articles: 2,
      differs: true,
    },
  ],
  outlets: ['The Ledger'],
  speakerNames: ['Núri'],
  statuses: ['attributed', 'unverified'],
};

describe('the list of incidents', () => {
  it('leaves one side’s label for the other out of headings', () => {
    const name = (group: string | null) => groupName({ group, victims: 'non_state_armed', effect: 'killed' });
    expect(['attackers', 'terrorists', null].map(name)).toEqual([
      'Attackers killed',
      'Fighters and attackers killed',
      'Fighters and attackers killed',
    ]);
    expect(groupName({ group: 'others', victims: 'unspecified', effect: 'injured' })).toBe('People injured');
  });

  it('gives a range in printed figures', () => {
    const [range] = ROW.ranges;
    expect(range && rangeWords(range)).toBe('7 – more than 100');
    expect(rangeWords({ lowest: figure('7', 7), highest: figure('12', 12) })).toBe('7–12');
    expect(rangeWords({ lowest: figure('a', 1), highest: figure('dozens', 12, null, { precision: 'vague' }) })).toBe(
      'one – dozens',
    );
    expect(rangeWords({ lowest: figure('7', 7), highest: figure('7', 7) })).toBe('7');
  });

  it.each([
    ['northgate soldiers', true],
    ['ledger nuri', true],
    ['northgate sailors', false],
  ])('finds "%s": %s', (text, found) => {
    expect(passes(ROW, { ...NO_FILTER, text })).toBe(found);
  });

  it.each<[Partial<IncidentFilter>, boolean]>([
    [{ place: 'north' }, true],
    [{ place: 'southgate' }, false],
    [{ outlet: 'ledger' }, true],
    [{ outlet: 'klaxon' }, false],
    [{ speaker: 'nuri' }, true],
    [{ speaker: 'army' }, false],
    [{ victims: 'state_forces' }, true],
    [{ victims: 'civilian' }, false],
    [{ from: '2022-02-01', to: '2022-02-28' }, true],
    [{ from: '2022-02-28' }, false],
    [{ to: '2022-01-31' }, false],
    [{ status: 'differs' }, true],
    [{ status: 'unverified' }, true],
    [{ status: 'denied' }, false],
  ])('narrows to %j: %s', (change, found) => {
    expect(passes(ROW, { ...NO_FILTER, ...change })).toBe(found);
    expect(choicesMade({ ...NO_FILTER, ...change })).toBe(Object.keys(change).length);
  });

  it('lets rows of earlier versions, which tell no statuses, through every filter but that of status', () => {
    const { statuses: _, ...old } = ROW;
    expect(passes(old, NO_FILTER)).toBe(true);
    expect(passes(old, { ...NO_FILTER, status: 'unverified' })).toBe(false);
  });
});
