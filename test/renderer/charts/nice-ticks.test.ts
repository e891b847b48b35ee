import fc from 'fast-check';
import { expect, test } from 'vitest';
import { niceTicks } from '../../../renderer/charts/nice-ticks.ts';

test('ticks are round and hold all values', () => {
  expect(niceTicks([0, 1.31], 4)).toEqual([0, 0.5, 1, 1.5]);
  expect(niceTicks([0, 6500_00], 4)).toEqual([0, 250_000, 500_000, 750_000]);
  expect(niceTicks([40_000_00, 48_200_00], 5)).toEqual([4_000_000, 4_250_000, 4_500_000, 4_750_000, 5_000_000]);
});

test('equal values and none have an axis too', () => {
  expect(niceTicks([5, 5], 5).length).toBeGreaterThan(1);
  expect(niceTicks([0], 5)).toEqual([0, 0.25]);
  expect(niceTicks([], 5)).toEqual([0, 1]);
});

test('any values lie between the first tick and the last, with few ticks', () => {
  const amount = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 });
  fc.assert(
    fc.property(fc.array(amount, { minLength: 1 }), (values) => {
      const ticks = niceTicks(values, 5);
      expect(ticks[0]).toBeLessThanOrEqual(Math.min(...values));
      expect(ticks.at(-1)).toBeGreaterThanOrEqual(Math.max(...values));
      expect(ticks.length).toBeLessThanOrEqual(7);
      expect(new Set(ticks).size).toBe(ticks.length);
    }),
  );
});
