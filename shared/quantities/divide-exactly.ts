/** A quotient truncated towards zero and what is left over: numerator = quotient x denominator + remainder. */
export type ExactQuotient = { readonly quotient: number; readonly remainder: number | bigint };

/**
 * Divides whole numbers without loss. Pass bigints where a product may leave the safe integers; the quotient must be
 * safe again (throws otherwise). The denominator is above zero.
 */
export function divideExactly(numerator: number | bigint, denominator: number | bigint): ExactQuotient {
  if (!(denominator > 0)) throw new RangeError(`The denominator must be above zero, got ${denominator}`);
  if (typeof numerator === 'number' && typeof denominator === 'number') {
    if (!Number.isSafeInteger(numerator) || !Number.isSafeInteger(denominator)) {
      throw new RangeError(`Not whole numbers: ${numerator} / ${denominator}`);
    }
    const remainder = numerator % denominator;
    return { quotient: (numerator - remainder) / denominator + 0, remainder };
  }
  const [over, under] = [BigInt(numerator), BigInt(denominator)];
  const quotient = Number(over / under);
  if (!Number.isSafeInteger(quotient)) throw new RangeError(`The quotient of ${over} / ${under} is too large`);
  return { quotient, remainder: over % under };
}
