import { divideHalfUp } from './divide-half-up.ts';

/**
 * `value` x `numerator` / `denominator`, rounded half-up, for whole numbers that are not negative. The product may
 * leave the safe integers; within them the division of doubles rounded down is exact, and bigints are spared.
 */
export function scaleHalfUp(value: number, numerator: number, denominator: number): number {
  const twice = 2 * value * numerator + denominator;
  if (twice <= Number.MAX_SAFE_INTEGER) return Math.floor(twice / (2 * denominator));
  return divideHalfUp(BigInt(value) * BigInt(numerator), denominator);
}
