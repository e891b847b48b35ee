/** An exact number that is not negative; the denominator is above zero. Not reduced. */
export type Fraction = { readonly numerator: bigint; readonly denominator: bigint };

/** Below 0 when `a` is the smaller one. */
export function compareFractions(a: Fraction, b: Fraction): number {
  const left = a.numerator * b.denominator;
  const right = b.numerator * a.denominator;
  return left < right ? -1 : left > right ? 1 : 0;
}

/** The nearest number, to a relative 2^-50, also when both parts are far too long for one. */
export function fractionToNumber({ numerator, denominator }: Fraction): number {
  if (numerator === 0n) return 0;
  const shift = BigInt(Math.max(0, 64 + bits(denominator) - bits(numerator)));
  const quotient = (numerator << shift) / denominator;
  return Number(quotient) / 2 ** Number(shift);
}

const bits = (value: bigint): number => value.toString(16).length * 4;
