import { divideExactly } from './divide-exactly.ts';

/** Whole-number division rounded towards minus infinity. Exact; takes bigints where products are large. */
export function divideDown(numerator: number | bigint, denominator: number | bigint): number {
  const { quotient, remainder } = divideExactly(numerator, denominator);
  return remainder < 0 ? quotient - 1 : quotient;
}
