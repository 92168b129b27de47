import { describe, expect, it } from 'vitest';
import { findResponsibility } from '../../../lib/detect/responsibility/responsibility';
import { docOf } from './doc';

const SIDES = ['the Velian army', 'the Northern Valley Front', 'government forces', 'the rebels'];
const FRAMES = [
  'Residents blamed X for the bombing that killed nine people.',
  'Residents said X killed nine people in the town.',
  'The nine were killed by X, residents said.',
  'X denied involvement in the bombing that killed nine people.',
  'The strike is believed to have been carried out by X. Nine people were killed.',
  'Residents accused X of killing nine people.',
];
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

describe('every side alike', () => {
  it.each(FRAMES)('%s', (frame) => {
    const stances = SIDES.map((side) =>
      findResponsibility(docOf(capital(frame.replace('X', side)))).map((m) => m.fields.stance),
    );
    expect(stances[0]).toHaveLength(1);
    for (const own of stances) expect(own).toEqual(stances[0]);
  });
});
