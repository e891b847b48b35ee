import { divideHalfUp } from '../quantities/divide-half-up.ts';
import { type Quantity, quantity } from '../quantities/quantity.ts';

const significantDigits = 3;

/** A figure as the board states it: three significant digits, halves up. 123,456 lb is 123,000 lb, 40 stays 40. */
export function roundFigure(amount: Quantity): Quantity {
  const step = 10 ** Math.max(0, String(amount).length - significantDigits);
  return quantity(divideHalfUp(amount, step) * step);
}
