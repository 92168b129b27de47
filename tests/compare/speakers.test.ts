import { describe, expect, test } from 'vitest';
import { sameActor, sameSpeaker } from '../../lib/compare/speakers';
import { speaker } from '../store/story';

const police = speaker('Police', { type: 'police' });
const chief = speaker('Jane Doe', { role: 'police chief', type: 'police' });
const army = speaker('the military', { type: 'military' });
const ispr = speaker('Inter-Services Public Relations', {
  org: 'Inter-Services Public Relations',
  short: 'ISPR',
  type: 'military',
});

describe('one speaker', () => {
  test.each([
    ['a body under its short and long name', ispr, speaker('ISPR', { type: 'military' })],
    [
      'a body and its spokesman',
      speaker('John Roe', { org: 'Border Watch', type: 'ngo' }),
      speaker('Border Watch', { org: 'Border Watch', type: 'ngo' }),
    ],
    ['a body named only by its kind', army, ispr],
    ['police and their chief', police, chief],
    [
      'a person under two spellings, by office',
      speaker('S. Rashid', { role: 'Interior Minister', type: 'government' }),
      speaker('Sheikh Rasheed', { role: 'Interior Minister', type: 'government' }),
    ],
    [
      'a person by last name',
      speaker('Mir Zia Lango', { type: 'government' }),
      speaker('Lango', { type: 'government' }),
    ],
    [
      'a longer name that holds a known one',
      speaker('Britain-based Syrian Observatory for Human Rights', { type: 'ngo' }),
      speaker('the Observatory', { type: 'ngo' }),
    ],
    [
      'a director named with his body',
      speaker('Max Moe', { role: 'director of Border Watch', type: 'ngo' }),
      speaker('Border Watch', { org: 'Border Watch', type: 'ngo' }),
    ],
  ] as const)('%s', (_, a, b) => {
    expect(sameSpeaker(a, b)).toBe(true);
    expect(sameSpeaker(b, a)).toBe(true);
  });
});

describe('two speakers', () => {
  test.each([
    [
      'ministers of two offices',
      speaker('A. Khan', { role: 'Home Minister', type: 'government' }),
      speaker('B. Malik', { role: 'Interior Minister', type: 'government' }),
    ],
    ['a minister and the army', speaker('Zia Lango', { role: 'Home Minister', type: 'government' }), ispr],
    [
      'two named police forces',
      speaker('Punjab Police', { org: 'Punjab Police', type: 'police' }),
      speaker('Sindh Police', { org: 'Sindh Police', type: 'police' }),
    ],
    [
      'two officials without a name',
      speaker('an official', { type: 'unnamed_official' }),
      speaker('an official', { type: 'unnamed_official' }),
    ],
    [
      'an observer and a ministry',
      speaker('Border Watch', { type: 'ngo' }),
      speaker('Health Ministry', { type: 'government' }),
    ],
  ] as const)('%s', (_, a, b) => {
    expect(sameSpeaker(a, b)).toBe(false);
    expect(sameSpeaker(b, a)).toBe(false);
  });
});

describe('actors', () => {
  test.each([
    ['Baloch Liberation Army (BLA)', 'BLA', true],
    ['Valley Freedom Front', 'VFF', true],
    ['Russian war jets', 'Russian planes', true],
    ['Syrian regime', "Bashar al-Assad's government", true],
    ['BLA', 'BNA', false],
    ['Russian planes', 'Turkish planes', false],
  ])('%s and %s: %s', (a, b, expected) => {
    expect(sameActor(a, b)).toBe(expected);
    expect(sameActor(b, a)).toBe(expected);
  });
});
