import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shareOut } from '../../../shared/quantities/share-out.ts';

const weights = fc
  .array(fc.nat({ max: 1_000_000 }), { minLength: 1, maxLength: 30 })
  .filter((list) => list.some((weight) => weight > 0));

describe('shareOut', () => {
  test('gives the remainder to the largest lost fractions and names them', () => {
    // 100 x 3/7 = 42.86, 100 x 3/7 = 42.86, 100 x 1/7 = 14.29: two cents are left, for the first two.
    expect(shareOut(100, [3, 3, 1])).toEqual({ shares: [43, 43, 14], remainderTo: [0, 1] });
    // 10 / 3 = 3.33 each: one is left, and the earliest place wins among equals.
    expect(shareOut(10, [1, 1, 1])).toEqual({ shares: [4, 3, 3], remainderTo: [0] });
  });

  test('loses nothing, and moves nobody by a whole part', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), weights, (total, list) => {
        const { shares, remainderTo } = shareOut(total, list);
        const sum = list.reduce((all, weight) => all + weight, 0);
        expect(shares.reduce((all, share) => all + BigInt(share), 0n)).toBe(BigInt(total));
        for (const [place, share] of shares.entries()) {
          const distance = BigInt(share) * BigInt(sum) - BigInt(total) * BigInt(list[place]!);
          expect(distance < BigInt(sum) && distance > -BigInt(sum)).toBe(true);
        }
        expect(remainderTo.length).toBeLessThan(list.length);
      }),
    );
  });

  test('a weight of zero gets nothing', () => {
    fc.assert(
      fc.property(fc.nat(), weights, (total, list) => {
        expect(shareOut(total, [0, ...list]).shares[0]).toBe(0);
      }),
    );
  });

  test('mirrors below zero and refuses to guess without weights', () => {
    expect(shareOut(-10, [1, 1, 1])).toEqual({ shares: [-4, -3, -3], remainderTo: [0] });
    expect(shareOut(0, [0, 0])).toEqual({ shares: [0, 0], remainderTo: [] });
    expect(() => shareOut(1, [0, 0])).toThrow(RangeError);
    expect(() => shareOut(1, [-1, 2])).toThrow(RangeError);
    expect(() => shareOut(0, [-1, 2])).toThrow(RangeError);
  });
});
