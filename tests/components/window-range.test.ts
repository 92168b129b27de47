import { describe, expect, it } from 'vitest';
import { Heights } from '../../components/shared/window-range';

const KEYS = Array.from({ length: 1_000 }, (_, i) => `k${i}`);

describe('the rows near the window', () => {
  it('are found by the guessed height', () => {
    const heights = new Heights(100);
    expect(heights.range(KEYS, 0, 450)).toEqual({ from: 0, to: 5 });
    expect(heights.range(KEYS, 50_000, 50_250)).toEqual({ from: 499, to: 503 });
    expect(heights.range(KEYS, -900, -50)).toEqual({ from: 0, to: 0 });
  });

  it('follow what was measured', () => {
    const heights = new Heights(100);
    expect(heights.learn('k0', 900)).toBe(true);
    expect(heights.learn('k0', 900)).toBe(false);
    expect(heights.learn('k1', 0)).toBe(false);
    expect(heights.range(KEYS, 0, 450)).toEqual({ from: 0, to: 1 });
    expect(heights.sum(KEYS, 0, 3)).toBe(1_100);
  });

  it('end with the list', () => {
    expect(new Heights(100).range(KEYS, 99_500, 200_000)).toEqual({ from: 994, to: 1_000 });
    expect(new Heights(100).range([], 0, 900)).toEqual({ from: 0, to: 0 });
  });
});
