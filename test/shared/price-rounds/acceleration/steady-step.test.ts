import { expect, test } from 'vitest';
import { steadyGains } from '../../../../shared/price-rounds/acceleration/steady-step.ts';

test('a gain begins at 0.3 and stays while the excess shrinks well', () => {
  expect(steadyGains([[0.5, -0.5]])).toEqual([0.3, 0.3]);
  expect(steadyGains([[0.5], [0.3]])).toEqual([0.3]);
});

test('every turn of the sign makes the gain smaller, slow rounds make it larger, good by good', () => {
  const [turned, slow] = steadyGains([
    [0.5, 0.5],
    [-0.4, 0.45],
    [0.3, 0.4],
  ]);
  // 0.3 * 0.6 * 0.6 = 0.108 and 0.3 * 1.2 * 1.2 = 0.432
  expect(turned).toBeCloseTo(0.108, 12);
  expect(slow).toBeCloseTo(0.432, 12);
});

test('gains stay between 0.03 and 0.5 however long the rounds go on', () => {
  const rounds = Array.from({ length: 30 }, (_, round) => [round % 2 === 0 ? 1 : -1, 1]);
  expect(steadyGains(rounds)).toEqual([0.03, 0.5]);
});

test('without rounds there are no gains', () => {
  expect(steadyGains([])).toEqual([]);
});
