import { divideDown } from './divide-down.ts';

/**
 * `value` x `numerator` / `denominator`, rounded down, for whole numbers that are not negative. The product may leave
 * the safe integers; within them the division of doubles rounded down is exact, and bigints are spared.
 */
export function scaleDown(value: number, numerator: number, denominator: number): number {
  const product = value * numerator;
  if (product <= Number.MAX_SAFE_INTEGER) return Math.floor(product / denominator);
  return divideDown(BigInt(value) * BigInt(numerator), denominator);
}
