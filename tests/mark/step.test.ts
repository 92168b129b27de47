import { expect, test } from 'vitest';
import { nextClaim } from '../../entrypoints/reader/step';

test.each([
  [null, 1, 'a'],
  [null, -1, 'c'],
  ['a', 1, 'b'],
  ['c', 1, 'a'],
  ['a', -1, 'c'],
  ['gone', 1, 'a'],
] as const)('from %j by %d to %j', (current, by, next) => {
  expect(nextClaim(['a', 'b', 'c'], current, by)).toBe(next);
});

test('there is nowhere to go without claims', () => {
  expect(nextClaim([], null, 1)).toBeNull();
});
