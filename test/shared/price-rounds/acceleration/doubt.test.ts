import fc from 'fast-check';
import { expect, test } from 'vitest';
import { doubtAfter } from '../../../../shared/price-rounds/acceleration/doubt.ts';

test('a wrong prediction is no reason for doubt while the misfit falls by 40 %', () => {
  expect(doubtAfter(0, { error: 2, misfit: 0.6, misfitBefore: 1 })).toBe(0);
});

test('a wrong prediction in a round that got nowhere is, and it fades', () => {
  // 0.4 * 2 * (1 - 0.6) / (1 - 0.6) = 0.8, then 0.6 * 0.8 = 0.48
  const doubt = doubtAfter(0, { error: 2, misfit: 1, misfitBefore: 1 });
  expect(doubt).toBeCloseTo(0.8, 12);
  expect(doubtAfter(doubt, { error: 0.01, misfit: 0.1, misfitBefore: 1 })).toBeCloseTo(0.48, 12);
});

test('a round that was foretold raises no doubt, even when the misfit grew', () => {
  expect(doubtAfter(0, { error: 0, misfit: 2, misfitBefore: 1 })).toBe(0);
  expect(doubtAfter(0, { error: null, misfit: 2, misfitBefore: null })).toBe(0);
});

test('doubt is never negative and never above the worst error', () => {
  const figure = fc.double({ min: 0, max: 1e6, noNaN: true });
  fc.assert(
    fc.property(fc.double({ min: 0, max: 3, noNaN: true }), figure, figure, figure, (before, error, misfit, past) => {
      const doubt = doubtAfter(before, { error, misfit, misfitBefore: past });
      expect(doubt).toBeGreaterThanOrEqual(0);
      expect(doubt).toBeLessThanOrEqual(3);
    }),
  );
});
