import { formatDecimal } from '../quantities/format-decimal.ts';
import type { Quantity } from '../quantities/quantity.ts';

/** A quantity in units of the product, without trailing zeros: 1500 is 1.5. */
export function amountCell(amount: Quantity): string {
  return formatDecimal(amount, 3);
}

/** A ratio with six decimals, so that 0.0500004 does not look like 0.05. */
export function ratioCell(ratio: number): string {
  return ratio.toFixed(6);
}
