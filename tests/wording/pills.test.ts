import { expect, test } from 'vitest';
import { groupClaims } from '../../lib/wording/pills';
import { casualty, responsibility } from '../mark/claims';

const TEXT = 'Seven soldiers were killed and claimed responsibility.';
const claim = (id: string, over = {}) => casualty(TEXT, { figure: 'Seven', effect: 'killed' }, { id, ...over });
const ids = (groups: { id: string }[][]) => groups.map((group) => group.map(({ id }) => id));

test('claims of one key share a pill, in the order of the first', () => {
  const claims = [claim('a', { verb: 'x' }), claim('b', { verb: 'y' }), claim('c', { verb: 'x' })];
  expect(ids(groupClaims(claims, ({ verb }) => verb ?? ''))).toEqual([['a', 'c'], ['b']]);
});

test('background stands apart, and so do claims of responsibility', () => {
  const claims = [claim('a'), claim('b', { background: true }), responsibility(TEXT, 'claimed responsibility')];
  expect(ids(groupClaims(claims, () => 'one'))).toEqual([['a'], ['b'], ['r1']]);
});
