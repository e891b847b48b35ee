import { divideHalfUp } from '../quantities/divide-half-up.ts';
import { type Quantity, quantity } from '../quantities/quantity.ts';

/** Numerators rounded half-up to whole thousandths. Throws when one has left the exact whole numbers. */
export function perWeek(numerators: Float64Array, denominator: number): readonly Quantity[] {
  return Array.from(numerators, (numerator) => quantity(divideHalfUp(numerator, denominator)));
}
