import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Bounds, direction, meeting, sameNumber } from '../../lib/compare/interval';

const figure = (text: string, low: number | null, high: number | null, precision: Bounds['precision']): Bounds => ({
  text,
  low,
  high,
  precision,
  implicit: false,
});
const exact = (n: number) => figure(String(n), n, n, 'exact');
const atLeast = (n: number) => figure(`at least ${n}`, n, null, 'at_least');
const upTo = (n: number) => figure(`as many as ${n}`, null, n, 'up_to');
const about = (n: number, word = 'about') => figure(`${word} ${n}`, n, n, 'about');

describe('meeting', () => {
  test.each([
    [exact(12), exact(7), 'apart'],
    [exact(12), exact(12), 'same'],
    [atLeast(13), exact(20), 'meet'],
    [atLeast(22), exact(40), 'meet'],
    [atLeast(13), exact(12), 'apart'],
    [upTo(20), exact(20), 'meet'],
    [upTo(20), exact(21), 'apart'],
    [about(50), exact(54), 'same'],
    [about(50), exact(56), 'apart'],
    [about(5), exact(6), 'same'],
    [about(50, 'nearly'), exact(46), 'same'],
    [about(50, 'nearly'), exact(51), 'apart'],
    [figure('10-15', 10, 15, 'range'), exact(12), 'meet'],
    [figure('dozens', 12, null, 'vague'), exact(56), 'meet'],
    [figure('dozens', 12, null, 'vague'), exact(9), 'apart'],
    [exact(0), exact(0), 'same'],
    [exact(0), exact(1), 'apart'],
  ] as const)('%o and %o: %s', (a, b, expected) => {
    expect(meeting(a, b)).toBe(expected);
    expect(meeting(b, a)).toBe(expected);
  });

  test('is symmetric for any bounds', () => {
    const bound = fc.option(fc.nat(200), { nil: null });
    const any = fc
      .record({
        low: bound,
        high: bound,
        precision: fc.constantFrom('exact' as const, 'about' as const, 'range' as const, 'vague' as const),
      })
      .map(({ low, high, precision }) =>
        figure(
          'some',
          low !== null && high !== null ? Math.min(low, high) : low,
          low !== null && high !== null ? Math.max(low, high) : high,
          precision,
        ),
      );
    fc.assert(
      fc.property(any, any, (a, b) => meeting(a, b) === meeting(b, a) && sameNumber(a, b) === sameNumber(b, a)),
      { numRuns: 10_000 },
    );
  });
});

describe('one printed number', () => {
  test.each([
    [atLeast(18), exact(18), true],
    [upTo(20), exact(20), true],
    [figure('more than 20', 21, null, 'at_least'), exact(20), false],
    [figure('more than 20', 21, null, 'at_least'), figure('over 20', 21, null, 'at_least'), true],
    [figure('dozens', 12, null, 'vague'), figure('dozens', 12, null, 'vague'), true],
    [figure('dozens', 12, null, 'vague'), exact(12), false],
    [figure('320,000', 320_001, null, 'at_least'), figure('320000', 320_001, null, 'at_least'), true],
    [atLeast(13), exact(20), false],
  ] as const)('%o and %o: %s', (a, b, expected) => {
    expect(sameNumber(a, b)).toBe(expected);
  });
});

test('direction: figures fall as well as rise', () => {
  expect(direction(exact(15), exact(13))).toBe('lower');
  expect(direction(exact(7), atLeast(9))).toBe('higher');
  expect(direction(exact(7), exact(7))).toBeNull();
});
