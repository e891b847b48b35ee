import { formatDecimal } from './format-decimal.ts';
import { type Quantity, quantityDecimals } from './quantity.ts';

/** Writes a quantity for files: a decimal point, no trailing zeros: 1500 is '1.5'. */
export function formatQuantity(amount: Quantity): string {
  return formatDecimal(amount, quantityDecimals);
}
