import { describe, expect, it } from 'vitest';
import { detected, placedIn } from './article';

describe('an incident as its article tells it', () => {
  it('has places narrowest first, the day resolved to the past, kind, label and victims', () => {
    const { incidents } = detected(
      [
        'KALBAR, March 9 — A car bomb exploded outside a bank in Dorzan, Sarif province, late on Wednesday, killing nine civilians.',
        'The Sarif Brigade claimed responsibility for the bombing.',
      ],
      { title: 'Nine killed in Dorzan bombing' },
    );
    expect(incidents).toHaveLength(1);
    expect(incidents[0]).toMatchObject({
      id: 'i1',
      background: false,
      places: ['Dorzan', 'Sarif province'],
      date: { text: 'Wednesday', start: '2023-03-08', end: '2023-03-08' },
      kind: 'bombing',
      victims: ['civilian'],
    });
    expect(incidents[0]?.label).toMatch(/^Bombing in Dorzan/);
  });

  it('takes the day of the incident, not of the report, the arrest or the death', () => {
    const { incidents } = detected([
      'A man was charged on Wednesday over a shooting in Trenwick on Sunday that killed two people.',
      'A third victim died on Tuesday, police said Thursday.',
    ]);
    expect(incidents[0]?.date?.text).toBe('Sunday');
  });

  it('leaves the date open where none is told', () => {
    const { incidents } = detected(['Two people were killed in a shooting in Trenwick, police said.']);
    expect(incidents[0]).toMatchObject({ date: null, kind: 'shooting', places: ['Trenwick'] });
  });

  it.each([
    ['A fire swept a mill in Ostrow, killing six workers.', 'fire'],
    ['An air strike on Sarmin killed four people.', 'airstrike'],
    ['A boat capsized off Lemna and nine migrants drowned.', 'drowning'],
    ['A bus crash near Ostrow killed 12 passengers.', 'crash'],
    ['An earthquake in Sarif province killed 40 people.', 'earthquake'],
    ['Police opened fire on a crowd in Ostrow, killing two people.', 'shooting'],
  ])('%s is %s', (sentence, kind) => expect(detected([sentence]).incidents[0]?.kind).toBe(kind));

  it('falls back to the town of a police office where no better place is told', () => {
    const { incidents } = detected(['Two men were shot dead in a parked car, Norwell police said.']);
    expect(incidents[0]?.places).toEqual(['Norwell']);
  });

  it('tells nothing of an article without claims', () => {
    expect(detected(['The council met in Dorzan on Wednesday.']).incidents.flatMap((i) => i.actors)).toEqual([]);
  });
});

describe('scope', () => {
  const lede = 'Gunmen attacked two army camps in Dorzan and Kalbar on Wednesday, killing twelve soldiers.';

  it('is the one of several places that a figure belongs to, also where the sentence before names it', () => {
    const placed = placedIn(
      detected([
        lede,
        'Five soldiers were killed in Kalbar, the minister said. On Dorzan, he said the operation was going on. “Seven were killed thus far,” he said.',
      ]),
    );
    expect(placed['twelve killed']).toEqual({ incident: 'i1', background: false, scope: null });
    expect(placed['Five killed']).toEqual({ incident: 'i1', background: false, scope: 'Kalbar' });
    expect(placed['Seven killed']).toEqual({ incident: 'i1', background: false, scope: 'Dorzan' });
  });

  it('sets two parts of one sentence against each other', () => {
    const placed = placedIn(
      detected([
        'Air strikes killed at least 21 people in Sarif province on Wednesday.',
        'Fifteen people were killed in Dorzan while six others were killed in Ostrow.',
      ]),
    );
    expect(placed['Fifteen killed']?.scope).toBe('Dorzan');
    expect(placed['six killed']?.scope).toBe('Ostrow');
  });

  it('goes through a story from place to place, the first place left out', () => {
    const placed = placedIn(
      detected([
        'An earthquake struck in Sarif province on Monday, killing more than 1,200 people.',
        'In the city of Dorzan, forty people were killed.',
        'In the city of Kalbar, twelve people were killed.',
      ]),
    );
    expect(Object.values(placed).map((p) => p.scope)).toEqual([null, 'Dorzan', 'Kalbar']);
  });

  it('sets a place without a name against a named one', () => {
    const placed = placedIn(
      detected([
        'Air strikes killed at least 21 people in Sarif province on Wednesday.',
        'Fifteen people were killed in Dorzan while two others were killed in a hamlet near the city.',
      ]),
    );
    expect(placed['Fifteen killed']?.scope).toBe('Dorzan');
    expect(placed['two killed']?.scope).toBe('a hamlet');
    expect(placed['21 killed']?.scope).toBeNull();
  });

  it('takes no unnamed place that stands alone for a scope', () => {
    const placed = placedIn(
      detected(['Air strikes hit Sarif province on Wednesday.', 'Six people were killed in a village.']),
    );
    expect(placed['Six killed']?.scope).toBeNull();
  });

  it('is not the narrower name of the only place', () => {
    const placed = placedIn(
      detected([
        'An air strike killed 18 people in Sarif province on Wednesday.',
        'Fifteen people were killed in the strike on the village of Sarmin, a monitor said earlier.',
      ]),
    );
    expect(Object.values(placed).map((p) => p.scope)).toEqual([null, null]);
  });
});
