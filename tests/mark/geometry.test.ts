import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeCard } from '../../lib/mark/placement';
import { isInView, ShiftBudget, shiftBelow } from '../../lib/mark/shift';

const VIEW = { width: 1000, height: 800 };
const CARD = { width: 400, height: 300 };
const at = (left: number, top: number) => ({ left, top, right: left + 80, bottom: top + 20 });

describe('the card', () => {
  test('stands below its words, at their left edge', () => {
    expect(placeCard(at(100, 100), CARD, VIEW)).toMatchObject({ left: 100, top: 126 });
  });
  test('stands above where there is no room below', () => {
    expect(placeCard(at(100, 700), CARD, VIEW)).toMatchObject({ left: 100, top: 394 });
  });
  test('is cut to the larger side where neither has room', () => {
    const { top, maxHeight } = placeCard(at(100, 300), { width: 400, height: 900 }, VIEW);
    expect(top).toBe(326);
    expect(maxHeight).toBe(466);
  });
  test('never leaves the viewport, however small that is and wherever its words are', () => {
    const size = fc.record({ width: fc.integer({ min: 40, max: 500 }), height: fc.integer({ min: 20, max: 2_000 }) });
    const view = fc.record({
      width: fc.integer({ min: 320, max: 2_000 }),
      height: fc.integer({ min: 200, max: 1_500 }),
    });
    const spot = fc.tuple(fc.integer({ min: -500, max: 2_500 }), fc.integer({ min: -500, max: 2_500 }));
    fc.assert(
      fc.property(size, view, spot, (card, room, [x, y]) => {
        const width = Math.min(card.width, room.width - 16);
        const { left, top, maxHeight } = placeCard(at(x, y), { width, height: card.height }, room);
        expect(left).toBeGreaterThanOrEqual(8);
        expect(top).toBeGreaterThanOrEqual(8);
        expect(left + width).toBeLessThanOrEqual(room.width - 8);
        expect(top + Math.min(card.height, maxHeight)).toBeLessThanOrEqual(Math.max(room.height - 8, 8 + maxHeight));
        expect(maxHeight).toBeGreaterThanOrEqual(100);
      }),
      { numRuns: 3_000 },
    );
  });
});

describe('layout shift', () => {
  const box = { top: 300, bottom: 400, width: 500 };
  test('is the share that moves times how far', () => {
    expect(shiftBelow(box, 20, VIEW)).toBeCloseTo(((400 * 500) / (1000 * 800)) * (20 / 1000), 6);
    expect(shiftBelow(box, 0, VIEW)).toBe(0);
  });
  test('is allowed until the budget is spent, and growth in view adds up', () => {
    const budget = new ShiftBudget();
    const allowed = Array.from({ length: 20 }, () => budget.allow(box, 20, VIEW)).filter(Boolean).length;
    expect(allowed).toBe(3);
    expect(budget.allow(box, 0, VIEW)).toBe(true);
  });
  test('costs nothing outside the viewport', () => {
    const budget = new ShiftBudget();
    expect(budget.allow({ top: 900, bottom: 1_000, width: 500 }, 5_000, VIEW)).toBe(true);
    expect(isInView({ top: -50, bottom: 0, width: 10 }, 800)).toBe(false);
  });
});
