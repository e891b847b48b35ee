import { divideHalfUp } from '../quantities/divide-half-up.ts';
import { type Quantity, quantity } from '../quantities/quantity.ts';

/** How many cases an amount fills, to one decimal, half up (in thousandths of a case): 75 in cases of 25 are 3, 40 are 1.6. */
export function casesOf(amount: Quantity, caseSize: Quantity): Quantity {
  return caseSize > 0 ? quantity(divideHalfUp(amount * 10, caseSize) * 100) : quantity(0);
}
