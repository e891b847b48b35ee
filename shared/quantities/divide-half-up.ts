import { divideExactly } from './divide-exactly.ts';

/**
 * Whole-number division rounded to the nearest, halves away from zero: 2.5 becomes 3 and -2.5 becomes -3, so that a
 * reversal rounds to the mirror of what it reverses. Exact; takes bigints where products are large.
 */
export function divideHalfUp(numerator: number | bigint, denominator: number | bigint): number {
  const { quotient, remainder } = divideExactly(numerator, denominator);
  const left = BigInt(remainder);
  const size = left < 0n ? -left : left;
  if (size * 2n < BigInt(denominator)) return quotient;
  return left < 0n ? quotient - 1 : quotient + 1;
}
