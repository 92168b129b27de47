import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isWide, placeName, sameName, samePlace } from '../../lib/compare/places';

describe('one place', () => {
  test.each([
    ['Panjgur', 'Pangur'],
    ['Panjgur', 'Banjgur'],
    ['Noshki', 'Nushki'],
    ['Noshki', 'Naushki district'],
    ['Kyiv', 'Kiev'],
    ['Khan Sheikhun', 'Khan Shaykhun'],
    ['Al-Tukhar', 'Tokhar'],
    ['Urum al-Joz', 'Urom al-Joz'],
    ['Manbij', 'northern district of Manbij city'],
    ['the town of Dera Bugti', 'Dera Bugti'],
    ['Balochistan', 'Baluchistan'],
    ['Deir ez-Zor', 'Deir al-Zor'],
  ])('%s and %s', (a, b) => {
    expect(samePlace(a, b)).toBe(true);
    expect(samePlace(b, a)).toBe(true);
  });
});

describe('two places', () => {
  test.each([
    ['Austin', 'Easton'],
    ['Panjgur', 'Noshki'],
    ['Homs', 'Hama'],
    ['Kech', 'Kachhi'],
    ['Boston', 'Austin'],
    ['Mosul', 'Musselburgh'],
    ['Lima', 'Lome'],
  ])('%s and %s', (a, b) => {
    expect(samePlace(a, b)).toBe(false);
  });
});

test('countries, states and provinces are wide, with or without a direction', () => {
  for (const place of ['Syria', 'northern Syria', 'Balochistan', 'Baluchistan province', 'Texas', 'Gaza'])
    expect(isWide(place), place).toBe(true);
  for (const place of ['Panjgur', 'Manbij', 'Kansas City', 'Edwards Street']) expect(isWide(place), place).toBe(false);
});

test('any text has a name, and is the same place as itself', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 60 }), (text) => {
      const name = placeName(text);
      return sameName(name, name);
    }),
    { numRuns: 10_000 },
  );
});
