type Rounding = (quotient: bigint, remainder: bigint, divisor: bigint) => bigint;

const down: Rounding = (quotient) => quotient;
const up: Rounding = (quotient, remainder) => (remainder > 0n ? quotient + 1n : quotient);
const halfUp: Rounding = (quotient, remainder, divisor) => (2n * remainder >= divisor ? quotient + 1n : quotient);

/** Euclidean division: the remainder is never negative, so "down" is towards minus infinity. */
function divide(dividend: bigint, divisor: bigint, rounding: Rounding): number {
  if (divisor <= 0n) throw new RangeError('The divisor must be above 0');
  const remainder = ((dividend % divisor) + divisor) % divisor;
  const rounded = rounding((dividend - remainder) / divisor, remainder, divisor);
  const result = Number(rounded);
  if (!Number.isSafeInteger(result)) throw new RangeError(`${rounded} is too large to be exact`);
  return result;
}

/** Whole-number division rounded half-up (a half goes to the larger number). `divisor` must be above 0. */
export function divideHalfUp(dividend: number | bigint, divisor: number | bigint): number {
  return divide(BigInt(dividend), BigInt(divisor), halfUp);
}

/** Whole-number division rounded down (to the smaller number). `divisor` must be above 0. */
export function divideDown(dividend: number | bigint, divisor: number | bigint): number {
  return divide(BigInt(dividend), BigInt(divisor), down);
}

/** Whole-number division rounded up (to the larger number). `divisor` must be above 0. */
export function divideUp(dividend: number | bigint, divisor: number | bigint): number {
  return divide(BigInt(dividend), BigInt(divisor), up);
}
