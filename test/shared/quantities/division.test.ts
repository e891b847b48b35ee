import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { divideDown } from '../../../shared/quantities/divide-down.ts';
import { divideHalfUp } from '../../../shared/quantities/divide-half-up.ts';
import { divideUp } from '../../../shared/quantities/divide-up.ts';
import { scaleDown } from '../../../shared/quantities/scale-down.ts';
import { scaleHalfUp } from '../../../shared/quantities/scale-half-up.ts';

const above = fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER });
const whole = fc.maxSafeInteger();

describe('division of whole numbers', () => {
  test('half-up takes halves away from zero', () => {
    expect([5, 6, 7].map((n) => divideHalfUp(n, 4))).toEqual([1, 2, 2]);
    expect([-5, -6, -7].map((n) => divideHalfUp(n, 4))).toEqual([-1, -2, -2]);
    expect(divideHalfUp(2745, 10)).toBe(275);
  });

  test('down and up mean towards minus and plus infinity', () => {
    expect([divideDown(7, 2), divideDown(-7, 2), divideDown(8, 2)]).toEqual([3, -4, 4]);
    expect([divideUp(7, 2), divideUp(-7, 2), divideUp(8, 2)]).toEqual([4, -3, 4]);
    expect(Object.is(divideDown(-0, 3), -0) || Object.is(divideHalfUp(-1, 4), -0)).toBe(false);
  });

  test('down, half-up and up agree with bigint arithmetic at every size', () => {
    fc.assert(
      fc.property(whole, above, (n, d) => {
        const [over, under] = [BigInt(n), BigInt(d)];
        const down = over / under - (over % under < 0n ? 1n : 0n);
        expect(divideDown(n, d)).toBe(Number(down));
        expect(divideUp(n, d)).toBe(Number(over % under === 0n ? down : down + 1n));
        const size = over < 0n ? -over : over;
        const rounded = Number((2n * size + under) / (2n * under));
        expect(divideHalfUp(n, d)).toBe(n < 0 ? 0 - rounded : rounded);
        expect(divideHalfUp(over, under)).toBe(divideHalfUp(n, d));
      }),
    );
  });

  test('a denominator that is not above zero, or a fraction, is a bug', () => {
    expect(() => divideDown(1, 0)).toThrow(RangeError);
    expect(() => divideUp(1, -2)).toThrow(RangeError);
    expect(() => divideHalfUp(0.5, 2)).toThrow(RangeError);
    expect(() => divideDown(2n ** 80n, 2)).toThrow(RangeError);
  });

  test('scaling is exact inside and outside the safe integers', () => {
    fc.assert(
      fc.property(fc.nat(), above, above, (value, numerator, denominator) => {
        const product = BigInt(value) * BigInt(numerator);
        const down = product / BigInt(denominator);
        fc.pre(down < 2n ** 52n);
        expect(scaleDown(value, numerator, denominator)).toBe(Number(down));
        const halfUp = (2n * product + BigInt(denominator)) / (2n * BigInt(denominator));
        expect(scaleHalfUp(value, numerator, denominator)).toBe(Number(halfUp));
      }),
      { numRuns: 500 },
    );
  });

  test('the division of doubles rounded down is exact next to every multiple', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2 ** 26 }), fc.integer({ min: 1, max: 2 ** 26 }), (k, d) => {
        expect(scaleDown(k * d - 1, 1, d)).toBe(k - 1);
        expect(scaleDown(k * d, 1, d)).toBe(k);
      }),
    );
  });
});
