import { describe, expect, it } from 'vitest';
import { HARM_VERBS } from '../../lib/lexicon/harm';
import { casualtiesOf } from './casualty/claims-of';

/** Two sides whose words must change nothing but the class of the victims. */
const SIDES = [
  ['soldiers', 'terrorists'],
  ['policemen', 'rebels'],
  ['troops', 'fighters'],
] as const;

const WORDINGS = [
  ...HARM_VERBS.filter((v) => v.kind === 't').map((v) => `Nine X were ${v.forms[3]} in the valley, an officer said.`),
  ...HARM_VERBS.filter((v) => v.kind === 't').map((v) => `The raid ${v.forms[2]} nine X in the valley.`),
  ...HARM_VERBS.filter((v) => v.kind === 'i').map((v) => `Nine X ${v.forms[2]} in the valley on Monday.`),
  'Nine X embraced martyrdom.',
  'Nine X laid down their lives.',
  'Nine X were sent to hell.',
  'Nine X were shot dead.',
  'The army lost nine X.',
  'The bodies of nine X were found.',
  'Nine X fell in the battle.',
  'The killing of nine X was condemned.',
  'Nine X, including a commander, are dead.',
  'Nine X were taken hostage.',
  'Nine X are missing.',
];

describe.each(SIDES)('%s and %s', (one, other) => {
  it.each(WORDINGS)('%s', (wording) => {
    const shape = (side: string) =>
      casualtiesOf(wording.replace('X', side)).map(
        ({ effect, figure, feared, ambiguous, attribution, checking, subsetOf }) => ({
          effect,
          bounds: [figure.low, figure.high, figure.precision],
          feared,
          ambiguous,
          attribution,
          checking: checking.map((c) => c.code),
          part: subsetOf !== null,
        }),
      );
    expect(shape(one)).toEqual(shape(other));
  });
});
