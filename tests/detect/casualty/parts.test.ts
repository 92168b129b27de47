import { describe, expect, it } from 'vitest';
import { brief, casualtiesOf } from './claims-of';

describe('totals and parts', () => {
  it.each([
    ['Ten people, including three children, were killed.', ['killed 10-10 unspecified', 'killed 3-3 civilian part']],
    ['Ten people were killed, four of them women.', ['killed 10-10 unspecified', 'killed 4-4 unspecified part']],
    [
      'Nine soldiers were killed, four in Torkham and five in Landi.',
      ['killed 9-9 state_forces', 'killed 4-4 state_forces part', 'killed 5-5 state_forces part'],
    ],
    ['Two soldiers were killed in Torkham and three in Landi.', ['killed 2-2 state_forces', 'killed 3-3 state_forces']],
    ['Five soldiers were killed and 12 others injured.', ['killed 5-5 state_forces', 'injured 12-12 state_forces']],
    ['A cook and two porters were killed.', ['killed 1-1 civilian', 'killed 2-2 civilian']],
  ])('%s', (text, expected) => {
    expect(casualtiesOf(text).map(brief)).toEqual(expected);
  });

  it('links a part to its total', () => {
    const [total, part] = casualtiesOf('Ten people, including three children, were killed.');
    expect(part?.subsetOf).toBe(total?.id);
  });

  it('takes "killed or wounded" for casualties, never for killed', () => {
    expect(casualtiesOf('Thirty soldiers were killed or wounded.').map(brief)).toEqual([
      'casualties 30-30 state_forces',
    ]);
  });
});

describe('running figures', () => {
  it('counts "more" as an increment only after a figure of the same effect', () => {
    const [dead, hurt] = casualtiesOf('Three people died and four more were injured.');
    expect([dead?.incremental, hurt?.incremental]).toEqual([false, false]);
    const [, later] = casualtiesOf('Three people died on Monday. Two more people died on Tuesday.');
    expect(later?.incremental).toBe(true);
  });

  it('marks the figure that a new one replaces', () => {
    const found = casualtiesOf('The death toll rose to 31, up from 26.');
    expect(found.map(brief)).toEqual(['killed 31-31 unspecified', 'killed 26-26 unspecified']);
    expect(found[1]?.earlier).toBe(true);
  });

  it('marks "neutralised" as ambiguous', () => {
    expect(casualtiesOf('Troops neutralised six militants.')[0]).toMatchObject({ effect: 'killed', ambiguous: true });
  });
});
